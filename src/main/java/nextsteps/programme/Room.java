package nextsteps.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who is who in the courtroom: how the room can be arranged, and the people, places and things in it.
///
/// The name of an arrangement is the text `room.arrangement.ID`. Texts of a part: `room.ID.name`, `room.ID.short` (one sentence),
/// `room.ID.text` (three), and for each arrangement what becomes of the part in it: `room.ID.ARRANGEMENT`.
///
/// @param outlines where the drawings show the parts; without them the room is words alone
public record Room(List<Arrangement> arrangements, List<RoomPart> parts, List<Outline> outlines) {

    public Room {
        arrangements = List.copyOf(arrangements);
        parts = List.copyOf(parts);
        outlines = List.copyOf(outlines);
    }

    Room with(List<Outline> newOutlines) {
        return new Room(arrangements, parts, newOutlines);
    }

    /// The scene of an arrangement in which a part is seen largest, if any shows it.
    public Optional<Seen> seen(RoomPart part, Arrangement arrangement) {
        return arrangement.scenes().stream()
                .map(scene -> new Seen(scene, outlines.stream().filter(outline -> outline.scene().equals(scene) && part.regions().contains(outline.region())).toList()))
                .filter(seen -> !seen.outlines().isEmpty())
                .max(Comparator.comparingInt(Seen::area));
    }

    /// The part at a place of a scene's picture: the smallest where several lie on one another.
    public Optional<RoomPart> at(String scene, int x, int y) {
        return outlines.stream()
                .filter(outline -> outline.scene().equals(scene) && outline.contains(x, y))
                .sorted(Comparator.comparingInt(Outline::area))
                .flatMap(outline -> parts.stream().filter(part -> part.regions().contains(outline.region())))
                .findFirst();
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
