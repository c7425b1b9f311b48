package nextsteps.check;

import java.util.stream.Stream;
import nextsteps.programme.Programme;

/// Holds the court words against the films: each line that is said to use one is there.
final class GlossaryChecks implements Check {

    private final FilmLines lines;

    GlossaryChecks(FilmLines lines) {
        this.lines = lines;
    }

    @Override
    public Stream<Finding> findings(Programme programme) {
        var file = programme.root().resolve("glossary.json");
        return programme.glossary().stream().flatMap(glossary -> glossary.terms().stream()).flatMap(term -> term.cues().stream()
                .filter(cue -> !lines.have(cue))
                .map(cue -> Finding.error(file, "term " + term.id(), "No film has a line \"%s\".".formatted(cue), "Name one of the cue ids of its subtitles, or take it out.")));
    }
}
