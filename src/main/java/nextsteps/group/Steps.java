package nextsteps.group;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nextsteps.programme.Chapter;
import nextsteps.programme.GroupPicture;
import nextsteps.programme.PlanItem;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.SubtitleTrack;

/// Takes items apart into steps: a film halts at each of its stops, and the question of an item comes last.
///
/// What the programme does not have is left out as mildly as it can be: a film without its part plays whole, a stop at an unknown line
/// is no stop, and a missing film is the title of its item.
final class Steps {

    private final Map<String, Chapter> chapters;
    private final Function<Chapter, SubtitleTrack> captions;

    /// `captions` are those whose cue ids a plan names.
    Steps(Map<String, Chapter> chapters, Function<Chapter, SubtitleTrack> captions) {
        this.chapters = Map.copyOf(chapters);
        this.captions = captions;
    }

    List<Step> of(List<PlanItem> items) {
        return items.stream().flatMap(item -> slides(item).stream().map(slide -> new Step(item, slide))).toList();
    }

    private List<Slide> slides(PlanItem item) {
        var slides = new ArrayList<Slide>();
        for (var picture : item.shows()) {
            switch (picture) {
                case GroupPicture.FilmPart part -> slides.addAll(
                        Optional.ofNullable(chapters.get(part.chapter())).map(chapter -> film(part, chapter)).orElseGet(() -> List.of(title(item))));
                default -> slides.add(new Slide.Picture(picture));
            }
        }
        if (!item.question().isEmpty()) {
            slides.add(new Slide.Question(item.question(), slides.isEmpty() ? Optional.empty() : Optional.of(slides.getLast())));
        }
        return slides.isEmpty() ? List.of(title(item)) : slides;
    }

    private static Slide title(PlanItem item) {
        return new Slide.Picture(new GroupPicture.PlainWords(item.title()));
    }

    private List<Slide> film(GroupPicture.FilmPart part, Chapter chapter) {
        var track = captions.apply(chapter);
        var slides = new ArrayList<Slide>();
        var from = cue(track, part.from()).map(Cue::start).orElse(Duration.ZERO);
        for (var stop : part.stops()) {
            var end = cue(track, stop.cue()).map(Cue::end).orElse(Duration.ZERO);
            if (end.compareTo(from) > 0) {
                var film = new Slide.Film(chapter, from, end, part.isPreview());
                slides.add(film);
                slides.add(new Slide.Question(stop.question(), Optional.of(film)));
                from = end;
            }
        }
        var to = cue(track, part.to()).map(Cue::end).orElse(chapter.media().duration());
        if (to.compareTo(from) > 0) {
            slides.add(new Slide.Film(chapter, from, to, part.isPreview()));
        }
        return slides;
    }

    private static Optional<Cue> cue(SubtitleTrack track, String id) {
        return track.cues().stream().filter(cue -> cue.id().equals(id)).findFirst();
    }
}
