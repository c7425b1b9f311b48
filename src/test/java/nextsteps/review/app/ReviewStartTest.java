package nextsteps.review.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// `packaging/review` with what takes minutes left out: its own steps, one after another.
@EnabledOnOs(OS.LINUX)
@DisplayName("The folder of a stick for partners")
class ReviewStartTest {

    private static final String WITHOUT_WHAT_TAKES_LONG = """
            set -u
            root=$PWD
            . packaging/lib.sh; . packaging/disc; . packaging/review
            workshop() { echo locked >"$medium/review/comments.review"; }
            for slow in need_room install_missing need_ffmpeg make_review_app fill_review gather_licences tell_size; do eval "$slow() { :; }"; done
            seal_medium() { [ ! -e "$medium/review" ]; }
            review start --out "$1"
            """;

    @TempDir
    private Path folder;

    @Test
    void isMadeStepByStepWithTheFileOfCommentsOutsideTheSeal() throws Exception {
        var said = folder.resolve("said");
        var start = new ProcessBuilder("sh", "-c", WITHOUT_WHAT_TAKES_LONG, "review", folder.resolve("stick").toString()).redirectErrorStream(true).redirectOutput(said.toFile());

        var status = start.start().waitFor();

        assertThat(Files.readString(said, UTF_8)).startsWith("""
                [....] The player for reviewers ...
                [#...] The programme ...
                [##..] Licences ...
                [###.] The seal ...
                """);
        assertThat(status).isZero();
        assertThat(folder.resolve("stick/review/comments.review")).hasContent("locked");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
