package nextsteps.app;

import java.io.PrintStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Where the people who make a programme are told what is wrong with it: a sentence a line, each only once however often the
/// same file is opened. Viewers never see it.
public final class Author {

    private final PrintStream lines;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    public Author(PrintStream lines) {
        this.lines = lines;
    }

    public void tell(Object fault) {
        var sentence = fault.toString();
        if (told.add(sentence)) {
            lines.println(sentence);
        }
    }
}
