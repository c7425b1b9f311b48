package nextsteps.programme;

import java.util.List;

/// Where someone or something is seen: in the picture of one scene, with a box around each piece.
public record Seen(String scene, List<Outline> outlines) {

    public Seen {
        outlines = List.copyOf(outlines);
    }

    int area() {
        return outlines.stream().mapToInt(Outline::area).sum();
    }

    /// The path of a scene's picture in the programme.
    public static String picture(String scene) {
        return "who/%s.jpg".formatted(scene);
    }
}
