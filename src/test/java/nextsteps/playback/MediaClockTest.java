package nextsteps.playback;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A film's clock")
class MediaClockTest {

    private final MediaClock clock = new MediaClock();

    @Test
    void standsStillUntilItRuns() {
        clock.jump(ofSeconds(5), at(0));

        assertThat(clock.position(at(900))).isEqualTo(ofSeconds(5));
    }

    @Test
    void runsWithTheTime() {
        clock.run(at(100));

        assertThat(clock.position(at(350))).isEqualTo(ofMillis(250));
    }

    @Test
    void runsOnWhenItIsToldTwice() {
        clock.run(at(0));

        clock.run(at(500));

        assertThat(clock.position(at(600))).isEqualTo(ofMillis(600));
    }

    @Test
    void haltsWhereItIsAndGoesOnFromThere() {
        clock.run(at(0));

        clock.halt(at(300));
        assertThat(clock.position(at(2000))).isEqualTo(ofMillis(300));

        clock.run(at(2000));
        assertThat(clock.position(at(2100))).isEqualTo(ofMillis(400));
    }

    @Test
    void runsAtTheSpeedOfTheFilmFromTheMomentThatChanges() {
        clock.run(at(0));

        clock.setRate(0.5, at(1000));

        assertThat(clock.position(at(1400))).isEqualTo(ofMillis(1200));
    }

    @Test
    void goesForwardAtOnceToALaterReport() {
        clock.run(at(0));

        clock.report(ofMillis(650), at(500));

        assertThat(clock.position(at(600))).isEqualTo(ofMillis(750));
    }

    @Test
    void neverGoesBackForAReportThatIsALittleLate() {
        clock.run(at(0));

        clock.report(ofMillis(600), at(1000));

        assertThat(clock.position(at(1000))).isEqualTo(ofSeconds(1));
        assertThat(clock.position(at(1100))).isEqualTo(ofMillis(1100));
    }

    @Test
    void believesAReportFromFarBehind() {
        clock.run(at(0));

        clock.report(ofMillis(599), at(1000));

        assertThat(clock.position(at(1000))).isEqualTo(ofMillis(599));
    }

    @Test
    void jumpsBackWhenItIsTold() {
        clock.run(at(0));

        clock.jump(ofMillis(200), at(1000));

        assertThat(clock.position(at(1050))).isEqualTo(ofMillis(250));
    }

    /// A moment in milliseconds, on the nanoseconds of a clock that began anywhere.
    private static long at(long millis) {
        return Duration.ofDays(-3).plusMillis(millis).toNanos();
    }
}
