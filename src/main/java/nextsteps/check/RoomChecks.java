package nextsteps.check;

import java.nio.file.Files;
import java.util.function.Function;
import java.util.stream.Stream;
import nextsteps.programme.Arrangement;
import nextsteps.programme.Programme;
import nextsteps.programme.Room;
import nextsteps.programme.RoomPart;
import nextsteps.programme.Seen;

/// Holds who is who against its pictures: each arrangement has them, and each person, place and thing is seen in one of them.
final class RoomChecks implements Check {

    private static final String REMEDY = "Draw the pictures anew with \"nextsteps film --room\".";

    @Override
    public Stream<Finding> findings(Programme programme) {
        return programme.room().stream().flatMap(room -> Stream.concat(pictures(programme, room), parts(programme, room)));
    }

    private static Stream<Finding> pictures(Programme programme, Room room) {
        return room.arrangements().stream().map(Arrangement::scenes).flatMap(scenes -> scenes.stream()).distinct()
                .map(scene -> programme.root().resolve(Seen.picture(scene)))
                .filter(picture -> !Files.isRegularFile(picture))
                .map(picture -> Finding.error(picture, "the whole file", "The picture is missing.", REMEDY));
    }

    /// A file of outlines that is there and gives none has a fault of its own.
    private static Stream<Finding> parts(Programme programme, Room room) {
        var outlines = programme.root().resolve("who/outlines.json");
        if (room.outlines().isEmpty()) {
            return Files.exists(outlines) ? Stream.empty() : Stream.of(Finding.error(outlines, "the whole file", "The file is missing.", REMEDY));
        }
        Function<RoomPart, Finding> nowhere = part -> Finding.warning(programme.root().resolve("room.json"), "parts \"%s\"".formatted(part.id()),
                "No picture shows \"%s\".".formatted(part.id()), "Name a region of a drawing, then draw the pictures anew.");
        return room.parts().stream().filter(part -> room.arrangements().stream().noneMatch(arrangement -> room.seen(part, arrangement).isPresent())).map(nowhere);
    }
}
