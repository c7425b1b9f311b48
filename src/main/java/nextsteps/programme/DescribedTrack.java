package nextsteps.programme;

import java.util.Locale;

/// What the pictures of a film show, in spoken words: an audio description for which the film waits (WCAG 2.2, 1.2.7).
///
/// @param folder holds a recording for each cue before which something is described, `CUE-ID.ogg`
public record DescribedTrack(Locale language, String folder) {

    /// The path of the recording that belongs before a cue, below the programme's root.
    public String recording(String cue) {
        return "%s/%s.ogg".formatted(folder, cue);
    }
}
