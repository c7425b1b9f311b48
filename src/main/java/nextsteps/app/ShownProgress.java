package nextsteps.app;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;
import nextsteps.check.ProgrammeCheck;

/// How far a check has come, on one line of a terminal that is gone at the end; nothing where nobody watches.
final class ShownProgress implements ProgrammeCheck.Progress, AutoCloseable {

    private static final long EVERY_NANOSECONDS = 100_000_000;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintStream terminal;
    private final boolean watched;
    private long shown = System.nanoTime();

    ShownProgress(PrintStream terminal) {
        this(terminal, Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent());
    }

    ShownProgress(PrintStream terminal, boolean watched) {
        this.terminal = terminal;
        this.watched = watched;
    }

    @Override
    public synchronized void done(int parts, int all) {
        if (watched && System.nanoTime() - shown > EVERY_NANOSECONDS) {
            shown = System.nanoTime();
            terminal.printf("%s%d of %d parts", CLEAR_LINE, parts, all);
            terminal.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (watched) {
            terminal.print(CLEAR_LINE);
            terminal.flush();
        }
    }
}
