package nextsteps.review.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nextsteps.review.Note;
import nextsteps.review.Place;
import nextsteps.review.QuickFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayName("The comments of two partners")
class ReviewCommandTest {

    private static final String PHRASE = "four words of nothing";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void haveOneCommentEach() throws Exception {
        Files.writeString(folder.resolve("phrase"), PHRASE);
        write("ana.review", new Note("aaaa1111", new Place.Page("at-menu", "", "menu.title"), "الكلمة صعبة", "Ana", List.of("ar", "en"), Instant.EPOCH));
        write("ben.review", new Note("bbbb2222", new Place.Page("at-menu", "", ""), "ดีมาก", "", List.of("th"), Instant.EPOCH));
    }

    private void write(String name, Note note) throws Exception {
        var file = QuickFiles.create(folder.resolve(name), PHRASE.toCharArray());
        file.save(file.review().with(note));
    }

    @Test
    void becomeOneListAndOneReport() throws Exception {
        assertThat(merge("ana.review", "ben.review")).isZero();

        assertThat(out.toString(UTF_8)).isEqualTo("2 comments of 2 files, 0 of them settled: %1$s/out/comments.tsv and %1$s/out/comments.pdf%n".formatted(folder));
        assertThat(Files.readAllLines(folder.resolve("out/comments.tsv"))).hasSize(3);
        assertThat(Files.readString(folder.resolve("out/comments.pdf"), ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void mayMixScriptsAndHaveLettersThatNoFontHas() throws Exception {
        write("cem.review", new Note("cccc3333", new Place.Page("at-menu", "", ""), "The word «صعبة» is hard,\tas is 速度. Трудно \ud83d\ude42", "ስም", List.of("en"), Instant.EPOCH));

        assertThat(merge("cem.review")).isZero();

        assertThat(Files.readString(folder.resolve("out/comments.pdf"), ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void areCountedInGoodEnglish() {
        assertThat(merge("ana.review")).isZero();

        assertThat(out.toString(UTF_8)).startsWith("1 comment of 1 file, 0 of them settled: ");
    }

    @Test
    void areNotJoinedAnewWhereAMarkWouldBeLost() throws Exception {
        merge("ana.review", "ben.review");
        run("settle", "bbbb2222", "--in", folder.resolve("out").toString(), "--as", "done");
        var list = Files.readString(folder.resolve("out/comments.tsv"));

        assertThat(merge("ana.review")).isEqualTo(1);

        assertThat(err.toString(UTF_8)).isEqualTo("%s/out/comments.tsv: It marks comments as settled that none of these files has: bbbb2222. Name their files too, or another folder with --out.%n".formatted(folder));
        assertThat(folder.resolve("out/comments.tsv")).hasContent(list);
    }

    @Test
    void cannotBeSettledWhereThereIsNoListYet() {
        assertThat(run("settle", "bbbb2222", "--in", folder.toString())).isEqualTo(1);

        assertThat(err.toString(UTF_8)).isEqualTo("%s/comments.tsv: There is no such file or folder.%n".formatted(folder));
    }

    private int merge(String... files) {
        var words = new ArrayList<>(List.of("merge", "--programme", "content", "--pass-phrase-file", folder.resolve("phrase").toString(), "--out", folder.resolve("out").toString()));
        List.of(files).forEach(file -> words.add(folder.resolve(file).toString()));
        return run(words.toArray(String[]::new));
    }

    private int run(String... words) {
        return new CommandLine(new ReviewCommand(new PrintStream(out), new PrintStream(err))).execute(words);
    }
}
