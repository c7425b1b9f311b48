package nextsteps.programme;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the plan of a session. An item with a fault is left out, and the rest of the session can be run.
final class PlanReader {

    private static final int LONGEST_MINUTES = 600;
    private static final Set<String> PICTURES = Set.of("film", "card", "words", "room");

    private final List<Chapter> chapters;
    private final Optional<Room> room;
    private final Set<String> items = new HashSet<>();

    PlanReader(List<Chapter> chapters, Optional<Room> room) {
        this.chapters = chapters;
        this.room = room;
    }

    Plan plan(Fields fields) {
        fields.ignore("$schema");
        return new Plan(
                fields.value("id", Shape.ID),
                fields.value("title", Shape.LINE),
                fields.value("audience", Shape.word(PlanAudience.class)),
                fields.optional("trainerCard", () -> fields.value("trainerCard", Shape.ID), ""),
                fields.eachSound("items", this::item));
    }

    private PlanItem item(Fields fields) {
        return new PlanItem(
                fields.once("id", fields.value("id", Shape.ID), items),
                fields.value("kind", Shape.word(PlanItem.Kind.class)),
                fields.value("title", Shape.LINE),
                Duration.ofMinutes(fields.whole("minutes", 1, LONGEST_MINUTES)),
                fields.eachOfSome("shows", this::picture),
                fields.optional("question", () -> fields.value("question", Shape.LINE), ""),
                fields.value("notes", Shape.SCREEN_TEXT),
                fields.optional("listenFor", () -> fields.value("listenFor", Shape.SCREEN_TEXT), ""),
                fields.optional("caution", () -> fields.value("caution", Shape.SCREEN_TEXT), ""),
                fields.optional("canDrop", () -> fields.yesOrNo("canDrop"), false));
    }

    private GroupPicture picture(Fields fields) {
        var kind = fields.names().stream().filter(PICTURES::contains).findFirst().orElse("words");
        return switch (kind) {
            case "film" -> film(fields);
            case "card" -> new GroupPicture.Card(fields.value("card", Shape.TEXT_PREFIX));
            case "room" -> new GroupPicture.RoomPicture(arrangement(fields));
            default -> new GroupPicture.PlainWords(fields.value("words", Shape.LINE));
        };
    }

    private GroupPicture film(Fields fields) {
        var id = fields.value("film", Shape.ID);
        var preview = fields.optional("preview", () -> fields.yesOrNo("preview"), false);
        var chapter = chapters.stream().filter(known -> known.id().equals(id)).findFirst();
        fields.check("film", chapter.isPresent(), "There is no film \"%s\".".formatted(id), "Name a chapter of programme.json.");
        chapter.ifPresent(film -> fields.check("film", preview == (film.audience() == Audience.WITNESS),
                preview ? "\"%s\" is not a film for witnesses.".formatted(id) : "\"%s\" is a film for witnesses.".formatted(id),
                preview ? "Take \"preview\" out." : "Write \"preview\": true if professionals look at it on purpose."));
        var prefix = chapter.map(film -> film.id() + "-").orElse("");
        return new GroupPicture.FilmPart(id, cue(fields, "from", prefix), cue(fields, "to", prefix),
                fields.optional("stops", () -> fields.eachOfSome("stops", stop -> stop(stop, prefix)), List.of()), preview);
    }

    private static GroupPicture.Stop stop(Fields fields, String prefix) {
        var stop = new GroupPicture.Stop(fields.value("at", Shape.CUE), fields.value("question", Shape.LINE));
        checkCue(fields, "at", stop.cue(), prefix);
        return stop;
    }

    /// `prefix` begins the id of each line of a film; empty where the film is unknown.
    private static String cue(Fields fields, String name, String prefix) {
        return fields.optional(name, () -> {
            var cue = fields.value(name, Shape.CUE);
            checkCue(fields, name, cue, prefix);
            return cue;
        }, "");
    }

    private static void checkCue(Fields fields, String name, String cue, String prefix) {
        fields.check(name, cue.startsWith(prefix), "\"%s\" is no line of this film.".formatted(cue),
                "Name one of its cue ids, such as %s001.".formatted(prefix));
    }

    private String arrangement(Fields fields) {
        var id = fields.value("room", Shape.ID);
        fields.check("room", room.isEmpty() || room.get().arrangements().stream().anyMatch(known -> known.id().equals(id)),
                "The room has no arrangement \"%s\".".formatted(id), "Name one of room.json.");
        return id;
    }
}
