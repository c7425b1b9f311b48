package nextsteps.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static nextsteps.app.CompiledLauncher.said;
import static org.assertj.core.api.Assertions.assertThat;

/// The program that starts the player, compiled as packaging does, and asked which layers hold.
@EnabledOnOs(OS.LINUX)
@DisplayName("The launcher")
class LauncherTest {

    private static final String NO_FILES = "  files     Nothing can be written or made (Landlock).";
    private static final String NO_NETWORK = "  network   No socket but a local one can be opened (seccomp).";
    private static final String NO_PROGRAMS = "  programs  No other program can be started (seccomp).";
    private static final String TITLE = "What this computer refuses the player, tried just now:";

    @TempDir
    private static Path folder;

    private static String launcher = "";
    private static String without = "";
    private static String reviewing = "";

    @BeforeAll
    static void compileBoth() throws Exception {
        launcher = CompiledLauncher.in(folder).toString();
        without = CompiledLauncher.of("src/test/c", folder.resolve("without")).toString();
        reviewing = CompiledLauncher.of("src/main/c", folder.resolve("Review"), "-DREVIEW", "-DWINDOW_NAME=\"Player\"", "-ldl", "-pthread", "-Wl,--export-dynamic-symbol=player_is_there").toString();
    }

    @Test
    void refusesFilesSocketsAndPrograms() throws Exception {
        assertThat(said(launcher, "--about")).containsExactly(TITLE, NO_FILES, NO_NETWORK, NO_PROGRAMS);
    }

    @Test
    void startsWithTheOtherLayersWhereTheKernelLacksLandlock() throws Exception {
        assertThat(said(without, "landlock", launcher, "--about")).containsExactly(
                TITLE, "  files     Files can be made, but stay empty (no Landlock here).", NO_NETWORK, NO_PROGRAMS);
    }

    @Test
    void startsWithTheOtherLayersWhereTheKernelLacksSeccomp() throws Exception {
        assertThat(said(without, "seccomp", launcher, "--about")).containsExactly(
                TITLE, NO_FILES, "  network   No TCP connection can be opened (Landlock).", "  programs  Other programs can be started.");
    }

    @Test
    void saysThatNothingHoldsWhenADeveloperWantsNone() throws Exception {
        assertThat(said(launcher, "--about", "--unconfined")).containsExactly(
                TITLE, "  files     Files can be written.", "  network   Sockets can be opened.", "  programs  Other programs can be started.");
    }

    @Test
    void saysWhatToDoWhenItsFolderIsNotBesideIt() throws Exception {
        assertThat(said(launcher, "play")).containsExactly("The folder \"app\" is missing or not whole. Copy the player again, all of it.");
    }

    @Test
    void letsAReviewerWriteIntoOneFolderAndNowhereElse(@TempDir Path allowed) throws Exception {
        assertThat(said(reviewing, "--about", "--may-write", allowed.toString()))
                .containsExactly(TITLE, NO_FILES, "  comments  Comments can be kept in their folder.", NO_NETWORK, NO_PROGRAMS);
    }

    @Test
    void letsAReviewerWriteNowhereWithoutAFolder() throws Exception {
        assertThat(said(reviewing, "--about", "review")).containsExactly(TITLE, NO_FILES, NO_NETWORK, NO_PROGRAMS);
    }

    @Test
    void knowsNoFolderToWriteToInAPlayerForViewers(@TempDir Path asked) throws Exception {
        assertThat(said(launcher, "--about", "--may-write", asked.toString())).containsExactly(TITLE, NO_FILES, NO_NETWORK, NO_PROGRAMS);
        assertThat(Files.readString(Path.of(launcher), StandardCharsets.ISO_8859_1)).doesNotContain("may-write");
        assertThat(Files.readString(Path.of(reviewing), StandardCharsets.ISO_8859_1)).contains("may-write");
    }
}
