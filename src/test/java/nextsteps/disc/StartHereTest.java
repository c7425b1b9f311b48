package nextsteps.disc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nextsteps.language.Texts;
import nextsteps.programme.ProgrammeReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a stranger reads first")
class StartHereTest {

    @TempDir
    private Path folder;

    @Test
    void namesTheProgramsThatTheMediumHas() throws Exception {
        assertThat(written("linux-x64", "linux-arm64", "windows-x64"))
                .contains("Windows: open the file Player.exe.", "Linux: open the file Player / Player arm64.",
                        "To check this copy, open the file Check.exe / check.sh.");
    }

    @Test
    void doesNotSpeakOfWindowsWhereThereIsNoProgramForIt() throws Exception {
        assertThat(written("linux-x64")).contains("Linux: open the file Player.").noneMatch(line -> line.contains("Windows"));
    }

    @Test
    void doesNotSpeakOfLinuxWhereThereIsNoProgramForIt() throws Exception {
        assertThat(written("windows-x64")).contains("Windows: open the file Player.exe.").noneMatch(line -> line.contains("Linux"));
    }

    private List<String> written(String... targets) throws Exception {
        var programme = ProgrammeReader.read(Path.of("content")).programme();
        var english = programme.languages().stream().filter(language -> language.tag().equals(Locale.ENGLISH)).findFirst().orElseThrow();
        var texts = new Texts(Locale.ENGLISH, programme.texts().getOrDefault(Locale.ENGLISH, Map.of()), Map.of());
        new StartHere(false, new Launchers(List.of(targets))).write(folder, english, texts);
        return Files.readAllLines(folder.resolve("Start here (en).txt"));
    }
}
