package nextsteps.session;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nextsteps.programme.Arrangement;
import nextsteps.programme.Room;
import nextsteps.programme.RoomPart;

/// What of the courtroom the viewer looks at, and how the room is arranged. It stays so when she goes away and comes back.
public final class RoomVisit {

    private final Room room;
    private final ReadOnlyObjectWrapper<RoomPart> part;
    private final ReadOnlyObjectWrapper<Arrangement> arrangement;

    public RoomVisit(Room room) {
        this.room = room;
        this.part = new ReadOnlyObjectWrapper<>(room.parts().getFirst());
        this.arrangement = new ReadOnlyObjectWrapper<>(room.arrangements().getFirst());
    }

    public Room room() {
        return room;
    }

    /// Who or what is explained.
    public ReadOnlyObjectProperty<RoomPart> part() {
        return part.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Arrangement> arrangement() {
        return arrangement.getReadOnlyProperty();
    }

    public void lookAt(RoomPart newPart) {
        part.set(newPart);
    }

    public void arrange(Arrangement newArrangement) {
        arrangement.set(newArrangement);
    }
}
