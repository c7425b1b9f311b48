package nextsteps.disc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    public StartHere(boolean isTest) {
        this.isTest = isTest;
    }

    /// `Start here (English).txt` in a folder.
    public void write(Path folder, Language language, Texts texts) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(texts.get("medium.title"));
        lines.add("");
        if (isTest) {
            lines.add(texts.get(TEST));
        }
        for (var sentence = 1; sentence <= SENTENCES; sentence++) {
            lines.add(filled(texts.get("medium." + sentence)));
        }
        Files.writeString(folder.resolve("Start here (%s).txt".formatted(language.tag().toLanguageTag())),
                BYTE_ORDER_MARK + String.join("\r\n", lines) + "\r\n", UTF_8);
    }

    private static String filled(String sentence) {
        var names = List.of("{WINDOWS}", "Player.exe", "{LINUX}", "Player", "{PAPERS}", "data/papers", "{CHECK}", "check.sh");
        var filled = sentence;
        for (var index = 0; index < names.size(); index += 2) {
            filled = filled.replace(names.get(index), names.get(index + 1));
        }
        return filled;
    }
}
