package nextsteps.programme;

import java.util.List;

/// One way the courtroom can be arranged, such as with a screen, and the drawings that show it, the room itself first.
public record Arrangement(String id, List<String> scenes) {

    public Arrangement {
        scenes = List.copyOf(scenes);
    }
}
