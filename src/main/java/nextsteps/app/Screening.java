package nextsteps.app;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.scene.text.Text;
import nextsteps.programme.Chapter;
import nextsteps.session.SittingState.AtEndCard;
import nextsteps.session.SittingState.Faulted;
import nextsteps.subtitle.Cue;

/// Shows films one after another, each from its start to its end, and prints for each which of its lines were seen in both languages,
/// and whether it ended as a film does.
///
/// What is seen is read from the nodes on screen at each pulse, not from what they should show.
final class Screening extends AnimationTimer {

    /// A film that takes so many times as long as it should has stopped.
    private static final int PATIENCE = 2;

    private final Parts parts;
    private final double rate;
    private final Queue<Chapter> waiting;
    private Optional<Chapter> shown = Optional.empty();
    private final Set<String> seenFirst = new HashSet<>();
    private final Set<String> seenSecond = new HashSet<>();
    private long begun;
    private boolean faultless = true;

    /// `rate` is how much faster than it was made a film is shown.
    Screening(Parts parts, List<Chapter> chapters, double rate) {
        this.parts = parts;
        this.rate = rate;
        this.waiting = new ArrayDeque<>(chapters);
    }

    @Override
    public void handle(long now) {
        if (shown.isEmpty()) {
            next(now);
        } else {
            shown.ifPresent(chapter -> watch(chapter, now));
        }
    }

    private void next(long now) {
        shown = Optional.ofNullable(waiting.poll());
        if (shown.isEmpty()) {
            Runtime.getRuntime().halt(faultless ? 0 : 1);
        }
        seenFirst.clear();
        seenSecond.clear();
        begun = now;
        shown.ifPresent(parts.sitting()::open);
        parts.player().setRate(rate);
        parts.sitting().film().play();
    }

    private void watch(Chapter chapter, long now) {
        note(".caption-1", seenFirst);
        note(".caption-2", seenSecond);
        var state = parts.sitting().state().get();
        if (state.equals(new AtEndCard(chapter))) {
            tell(chapter, "to its end");
        } else if (state instanceof Faulted) {
            tell(chapter, "CANNOT BE PLAYED");
        } else if (Duration.ofNanos(now - begun).compareTo(longest(chapter)) > 0) {
            tell(chapter, "STOPPED at " + parts.player().position());
        }
    }

    private Duration longest(Chapter chapter) {
        return Duration.ofSeconds(30).plusMillis(Math.round(PATIENCE * chapter.media().duration().toMillis() / rate));
    }

    private void note(String style, Set<String> seen) {
        if (parts.film().getScene().lookup(style) instanceof Text text && text.getParent().isVisible()) {
            seen.add(plain(text.getText()));
        }
    }

    private void tell(Chapter chapter, String end) {
        var tracks = parts.sitting().subtitles().tracks().get();
        var first = notSeen(tracks.first().cues(), seenFirst);
        var second = notSeen(tracks.second().cues(), seenSecond);
        System.out.println(String.format(Locale.ROOT, "%s\t%s\t%d of %d\t%d of %d\t%s", chapter.id(), end, tracks.first().cues().size() - first.size(),
                tracks.first().cues().size(), tracks.second().cues().size() - second.size(), tracks.second().cues().size(),
                String.join(" ", first) + " " + String.join(" ", second)));
        faultless &= end.equals("to its end") && first.isEmpty() && second.isEmpty();
        shown = Optional.empty();
    }

    private static List<String> notSeen(List<Cue> cues, Set<String> seen) {
        return cues.stream().filter(cue -> !seen.contains(plain(cue.text()))).map(Cue::id).toList();
    }

    /// Without the breaks of lines, wherever they are.
    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }
}
