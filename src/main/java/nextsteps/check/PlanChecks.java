package nextsteps.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextsteps.programme.FoundFile;
import nextsteps.programme.GroupPicture;
import nextsteps.programme.Plan;
import nextsteps.programme.PlanItem;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeFiles;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.SubtitleReader;

/// Holds the plans of sessions against what they show: lines that the films have, cards that the texts have; and against what no session may lack.
final class PlanChecks implements Check {

    private static final List<String> ALWAYS = List.of("agreement", "support");

    @Override
    public Stream<Finding> findings(Programme programme) {
        return programme.plans().stream().flatMap(plan -> new OfPlan(programme, plan).findings());
    }

    /// One plan.
    private static final class OfPlan {

        private final Path file;
        private final Plan plan;
        private final Map<String, String> texts;
        private final Map<String, List<String>> cues;
        /// One that is there and broken has a fault of its own.
        private final boolean hasRoom;

        OfPlan(Programme programme, Plan plan) {
            this.file = programme.root().resolve("plans/%s.json".formatted(plan.id()));
            this.plan = plan;
            this.texts = programme.texts().getOrDefault(programme.sourceLanguage(), Map.of());
            this.cues = cues(programme);
            this.hasRoom = programme.room().isPresent() || Files.exists(programme.root().resolve("room.json"));
        }

        Stream<Finding> findings() {
            var always = ALWAYS.stream().filter(card -> !shows(card)).map(card -> Finding.error(file, "items",
                    "No item shows the card \"%s\".".formatted(card), "Show it in an item that may not be dropped."));
            var trainerCard = plan.trainerCard().isEmpty() ? Stream.<Finding>empty() : card("trainerCard", plan.trainerCard());
            return Stream.of(always, trainerCard, plan.items().stream().flatMap(this::item)).flatMap(Function.identity());
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
            var known = cues.getOrDefault(part.chapter(), List.of());
            var turned = Stream.of(part).filter(each -> known.indexOf(each.to()) >= 0 && known.indexOf(each.from()) > known.indexOf(each.to()))
                    .map(each -> Finding.error(file, "item " + item.id(), "The film begins at \"%s\", after its end at \"%s\".".formatted(each.from(), each.to()),
                            "Turn them round."));
            return Stream.concat(turned, named.filter(cue -> !known.contains(cue)).map(cue -> Finding.error(file, "item " + item.id(),
                    "The film \"%s\" has no line \"%s\".".formatted(part.chapter(), cue), "Name one of the cue ids of its subtitles.")));
        }

        private Stream<Finding> card(String place, String name) {
            return texts.containsKey("card.%s.1".formatted(name)) || texts.containsKey(name + ".1") ? Stream.empty()
                    : Stream.of(Finding.error(file, place, "There is no card \"%s\".".formatted(name), "Name one of the cards of the texts."));
        }

        private static Map<String, List<String>> cues(Programme programme) {
            var files = new ProgrammeFiles(programme.root());
            return programme.chapters().stream().collect(Collectors.toMap(chapter -> chapter.id(), chapter -> chapter.subtitles().stream()
                    .filter(track -> track.language().equals(programme.sourceLanguage()))
                    .flatMap(track -> files.find(track.file()) instanceof FoundFile.Found(var found)
                            ? SubtitleReader.read(found).track().cues().stream() : Stream.<Cue>empty())
                    .map(Cue::id)
                    .toList()));
        }
    }
}
