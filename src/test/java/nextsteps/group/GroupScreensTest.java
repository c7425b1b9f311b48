package nextsteps.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import nextsteps.group.GroupScreens.Found;
import nextsteps.group.GroupScreens.Seats;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Screens are plugged and unplugged here by a list of their areas.
@DisplayName("The screens of a session")
class GroupScreensTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 768);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1366, 0, 1920, 1080);
    private static final Rectangle2D PROJECTOR_ALONE = new Rectangle2D(0, 0, 1920, 1080);

    @Test
    void giveTheGroupTheSecondScreen() {
        assertThat(running(LAPTOP, PROJECTOR).seats().get()).isEqualTo(new Seats(PROJECTOR, Optional.of(LAPTOP)));
    }

    @Test
    void changePlaces() {
        var screens = running(LAPTOP, PROJECTOR);

        screens.swap();
        assertThat(screens.seats().get()).isEqualTo(new Seats(LAPTOP, Optional.of(PROJECTOR)));

        screens.swap();
        assertThat(screens.seats().get()).isEqualTo(new Seats(PROJECTOR, Optional.of(LAPTOP)));
    }

    @Test
    void hideTheNotesWhereThereIsOneScreen() {
        var screens = running(LAPTOP);

        assertThat(screens.found().get()).isEqualTo(Found.ONE);
        assertThat(screens.seats().get()).isEqualTo(new Seats(LAPTOP, Optional.empty()));
    }

    @Test
    void showTheNotesOnOneScreenByAKeyAndHideThemAgain() {
        var screens = running(LAPTOP);

        screens.showOrHideNotes();
        assertThat(screens.seats().get()).isEqualTo(new Seats(LAPTOP, Optional.of(LAPTOP)));

        screens.showOrHideNotes();
        assertThat(screens.seats().get()).isEqualTo(new Seats(LAPTOP, Optional.empty()));
    }

    @Test
    void showTheTrainersWindowOnOneScreenBeforeASession() {
        assertThat(new GroupScreens(List.of(LAPTOP)).seats().get()).isEqualTo(new Seats(LAPTOP, Optional.of(LAPTOP)));
    }

    @Test
    void keepTheNotesOnTheTrainersScreenWhenTheProjectorIsGone() {
        var screens = running(LAPTOP, PROJECTOR);

        screens.change(List.of(LAPTOP));

        assertThat(screens.found().get()).isEqualTo(Found.ONE_OF_TWO);
        assertThat(screens.seats().get()).isEqualTo(new Seats(LAPTOP, Optional.of(LAPTOP)));
    }

    @Test
    void hideTheNotesWhenOnlyTheProjectorIsLeft() {
        var screens = running(LAPTOP, PROJECTOR);

        screens.change(List.of(PROJECTOR_ALONE));

        assertThat(screens.seats().get()).isEqualTo(new Seats(PROJECTOR_ALONE, Optional.empty()));
    }

    @Test
    void hideTheNotesWhenOneOfTwoThatAreAlikeIsGone() {
        var screens = running(new Rectangle2D(0, 0, 1920, 1080), PROJECTOR);

        screens.change(List.of(PROJECTOR_ALONE));

        assertThat(screens.seats().get()).isEqualTo(new Seats(PROJECTOR_ALONE, Optional.empty()));
    }

    @Test
    void putTheGroupBackOnTheProjectorWhenItIsFoundAgain() {
        var screens = running(LAPTOP, PROJECTOR);

        screens.change(List.of(LAPTOP));
        screens.change(List.of(LAPTOP, PROJECTOR));

        assertThat(screens.found().get()).isEqualTo(Found.TWO);
        assertThat(screens.seats().get()).isEqualTo(new Seats(PROJECTOR, Optional.of(LAPTOP)));
    }

    @Test
    void keepTheNotesOffTheProjectorWhenTheOrderHasChanged() {
        var screens = running(LAPTOP, PROJECTOR);

        screens.change(List.of(PROJECTOR_ALONE));
        screens.change(List.of(PROJECTOR_ALONE, new Rectangle2D(1920, 0, 1366, 768)));

        assertThat(screens.seats().get()).isEqualTo(new Seats(PROJECTOR_ALONE, Optional.of(new Rectangle2D(1920, 0, 1366, 768))));
    }

    @Test
    void stayAsTheyAreWhileThereIsNoneForAMoment() {
        var screens = running(LAPTOP, PROJECTOR);

        screens.change(List.of());

        assertThat(screens.seats().get()).isEqualTo(new Seats(PROJECTOR, Optional.of(LAPTOP)));
    }

    @Test
    void doNotMoveTheNotesByTheKeyOfOneScreen() {
        var screens = running(LAPTOP, PROJECTOR);

        screens.showOrHideNotes();
        screens.change(List.of(PROJECTOR_ALONE));

        assertThat(screens.seats().get().trainer()).isEmpty();
    }

    private static GroupScreens running(Rectangle2D... areas) {
        var screens = new GroupScreens(List.of(areas));
        screens.sessionRuns(true);
        return screens;
    }
}
