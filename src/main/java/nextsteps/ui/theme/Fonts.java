package nextsteps.ui.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;

/// The font families of each script: our own, or those of the computer while ours are not loaded.
public final class Fonts {

    private final Map<String, String> families = new HashMap<>();

    /// A font in whole pixels for an ISO 15924 script.
    public Font font(String script, TypeStyle style, double size) {
        var face = style.isSerif() ? "Serif" : "Sans";
        var family = families.computeIfAbsent(face + " " + script, _ -> choose(face, script));
        return Font.font(family, style.weight(), Math.rint(size));
    }

    private static String choose(String face, String script) {
        return candidates(face, script).stream().filter(Fonts::isThere).findFirst().orElse(Font.getDefault().getFamily());
    }

    private static List<String> candidates(String face, String script) {
        var ours = "Next Steps %s %s".formatted(face, script);
        return switch (script) {
            case "Arab" -> List.of(ours, face.equals("Serif") ? "Noto Naskh Arabic" : "Noto Sans Arabic");
            case "Hans" -> List.of(ours, "Noto %s CJK SC".formatted(face));
            default -> List.of(ours, "Noto " + face);
        };
    }

    private static boolean isThere(String family) {
        return Font.font(family).getFamily().equals(family);
    }
}
