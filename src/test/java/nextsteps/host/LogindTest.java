package nextsteps.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a private bus with a `FakeLogind`.
@DisplayName("The player beside logind")
class LogindTest {

    @TempDir
    private Path folder;

    private final Semaphore leaves = new Semaphore(0);
    private FakeLogind logind;

    @BeforeEach
    void openBus() throws IOException, InterruptedException {
        logind = new FakeLogind(folder);
    }

    @AfterEach
    void closeBus() throws InterruptedException {
        logind.close();
    }

    @Test
    void leavesBeforeTheComputerSleeps() throws InterruptedException {
        watch(logind);

        logind.prepareForSleep(true);

        assertLeft();
    }

    @Test
    void staysWhenTheComputerWakes() throws InterruptedException {
        watch(logind);

        logind.prepareForSleep(false);

        assertStaysUntilTold();
    }

    @Test
    void leavesWhenItsSessionIsToBeLocked() throws InterruptedException {
        watch(logind);

        logind.lock(FakeLogind.OURS);

        assertLeft();
    }

    @Test
    void staysWhenAnothersSessionIsLocked() throws InterruptedException {
        watch(logind);

        logind.lock(FakeLogind.THEIRS);
        logind.setLockedHint(FakeLogind.THEIRS, true);

        assertStaysUntilTold();
    }

    @Test
    void leavesWhenAnySessionIsLockedIfItsOwnIsUnknown() throws InterruptedException {
        watch(logind.withoutSessions());

        logind.lock(FakeLogind.THEIRS);

        assertLeft();
    }

    @Test
    void leavesWhenTheDesktopSaysThatItHasLocked() throws InterruptedException {
        watch(logind);

        logind.setLockedHint(FakeLogind.OURS, true);

        assertLeft();
    }

    @Test
    void staysWhenTheDesktopSaysThatItHasUnlocked() throws InterruptedException {
        watch(logind);

        logind.setLockedHint(FakeLogind.OURS, false);

        assertStaysUntilTold();
    }

    @Test
    void leavesWhenTheLidCloses() throws InterruptedException {
        watch(logind);

        logind.closeLid();

        assertLeft();
    }

    @Test
    void staysWhereTheLidWasClosedAllAlong() throws InterruptedException {
        watch(logind.withLidClosed());

        assertThat(leaves.tryAcquire(2500, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void staysWhenTheBusIsLost() throws InterruptedException {
        watch(logind);

        logind.close();

        assertThat(leaves.tryAcquire(500, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void staysWhereThereIsNoLogind() throws InterruptedException {
        Logind.watch(leaves::release);

        assertThat(leaves.tryAcquire(500, TimeUnit.MILLISECONDS)).isFalse();
    }

    private void watch(FakeLogind prepared) throws InterruptedException {
        prepared.begin();
        Logind.watch(leaves::release);
        prepared.awaitListener();
    }

    private void assertLeft() throws InterruptedException {
        assertThat(leaves.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
    }

    /// Signals come in order: what was sent before the one that makes it leave has been heard.
    private void assertStaysUntilTold() throws InterruptedException {
        logind.prepareForSleep(true);
        assertLeft();
        assertThat(leaves.tryAcquire(200, TimeUnit.MILLISECONDS)).isFalse();
    }
}
