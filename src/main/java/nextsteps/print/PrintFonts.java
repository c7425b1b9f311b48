package nextsteps.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import nextsteps.language.Face;
import nextsteps.language.Script;

/// The fonts that a sheet has used so far, each opened once, in the order of their first use.
final class PrintFonts {

    private final Path programme;
    private final Map<Path, UsedFont> fonts = new LinkedHashMap<>();

    PrintFonts(Path programme) {
        this.programme = programme;
    }

    UsedFont font(Script script, Face face) {
        return fonts.computeIfAbsent(programme.resolve(script.typeface().file(face)), this::open);
    }

    Collection<UsedFont> used() {
        return fonts.values();
    }

    private UsedFont open(Path file) {
        try {
            return new UsedFont("F" + (fonts.size() + 1), new PrintFont(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
