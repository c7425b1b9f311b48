package nextsteps.app;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.text.Font;
import nextsteps.language.Script;
import nextsteps.programme.Programme;

/// Gives JavaFX the programme's own fonts, so that it never falls back to the computer's.
final class FontShelf {

    private static final double ANY_SIZE = 12;

    private FontShelf() {}

    /// Loads the fonts of every script in use. By address and never by stream: of a stream JavaFX makes a temporary file.
    static void load(Programme programme) {
        programme.languages().stream()
                .map(language -> Script.ofCode(language.script()))
                .distinct()
                .forEach(script -> load(programme.root(), script));
    }

    /// Loads those fonts of a script that are in the folder of a programme.
    static void load(Path root, Script script) {
        script.typeface().files().stream().map(root::resolve).filter(Files::isRegularFile).forEach(FontShelf::load);
    }

    private static void load(Path file) {
        Font.loadFont(file.toUri().toString(), ANY_SIZE);
    }
}
