package nextsteps.group;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Rectangle2D;

/// Which of the computer's screens the group looks at, and which the trainer. Notes are never put where the group may be looking.
public final class GroupScreens {

    /// Where the two windows stand; without a place the trainer's window is hidden.
    public record Seats(Rectangle2D group, Optional<Rectangle2D> trainer) {}

    /// How many screens there are to speak of.
    public enum Found {
        TWO,
        ONE,
        /// There were two.
        ONE_OF_TWO
    }

    private final ReadOnlyObjectWrapper<Seats> seats;
    private final ReadOnlyObjectWrapper<Found> found;
    private List<Rectangle2D> screens;
    private Seats lastOfTwo;
    private boolean swapped;
    private boolean notesWanted;
    private boolean sessionRuns;

    /// The areas of the computer's screens, at least one, its own first.
    public GroupScreens(List<Rectangle2D> screens) {
        this.screens = List.copyOf(screens);
        this.lastOfTwo = new Seats(this.screens.getLast(), Optional.of(this.screens.getFirst()));
        this.found = new ReadOnlyObjectWrapper<>(areTwo() ? Found.TWO : Found.ONE);
        this.seats = new ReadOnlyObjectWrapper<>(arrange());
    }

    public ReadOnlyObjectProperty<Seats> seats() {
        return seats.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /// The windows change places; nothing happens where there is one screen.
    public void swap() {
        if (areTwo()) {
            swapped = !swapped;
            settle();
        }
    }

    /// On one screen the notes come, or go. Where there are two they stay where they are.
    public void showOrHideNotes() {
        notesWanted = !areTwo() && !notesWanted;
        settle();
    }

    /// Before and after a session the trainer's window holds no notes, and is shown on any screen.
    public void sessionRuns(boolean runs) {
        sessionRuns = runs;
        notesWanted = notesWanted && runs;
        settle();
    }

    /// Screens were plugged or unplugged; none for a moment is waited out.
    public void change(List<Rectangle2D> now) {
        if (!now.isEmpty() && !now.equals(screens)) {
            var wereTwo = areTwo();
            screens = List.copyOf(now);
            if (wereTwo && !areTwo()) {
                found.set(Found.ONE_OF_TWO);
                notesWanted = isSurelyTheTrainers(screens.getFirst());
            } else if (!wereTwo && areTwo()) {
                found.set(Found.TWO);
                notesWanted = false;
                swapped = isSurelyTheTrainers(screens.get(1));
            }
            settle();
        }
    }

    /// A screen is known by its size: the rest changes with its neighbours. Of two that are alike nobody can tell.
    private boolean isSurelyTheTrainers(Rectangle2D screen) {
        return lastOfTwo.trainer().filter(trainer -> areAlike(trainer, screen)).isPresent() && !areAlike(lastOfTwo.group(), screen);
    }

    private static boolean areAlike(Rectangle2D one, Rectangle2D other) {
        return one.getWidth() == other.getWidth() && one.getHeight() == other.getHeight();
    }

    private boolean areTwo() {
        return screens.size() >= 2;
    }

    private void settle() {
        seats.set(arrange());
    }

    private Seats arrange() {
        if (areTwo()) {
            lastOfTwo = new Seats(screens.get(swapped ? 0 : 1), Optional.of(screens.get(swapped ? 1 : 0)));
            return lastOfTwo;
        }
        var only = screens.getFirst();
        return new Seats(only, Optional.of(only).filter(_ -> notesWanted || !sessionRuns));
    }
}
