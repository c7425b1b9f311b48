package nextsteps.app;

import java.io.PrintStream;
import nextsteps.film.Progress;

/// How far the making of films is, as a bar that grows in its line; where nobody looks at a terminal, as a line for every tenth.
final class ProgressBar {

    private static final int WIDTH = 40;
    private static final int TENTH = 10;

    private final PrintStream output;
    private final boolean redraws;
    private int shown = -1;

    /// @param redraws whether a carriage return takes the line back
    ProgressBar(PrintStream output, boolean redraws) {
        this.output = output;
        this.redraws = redraws;
    }

    void show(Progress progress) {
        var percent = (int) (100L * progress.frames() / Math.max(1, progress.total()));
        if (redraws ? percent > shown : percent / TENTH > shown / TENTH || shown < 0) {
            shown = percent;
            output.printf(redraws ? "\r%s" : "%s%n", bar(percent));
        }
        if (redraws && percent == 100) {
            output.println();
        }
    }

    private static String bar(int percent) {
        var full = WIDTH * percent / 100;
        return "[%s%s] %3d %%".formatted("#".repeat(full), ".".repeat(WIDTH - full), percent);
    }
}
