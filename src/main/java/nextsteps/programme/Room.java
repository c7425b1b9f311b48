package nextsteps.programme;

import java.util.List;
import java.util.stream.Stream;

/// Who is who in the courtroom: how the room can be arranged, and the people, places and things in it.
///
/// The name of an arrangement is the text `room.arrangement.ID`. Texts of a part: `room.ID.name`, `room.ID.short` (one sentence),
/// `room.ID.text` (three), and for each arrangement what becomes of the part in it: `room.ID.ARRANGEMENT`.
public record Room(List<Arrangement> arrangements, List<RoomPart> parts) {

    public Room {
        arrangements = List.copyOf(arrangements);
        parts = List.copyOf(parts);
    }

    /// The keys of all its texts.
    Stream<String> keys() {
        var names = arrangements.stream().map(arrangement -> "room.arrangement." + arrangement.id());
        return Stream.concat(names, parts.stream().flatMap(this::keys));
    }

    private Stream<String> keys(RoomPart part) {
        var endings = Stream.concat(Stream.of("name", "short", "text"), arrangements.stream().map(Arrangement::id));
        return endings.map(ending -> "room.%s.%s".formatted(part.id(), ending));
    }
}
