package nextsteps.app;

import java.io.PrintStream;

/// Where the people who make a programme are told what is wrong with it: a sentence a line. Viewers never see it.
final class Author {

    private final PrintStream lines;

    Author(PrintStream lines) {
        this.lines = lines;
    }

    void tell(Object sentence) {
        lines.println(sentence);
    }
}
