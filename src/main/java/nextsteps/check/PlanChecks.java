package nextsteps.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextsteps.language.Counted;
import nextsteps.programme.Chapter;
import nextsteps.programme.Fault;
import nextsteps.programme.GroupPicture;
import nextsteps.programme.Plan;
import nextsteps.programme.PlanItem;
import nextsteps.programme.Programme;
import nextsteps.subtitle.Cue;

/// Holds the plans of sessions against what they show: lines that the films have, cards that the texts have; and against what no session may lack.
final class PlanChecks implements Check {

    private static final List<String> ALWAYS = List.of("agreement", "support");
    /// A plan may be named after its length.
    private static final Pattern MINUTES = Pattern.compile(".*-(\\d+)");

    private final FilmLines lines;
    private final Set<Path> faulty;

    /// `told` is what the reader found: of a plan with faults, items are left out.
    PlanChecks(FilmLines lines, List<Fault> told) {
        this.lines = lines;
        this.faulty = told.stream().map(Fault::file).collect(Collectors.toSet());
    }

    @Override
    public Stream<Finding> findings(Programme programme) {
        return programme.plans().stream().flatMap(plan -> new OfPlan(programme, plan).findings());
    }

    /// One plan.
    private final class OfPlan {

        private final Path file;
        private final Plan plan;
        private final Map<String, String> texts;
        private final Map<String, Chapter> chapters;
        /// One that is there and broken has a fault of its own.
        private final boolean hasRoom;

        OfPlan(Programme programme, Plan plan) {
            this.file = programme.root().resolve("plans/%s.json".formatted(plan.id()));
            this.plan = plan;
            this.texts = programme.texts().getOrDefault(programme.sourceLanguage(), Map.of());
            this.chapters = programme.chapters().stream().collect(Collectors.toMap(Chapter::id, Function.identity(), (first, _) -> first));
            this.hasRoom = programme.room().isPresent() || Files.exists(programme.root().resolve("room.json"));
        }

        Stream<Finding> findings() {
            var always = ALWAYS.stream().filter(card -> !shows(card)).map(card -> Finding.error(file, "items",
                    "No item shows the card \"%s\".".formatted(card), "Show it in an item that may not be dropped."));
            var trainerCard = plan.trainerCard().isEmpty() ? Stream.<Finding>empty() : card("trainerCard", plan.trainerCard());
            return Stream.of(always, trainerCard, minutes().stream(), plan.items().stream().flatMap(item -> Stream.concat(item(item), tooShort(item).stream())))
                    .flatMap(Function.identity());
        }

        private Optional<Finding> minutes() {
            var named = MINUTES.matcher(plan.id());
            var planned = plan.length().toMinutes();
            return faulty.contains(file) || !named.matches() || named.group(1).equals(String.valueOf(planned)) ? Optional.empty() : Optional.of(Finding.error(file, "items",
                    "The items take %s together, and the plan is named after %s.".formatted(Counted.of(planned, "minute"), named.group(1)), "Correct the minutes, or name it anew."));
        }

        /// The minutes of an item include its films.
        private Optional<Finding> tooShort(PlanItem item) {
            var shown = item.shows().stream().map(picture -> picture instanceof GroupPicture.FilmPart part ? length(part) : Duration.ZERO)
                    .reduce(Duration.ZERO, Duration::plus);
            return shown.compareTo(item.planned()) <= 0 ? Optional.empty() : Optional.of(Finding.error(file, "item " + item.id(),
                    "Its films take %d min %d s, and it has %s.".formatted(shown.toMinutes(), shown.toSecondsPart(), Counted.of(item.planned().toMinutes(), "minute")),
                    "Give it more minutes, or show less."));
        }

        private Duration length(GroupPicture.FilmPart part) {
            return Optional.ofNullable(chapters.get(part.chapter())).map(chapter -> {
                var cues = lines.source(chapter).track().cues();
                var from = cues.stream().filter(cue -> cue.id().equals(part.from())).findFirst().map(Cue::start).orElse(Duration.ZERO);
                var to = cues.stream().filter(cue -> cue.id().equals(part.to())).findFirst().map(Cue::end).orElse(chapter.media().duration());
                return to.compareTo(from) > 0 ? to.minus(from) : Duration.ZERO;
            }).orElse(Duration.ZERO);
        }

        private boolean shows(String card) {
            return plan.items().stream().filter(item -> !item.canDrop()).anyMatch(item -> item.shows().contains(new GroupPicture.Card(card)));
        }

        private Stream<Finding> item(PlanItem item) {
            return item.shows().stream().flatMap(picture -> switch (picture) {
                case GroupPicture.FilmPart part -> part(item, part);
                case GroupPicture.Card(var name) -> card("item " + item.id(), name);
                case GroupPicture.RoomPicture _ when !hasRoom -> Stream.of(Finding.error(file, "item " + item.id(), "The programme has no courtroom to show.", "Write room.json."));
                case GroupPicture.PlainWords _, GroupPicture.RoomPicture _ -> Stream.empty();
            });
        }

        private Stream<Finding> part(PlanItem item, GroupPicture.FilmPart part) {
            var named = Stream.concat(Stream.of(part.from(), part.to()).filter(cue -> !cue.isEmpty()), part.stops().stream().map(GroupPicture.Stop::cue));
            var chapter = Optional.ofNullable(chapters.get(part.chapter()));
            var known = chapter.map(lines::ids).orElse(List.of());
            var turned = Stream.of(part).filter(each -> known.indexOf(each.to()) >= 0 && known.indexOf(each.from()) > known.indexOf(each.to()))
                    .map(each -> Finding.error(file, "item " + item.id(), "The film begins at \"%s\", after its end at \"%s\".".formatted(each.from(), each.to()),
                            "Turn them round."));
            return Stream.concat(turned, named.filter(cue -> chapter.filter(film -> lines.has(film, cue)).isEmpty()).map(cue -> Finding.error(file, "item " + item.id(),
                    "The film \"%s\" has no line \"%s\".".formatted(part.chapter(), cue), "Name one of the cue ids of its subtitles.")));
        }

        private Stream<Finding> card(String place, String name) {
            return texts.containsKey("card.%s.1".formatted(name)) || texts.containsKey(name + ".1") ? Stream.empty()
                    : Stream.of(Finding.error(file, place, "There is no card \"%s\".".formatted(name), "Name one of the cards of the texts."));
        }
    }
}
