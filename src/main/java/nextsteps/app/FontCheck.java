package nextsteps.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nextsteps.language.Script;
import nextsteps.programme.Fault;
import nextsteps.programme.Programme;
import nextsteps.programme.Severity;

/// The languages of a programme for whose script the player has no fonts: nothing of them could be shown.
final class FontCheck {

    private FontCheck() {}

    static List<Fault> faults(Programme programme) {
        var languages = programme.languages();
        return IntStream.range(0, languages.size())
                .mapToObj(index -> fault(programme.root().resolve("programme.json"), index, languages.get(index).script()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Fault> fault(Path manifest, int index, String script) {
        try {
            Script.ofCode(script);
            return Optional.empty();
        } catch (IllegalArgumentException noFonts) {
            return Optional.of(new Fault(Severity.FATAL, manifest, "languages[%d].script".formatted(index), noFonts.getMessage() + ".",
                    "Take this language out, or take a player that has the fonts."));
        }
    }
}
