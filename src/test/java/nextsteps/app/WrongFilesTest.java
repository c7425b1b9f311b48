package nextsteps.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nextsteps.check.ManyChapters;
import nextsteps.programme.BrokenProgramme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A command for authors that is given a wrong file")
class WrongFilesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aProgrammeOfTwoChapters() throws IOException, BrokenProgramme {
        ManyChapters.write(folder.resolve("programme"), 2);
        Files.writeString(folder.resolve("letter"), "Dear all\n");
        Files.createDirectory(folder.resolve("folder"));
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of("import subtitles folder --chapter part-1 --language vi", 1, "folder: There is no such file. Name the file with the subtitles."),
                Arguments.of("import subtitles letter --chapter part-1 --language vi --programme folder", 2, "folder/programme.json: There is no such file or folder."),
                Arguments.of("import film letter --chapter part-1 --programme folder", 2, "folder/programme.json: There is no such file or folder."),
                Arguments.of("new letter", 1, "letter: This is a file. Name a new folder."),
                Arguments.of("new ours --programme folder", 2, "folder/programme.schema.json: There is no such file or folder."),
                Arguments.of("translate export vi --out nowhere/vi.xlf", 2, "nowhere/vi.xlf: There is no such file or folder."),
                Arguments.of("translate export vi --out folder", 2, "folder: Is a directory"),
                Arguments.of("translate coverage --out nowhere/coverage.png", 2, "nowhere/coverage.png: There is no such file or folder."),
                Arguments.of("translate import folder", 2, "folder: There is no such file. Name the file that came from the translator."));
    }

    /// Also what the JDK itself would print.
    @ParameterizedTest
    @MethodSource("words")
    void answersWithOneSentence(String words, int status, String sentence) {
        var line = Stream.concat(Stream.of(words.split(" ")), words.contains("--programme") ? Stream.empty() : Stream.of("--programme", "programme"))
                .map(word -> Files.exists(folder.resolve(word)) || word.startsWith("nowhere") || word.equals("ours") ? folder.resolve(word).toString() : word);
        var err = new StringWriter();
        var printed = new ByteArrayOutputStream();
        var usual = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(Main.commandLine().setErr(new PrintWriter(err)).setOut(new PrintWriter(new StringWriter())).execute(line.toArray(String[]::new))).isEqualTo(status);
        } finally {
            System.setErr(usual);
        }

        assertThat(err.toString().lines()).containsExactly(folder + "/" + sentence);
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(folder.resolve("ours")).doesNotExist();
    }
}
