package nextsteps.review;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Joins what several partners have said into one list: by chapter, in each first what is about the film in its order, then pages.
public final class Joining {

    /// Where a line stands in its film.
    @FunctionalInterface
    public interface Lines {
        Duration start(String chapter, String cue);
    }

    private final List<String> chapters;
    private final Lines lines;

    /// `chapters` are the ids in the programme's order.
    public Joining(List<String> chapters, Lines lines) {
        this.chapters = List.copyOf(chapters);
        this.lines = lines;
    }

    /// Every comment once, also where a partner's file was copied from another's; `settled` are marks by the id of a comment.
    public List<Remark> join(Map<String, Review> byFile, Map<String, String> settled) {
        var remarks = new LinkedHashMap<String, Remark>();
        byFile.forEach((file, review) -> review.notes().forEach(note -> remarks.merge(note.id(),
                new Remark(note, file, review.programme(), settled.getOrDefault(note.id(), "")), Joining::newer)));
        return remarks.values().stream().sorted(order()).toList();
    }

    /// Of two versions of one comment the one that says more was written on.
    private static Remark newer(Remark one, Remark other) {
        return other.note().written().isAfter(one.note().written()) || other.note().words().length() > one.note().words().length() ? other : one;
    }

    private Comparator<Remark> order() {
        return Comparator.<Remark>comparingInt(remark -> chapter(remark.note().place()))
                .thenComparing(remark -> at(remark.note().place()))
                .thenComparing(remark -> remark.note().place().toString())
                .thenComparing(remark -> remark.note().written())
                .thenComparing(remark -> remark.note().id());
    }

    /// What belongs to no chapter comes first, what belongs to none that the programme has, last.
    private int chapter(Place place) {
        var index = chapters.indexOf(place.chapter());
        return place.chapter().isEmpty() ? -1 : index < 0 ? chapters.size() : index;
    }

    private Duration at(Place place) {
        return switch (place) {
            case Place.Line(var chapter, var cue) -> lines.start(chapter, cue);
            case Place.Moment(_, var at) -> at;
            case Place.Page _ -> Duration.ofDays(1);
        };
    }
}
