package nextsteps.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nextsteps.playback.FakePlayer;
import nextsteps.playback.PlayerState;
import nextsteps.programme.Audience;
import nextsteps.programme.Chapter;
import nextsteps.programme.Strength;
import nextsteps.session.SittingState.ReadingInstead;
import nextsteps.session.SittingState.ReadingNote;
import nextsteps.session.SittingState.Watching;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A chapter that may be hard")
class HardChapterTest {

    private final SittingOfThree three = new SittingOfThree();
    private final Chapter day = three.day;
    private final FakePlayer player = three.player;
    private final Chapter hard = hardChapter();
    private final Sitting withHardOne = three.with(List.of(day, hard));

    @Test
    void beginsWithItsNoteAndPlaysNothing() {
        withHardOne.goToMenu();

        withHardOne.choose(hard);

        assertThat(withHardOne.state().get()).isEqualTo(new ReadingNote(hard));
        assertThat(player.state()).isEqualTo(new PlayerState.Empty());
    }

    @Test
    void opensItOnlyWhenItIsAskedFor() {
        withHardOne.choose(hard);

        withHardOne.open(hard);

        assertThat(withHardOne.state().get()).isEqualTo(new Watching(hard));
    }

    @Test
    void showsItsNoteAlsoWhenItIsTheNextPart() {
        withHardOne.open(day);

        withHardOne.openNext();

        assertThat(withHardOne.state().get()).isEqualTo(new ReadingNote(hard));
    }

    @Test
    void givesItsWordsToReadAndComesBackToTheNote() {
        withHardOne.choose(hard);

        withHardOne.readInstead(hard);
        assertThat(withHardOne.state().get()).isEqualTo(new ReadingInstead(hard, new ReadingNote(hard)));

        withHardOne.comeBack();
        assertThat(withHardOne.state().get()).isEqualTo(new ReadingNote(hard));
    }

    private Chapter hardChapter() {
        return new Chapter("hard", 9, Audience.WITNESS, Strength.MAY_BE_HARD, day.media(), day.poster(), List.of());
    }
}
