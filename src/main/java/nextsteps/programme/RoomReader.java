package nextsteps.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads what `room.json` says.
final class RoomReader {

    static final String FILE = "room.json";

    /// Endings of a part's own texts, which no arrangement may be called, and `arrangement`, which no part may be called.
    private static final Set<String> TAKEN = Set.of("name", "short", "text", "arrangement");

    private final Set<String> arrangements = new HashSet<>(TAKEN);
    private final Set<String> parts = new HashSet<>(TAKEN);

    Room room(Fields fields) {
        fields.ignore("$schema");
        return new Room(fields.eachOfSome("arrangements", this::arrangement), fields.eachOfSome("parts", this::part), List.of());
    }

    private Arrangement arrangement(Fields fields) {
        return new Arrangement(id(fields, arrangements), fields.someValues("scenes", Shape.ID));
    }

    private RoomPart part(Fields fields) {
        var id = id(fields, parts);
        return new RoomPart(
                id,
                fields.value("kind", Shape.word(RoomPart.Kind.class)),
                fields.optional("regions", () -> fields.someValues("regions", Shape.ID), List.of(id)));
    }

    private static String id(Fields fields, Set<String> seen) {
        var id = fields.value("id", Shape.ID);
        fields.check("id", !TAKEN.contains(id), "\"%s\" is the name of a text.".formatted(id), "Choose another name.");
        return fields.once("id", id, seen);
    }
}
