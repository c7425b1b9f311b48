package nextsteps.review.ui;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which marks are shown, and the last sentence to their reader. It outlives the screens, which come anew with each save.
public final class Marking {

    private final ReadOnlyObjectWrapper<Set<Mark>> shown = new ReadOnlyObjectWrapper<>(Set.copyOf(EnumSet.allOf(Mark.class)));
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(new Notice("bench.ready", ""));

    /// A sentence to whoever makes the programme.
    ///
    /// @param text the key of a sentence
    /// @param about what is filled in for `{ABOUT}`
    /// @param isWeighty whether it needs the room of other sentences
    public record Notice(String text, String about, boolean isWeighty) {

        public Notice(String text, String about) {
            this(text, about, false);
        }
    }

    ReadOnlyObjectProperty<Set<Mark>> shown() {
        return shown.getReadOnlyProperty();
    }

    boolean shows(Mark mark) {
        return shown.get().contains(mark);
    }

    void toggle(Mark mark) {
        var marks = EnumSet.copyOf(EnumSet.allOf(Mark.class));
        marks.removeIf(each -> (each == mark) == shows(each));
        shown.set(Set.copyOf(marks));
    }

    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    public void say(Notice newNotice) {
        notice.set(newNotice);
    }
}
