package nextsteps.ui.chapter;

import javafx.scene.text.Text;

/// Breaks a text into lines of about the same length: the narrowest block that needs no line more than the widest would.
final class BalancedLines {

    private static final double FINE_ENOUGH = 4;

    private BalancedLines() {}

    /// Widths in pixels. A text that fits keeps the lines its author gave it.
    static void balance(Text text, double widest) {
        text.setWrappingWidth(0);
        if (text.getLayoutBounds().getWidth() > widest) {
            text.setWrappingWidth(narrowest(text, widest));
        }
    }

    private static double narrowest(Text text, double widest) {
        var height = heightAt(text, widest);
        var tooNarrow = 0.0;
        var enough = widest;
        while (enough - tooNarrow > FINE_ENOUGH) {
            var middle = (tooNarrow + enough) / 2;
            if (heightAt(text, middle) > height) {
                tooNarrow = middle;
            } else {
                enough = middle;
            }
        }
        return Math.ceil(enough);
    }

    private static double heightAt(Text text, double width) {
        text.setWrappingWidth(width);
        return text.getLayoutBounds().getHeight();
    }
}
