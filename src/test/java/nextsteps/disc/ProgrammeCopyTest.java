package nextsteps.disc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nextsteps.programme.Audience;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.Chapter;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The copy of a programme for a medium")
class ProgrammeCopyTest {

    private static final Edition WITNESS = new Edition("witness", "B", Set.of(Audience.WITNESS), false);
    private static final Edition ALL = new Edition("all", "A", EnumSet.allOf(Audience.class), true);

    @TempDir
    Path folder;

    @Test
    void isAProgrammeWithoutFaultThatHoldsOnlyItsEditionAndLanguages() throws Exception {
        copy(WITNESS, Locale.of("vi"));

        var read = ProgrammeReader.read(folder.resolve("copy"));

        assertThat(read.faults()).isEmpty();
        assertThat(read.programme().languages()).extracting(language -> language.tag().toLanguageTag()).containsExactly("en", "vi");
        assertThat(read.programme().chapters()).extracting(Chapter::audience).containsOnly(Audience.WITNESS).hasSize(9);
        assertThat(read.programme().plans()).isEmpty();
    }

    @Test
    void hasTheCourtroomWithItsPictures() throws Exception {
        copy(WITNESS, Locale.ENGLISH);

        var copied = ProgrammeReader.read(folder.resolve("copy")).programme();

        assertThat(copied.room()).isEqualTo(content().room());
        assertThat(files("who")).isEqualTo(files(Path.of("content/who")));
    }

    @Test
    void hasTheDescriptionsOfItsFilms() throws Exception {
        copy(WITNESS, Locale.of("vi"));

        assertThat(ProgrammeReader.read(folder.resolve("copy")).programme().chapters())
                .extracting(Chapter::tracks)
                .isEqualTo(content().chapters().stream().filter(chapter -> chapter.audience() == Audience.WITNESS).map(Chapter::tracks).toList());
        assertThat(files("chapters/room/described")).isEqualTo(files(Path.of("content/chapters/room/described"))).isNotEmpty();
    }

    @Test
    void takesThePlansWhereTheEditionHoldsThem() throws Exception {
        copy(ALL, Locale.ENGLISH);

        assertThat(ProgrammeReader.read(folder.resolve("copy")).programme().plans()).isEqualTo(content().plans()).isNotEmpty();
    }

    @Test
    void leavesWhatIsOnlyForAuthorsAtHome() throws Exception {
        copy(ALL, Locale.ENGLISH);

        assertThat(folder.resolve("copy/terms")).doesNotExist();
        assertThat(folder.resolve("copy/scenes")).doesNotExist();
        assertThat(folder.resolve("copy/chapters/room/narration")).doesNotExist();
        assertThat(folder.resolve("copy/chapters/room/room.vi.vtt")).doesNotExist();
    }

    @Test
    void isNotMadeInALanguageTheProgrammeDoesNotHave() {
        assertThatThrownBy(() -> new ProgrammeCopy(content(), ALL, List.of(Locale.of("xx"))))
                .isInstanceOf(CannotMake.class)
                .hasMessageStartingWith("The programme has no language \"xx\". It has: ar, en, ");
    }

    private void copy(Edition edition, Locale language) throws Exception {
        new ProgrammeCopy(content(), edition, List.of(language)).writeTo(folder.resolve("copy"));
    }

    private static Programme content() throws BrokenProgramme {
        return ProgrammeReader.read(Path.of("content")).programme();
    }

    private List<String> files(String name) throws IOException {
        return files(folder.resolve("copy").resolve(name));
    }

    private static List<String> files(Path start) throws IOException {
        try (var files = Files.list(start)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
