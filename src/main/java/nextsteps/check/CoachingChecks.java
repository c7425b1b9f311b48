package nextsteps.check;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nextsteps.programme.Audience;
import nextsteps.programme.Ban;
import nextsteps.programme.Chapter;
import nextsteps.programme.Coaching;
import nextsteps.programme.CoachingReader;

/// What people must look at in each film for witnesses, and nobody can measure: that it does not coach. A word alone tells nothing, so there is
/// a checklist, and ticks belong to people.
///
/// Open points are no fault while work goes on; they are in a release.
final class CoachingChecks implements ChapterCheck {

    private final Path root;
    private final Level open;

    CoachingChecks(Path root, Level open) {
        this.root = root;
        this.open = open;
    }

    @Override
    public Stream<Finding> findings(Chapter chapter) {
        if (chapter.audience() != Audience.WITNESS) {
            return Stream.empty();
        }
        var read = CoachingReader.read(root, chapter);
        var file = root.resolve(CoachingReader.file(chapter));
        var state = read.faults().isEmpty() ? read.coaching().map(coaching -> state(file, chapter, coaching)).orElseGet(() -> Optional.of(missing(file))) : Optional.<Finding>empty();
        return Stream.concat(read.faults().stream().map(Finding::of), state.stream());
    }

    private Finding missing(Path file) {
        return new Finding(open, file, "the whole file", "The film has no checklist of what a film for witnesses must not do.",
                "Copy that of another chapter, and write \"draft\" at each point until somebody has looked.");
    }

    private Optional<Finding> state(Path file, Chapter chapter, Coaching coaching) {
        var left = Arrays.stream(Ban.values()).filter(ban -> coaching.absent().getOrDefault(ban, Optional.empty()).isEmpty()).map(Ban::id).toList();
        if (!left.isEmpty()) {
            return Optional.of(new Finding(open, file, "absent", "Nobody answers yet for it that the film does not coach: %s.".formatted(String.join(", ", left)),
                    "Look at the film with the descriptions of coaching.schema.json, and write the date at each point that is not in it."));
        }
        return coaching.film().filter(chapter.media().sha256()::equals).isPresent() ? Optional.empty() : Optional.of(new Finding(open, file, "film",
                "The film is not the one that was looked at.", "Look at it again, and write its SHA-256 of programme.json here."));
    }
}
