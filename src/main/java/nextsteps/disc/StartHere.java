package nextsteps.disc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nextsteps.language.Texts;
import nextsteps.programme.Language;

/// The plain text that a stranger reads first: what to open, how to leave, where the papers are. It says nothing of court.
///
/// UTF-8 with a byte order mark and the line ends of Windows, whose simplest editor would otherwise show letters of another script.
public final class StartHere {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int SENTENCES = 8;
    private static final String TEST = "medium.9";

    private final boolean isTest;
    private final Launchers launchers;

    /// @param launchers the programs that a medium has: the others are not spoken of
    public StartHere(boolean isTest, Launchers launchers) {
        this.isTest = isTest;
        this.launchers = launchers;
    }

    /// `Start here (English).txt` in a folder.
    public void write(Path folder, Language language, Texts texts) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(texts.get("medium.title"));
        lines.add("");
        if (isTest) {
            lines.add(texts.get(TEST));
        }
        IntStream.rangeClosed(1, SENTENCES)
                .mapToObj(number -> texts.get("medium." + number))
                .filter(sentence -> !speaksOf("{WINDOWS}", launchers.windows(), sentence) && !speaksOf("{LINUX}", launchers.linux(), sentence))
                .forEach(sentence -> lines.add(filled(sentence)));
        Files.writeString(folder.resolve("Start here (%s).txt".formatted(language.tag().toLanguageTag())),
                BYTE_ORDER_MARK + String.join("\r\n", lines) + "\r\n", UTF_8);
    }

    /// Whether a sentence is about a program that is not there.
    private static boolean speaksOf(String place, String program, String sentence) {
        return program.isEmpty() && sentence.contains(place);
    }

    private String filled(String sentence) {
        var names = List.of("{WINDOWS}", launchers.windows(), "{LINUX}", launchers.linux(), "{PAPERS}", "data/papers", "{CHECK}", launchers.checks());
        var filled = sentence;
        for (var index = 0; index < names.size(); index += 2) {
            filled = filled.replace(names.get(index), names.get(index + 1));
        }
        return filled;
    }
}
