package nextsteps.programme;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the checklist of a film for witnesses, `chapters/ID/ID.coaching.json`. Authors need it, the player does not.
public final class CoachingReader {

    private CoachingReader() {}

    /// What a file says, and what is wrong with it.
    public record Read(Optional<Coaching> coaching, List<Fault> faults) {

        public Read {
            faults = List.copyOf(faults);
        }
    }

    public static String file(Chapter chapter) {
        return "chapters/%s/%s.coaching.json".formatted(chapter.id(), chapter.id());
    }

    /// The checklist of a chapter; without one, neither it nor a fault.
    public static Read read(Path root, Chapter chapter) {
        var json = new JsonFile(new ProgrammeFiles(root));
        var path = file(chapter);
        if (json.isMissing(path)) {
            return new Read(Optional.empty(), List.of());
        }
        var faults = new Faults(root.resolve(path), Severity.PARTIAL);
        var coaching = json.read(path, faults).flatMap(value -> Fields.read(value, path, faults, CoachingReader::coaching));
        return new Read(coaching.filter(_ -> faults.all().isEmpty()), faults.all());
    }

    private static Coaching coaching(Fields fields) {
        fields.ignore("$schema");
        return new Coaching(fields.value("film", Shape.DRAFT_OR_SHA_256), fields.object("absent", CoachingReader::absent).orElse(Map.of()));
    }

    private static Map<Ban, Optional<LocalDate>> absent(Fields fields) {
        var absent = new EnumMap<Ban, Optional<LocalDate>>(Ban.class);
        for (var ban : Ban.values()) {
            absent.put(ban, fields.value(ban.id(), Shape.SIGN_OFF));
        }
        return absent;
    }
}
