package nextsteps.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The font families of one script, and the files that hold them, relative to the content folder.
///
/// @param sans for all reading, regular and bold
/// @param serif for titles, regular only
public record Typeface(String sans, String serif, List<Path> files) {

    public Typeface {
        files = List.copyOf(files);
    }

    static Typeface of(Script script) {
        var code = script.code();
        return new Typeface("Next Steps Sans " + code, "Next Steps Serif " + code,
                List.of(file("sans-%s.ttf", code), file("sans-%s-bold.ttf", code), file("serif-%s.ttf", code)));
    }

    /// The family of a face; its bold is the same family asked for in bold, the only weight JavaFX finds beside regular.
    public String family(Face face) {
        return face == Face.SERIF ? serif : sans;
    }

    public Path file(Face face) {
        return files.get(switch (face) {
            case SANS -> 0;
            case SANS_BOLD -> 1;
            case SERIF -> 2;
        });
    }

    private static Path file(String name, String code) {
        return Path.of("fonts", name.formatted(code.toLowerCase(Locale.ROOT)));
    }
}
