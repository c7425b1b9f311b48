package nextsteps.programme;

import java.util.List;

/// A person, place or thing of the courtroom. `regions` are the names under which drawings hold it: its own, if nothing else is said.
public record RoomPart(String id, Kind kind, List<String> regions) {

    /// What a part of the room is.
    public enum Kind {
        PERSON,
        PLACE,
        THING
    }

    public RoomPart {
        regions = List.copyOf(regions);
    }
}
