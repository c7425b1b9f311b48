package nextsteps.review;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The words of a review file once it is decrypted.
final class ReviewJson {

    private ReviewJson() {}

    static byte[] write(Review review) {
        var root = JsonMapper.shared().createObjectNode();
        root.put("programme", review.programme());
        var notes = root.putArray("notes");
        review.notes().forEach(note -> write(note, notes.addObject()));
        return JsonMapper.shared().writeValueAsBytes(root);
    }

    private static void write(Note note, ObjectNode to) {
        to.put("id", note.id());
        switch (note.place()) {
            case Place.Line(var chapter, var cue) -> to.put("chapter", chapter).put("cue", cue);
            case Place.Moment(var chapter, var at) -> to.put("chapter", chapter).put("at", at.toString());
            case Place.Page(var screen, var chapter, var text) -> to.put("chapter", chapter).put("screen", screen).put("text", text);
        }
        to.put("words", note.words()).put("name", note.name()).put("written", note.written().toString());
        var languages = to.putArray("languages");
        note.languages().forEach(languages::add);
    }

    static Review read(byte[] json) throws UnreadableReview {
        try {
            var root = JsonMapper.shared().readTree(json);
            return new Review(text(root, "programme"), StreamSupport.stream(root.required("notes").spliterator(), false).map(ReviewJson::note).toList());
        } catch (JacksonException | DateTimeException | IllegalArgumentException otherFormat) {
            throw new UnreadableReview(UnreadableReview.Reason.DAMAGED);
        }
    }

    private static Note note(JsonNode from) {
        var languages = StreamSupport.stream(from.required("languages").spliterator(), false).map(JsonNode::asString).toList();
        return new Note(text(from, "id"), place(from), text(from, "words"), text(from, "name"), languages, Instant.parse(text(from, "written")));
    }

    private static Place place(JsonNode from) {
        var chapter = text(from, "chapter");
        if (from.has("cue")) {
            return new Place.Line(chapter, text(from, "cue"));
        }
        return from.has("at") ? new Place.Moment(chapter, Duration.parse(text(from, "at"))) : new Place.Page(text(from, "screen"), chapter, text(from, "text"));
    }

    private static String text(JsonNode from, String name) {
        return from.required(name).asString();
    }
}
