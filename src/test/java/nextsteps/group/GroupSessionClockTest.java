package nextsteps.group;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The clock of a session with a group")
class GroupSessionClockTest extends ShortSession {

    @Test
    void restsWhilePeopleTalk() {
        session.begin();
        pass(ofMinutes(2));
        session.next();
        pass(ofMinutes(9));

        assertThat(session.soFar(welcome)).isEqualTo(ofMinutes(2));
    }

    @Test
    void restsInTheBlack() {
        session.begin();
        session.black();
        pass(ofMinutes(3));
        session.black();
        pass(ofMinutes(1));

        assertThat(session.soFar(welcome)).isEqualTo(ofMinutes(1));
    }

    @Test
    void goesOnWhenAnItemIsComeBackTo() {
        session.begin();
        pass(ofMinutes(2));
        session.jump(3);
        pass(ofMinutes(4));
        session.jump(1);
        pass(ofMinutes(1));

        assertThat(session.soFar(welcome)).isEqualTo(ofMinutes(3));
        assertThat(session.soFar(talk)).isEqualTo(ofMinutes(4));
    }

    @Test
    void countsWhatIsLeftOfThisItemAndAllThatFollow() {
        assertThat(session.remainder()).isEqualTo(ofMinutes(35));

        session.begin();
        pass(ofMinutes(2));
        assertThat(session.remainder()).isEqualTo(ofMinutes(33));

        pass(ofMinutes(9));
        assertThat(session.remainder()).isEqualTo(ofMinutes(30));
    }
}
