package nextsteps.ui.shell;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Shift three times")
class ShiftLeaveTest {

    private final ShiftLeave shift = new ShiftLeave();

    @Test
    void leavesOnTheThirdPress() {
        assertThat(pressAndRelease(ofSeconds(1))).isFalse();
        assertThat(pressAndRelease(ofSeconds(2))).isFalse();
        assertThat(shift.press(ofSeconds(6))).isTrue();
    }

    @Test
    void staysWhenItTakesMoreThanFiveSeconds() {
        pressAndRelease(ofSeconds(1));
        pressAndRelease(ofSeconds(2));

        assertThat(shift.press(ofMillis(6001))).isFalse();
    }

    @Test
    void countsOnlyTheLatestFiveSeconds() {
        pressAndRelease(ofSeconds(1));
        pressAndRelease(ofSeconds(5));
        pressAndRelease(ofSeconds(8));

        assertThat(shift.press(ofSeconds(9))).isTrue();
    }

    @Test
    void staysWhenAnotherKeyComesBetween() {
        pressAndRelease(ofSeconds(1));
        pressAndRelease(ofSeconds(2));
        shift.otherKey();

        assertThat(shift.press(ofSeconds(3))).isFalse();
    }

    @Test
    void staysWhileTheKeyIsHeldAndRepeatsItself() {
        shift.press(ofMillis(100));
        shift.press(ofMillis(200));

        assertThat(shift.press(ofMillis(300))).isFalse();
    }

    private boolean pressAndRelease(Duration now) {
        var leaves = shift.press(now);
        shift.release();
        return leaves;
    }
}
