package nextsteps.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nextsteps.programme.Programme;

/// What can be seen from outside (the window's name, the process, the medium's label) must not say what the programme is about.
final class NameChecks implements Check {

    private static final List<String> TELLING = List.of("court", "police", "traffic", "witness", "justice", "law", "crime", "trial", "evidence", "victim", "woman", "women", "sex", "slave");

    @Override
    public Stream<Finding> findings(Programme programme) {
        var name = programme.windowName().toLowerCase(Locale.ROOT);
        return TELLING.stream().filter(name::contains).limit(1).map(word -> Finding.error(programme.root().resolve("programme.json"), "windowName",
                "The name \"%s\" can be seen from outside, and tells of \"%s\".".formatted(programme.windowName(), word), "Choose a name that says nothing, such as \"Player\"."));
    }
}
