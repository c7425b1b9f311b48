package nextsteps.ui.theme;

import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import nextsteps.language.LineBreaks;

/// Breaks lines by the letters of a font as JavaFX draws them.
public final class FontBreaks {

    private FontBreaks() {}

    public static LineBreaks of(Locale language, Font font) {
        return new LineBreaks(language, words -> widthOf(words, font));
    }

    /// The height of one line in a label, which rounds it up in a way of its own: with less the last of several lines is cut.
    static double lineHeight(Font font) {
        var text = new Text("X");
        text.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        text.setFont(font);
        return text.getLayoutBounds().getHeight();
    }

    private static double widthOf(String words, Font font) {
        var text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
