package nextsteps.programme;

import java.util.List;

/// What a film offers besides its own sound and picture. Most offer nothing.
public record Tracks(List<SpokenTrack> spoken, List<DescribedTrack> described, List<SignedTrack> signed) {

    public static final Tracks NONE = new Tracks(List.of(), List.of(), List.of());

    public Tracks {
        spoken = List.copyOf(spoken);
        described = List.copyOf(described);
        signed = List.copyOf(signed);
    }
}
