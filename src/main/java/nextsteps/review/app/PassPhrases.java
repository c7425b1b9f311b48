package nextsteps.review.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nextsteps.review.ReviewFile;
import nextsteps.review.UnreadableReview;
import picocli.CommandLine.Option;

/// Where a pass phrase comes from: a file, or the terminal; never an argument, which every program on the computer can see.
public final class PassPhrases {

    /// Shorter ones can be guessed from a stick that was lost.
    private static final int SHORTEST = 12;

    @Option(names = "--pass-phrase-file", paramLabel = "FILE", description = "A file with the pass phrase, or with several, a line each; asked for on the terminal without it.")
    private Optional<Path> file = Optional.empty();

    /// A pass phrase to lock a new file with.
    ///
    /// @throws IOException with a sentence, if there is none or it is too short
    char[] first() throws IOException {
        var phrase = file.isPresent() ? fromFile().stream().findFirst().orElse("").toCharArray() : asked("A pass phrase for the comments: ");
        if (phrase.length < SHORTEST) {
            throw new IOException("The pass phrase must have %d characters or more. Four words that do not belong together are good.".formatted(SHORTEST));
        }
        return phrase;
    }

    /// A file opened by whichever pass phrase is its own.
    ReviewFile open(Path path) throws IOException, UnreadableReview {
        if (file.isEmpty()) {
            return ReviewFile.open(path, asked("The pass phrase of %s: ".formatted(path)));
        }
        var phrases = new ArrayList<>(fromFile());
        while (phrases.size() > 1) {
            try {
                return ReviewFile.open(path, phrases.removeFirst().toCharArray());
            } catch (UnreadableReview failure) {
                if (failure.reason() != UnreadableReview.Reason.WRONG_PHRASE) {
                    throw failure;
                }
            }
        }
        return ReviewFile.open(path, phrases.getFirst().toCharArray());
    }

    private List<String> fromFile() throws IOException {
        try {
            var phrases = Files.readAllLines(file.orElseThrow(), UTF_8).stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
            if (!phrases.isEmpty()) {
                return phrases;
            }
        } catch (IOException unreadable) {
            throw new IOException("%s: The pass phrase cannot be read from there.".formatted(file.orElseThrow()), unreadable);
        }
        throw new IOException("%s: There is no pass phrase in it.".formatted(file.orElseThrow()));
    }

    private static char[] asked(String prompt) throws IOException {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).map(console -> console.readPassword("%s", prompt))
                .orElseThrow(() -> new IOException("There is no terminal to ask for the pass phrase. Name a file that holds it with --pass-phrase-file."));
    }
}
