package nextsteps.session;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nextsteps.playback.PlayerState;

/// Says what the pictures of a film show, where the viewer asked for it: the film waits before a line, and goes on by itself.
///
/// It has no clock of its own: whoever shows the film asks `untilNext` and calls `reach` when that time is over, and may call it oftener.
public final class Descriptions {

    /// Captions leave at least this between two lines, or touch.
    private static final Duration BEFORE_LINE = Duration.ofMillis(120);

    /// A film that is sent to a line is sent to the description before it too.
    private static final Duration NEAR = Duration.ofMillis(300);

    private record Description(Duration at, Recording words) {}

    private final Sitting sitting;
    private final Voice voice;
    private List<Description> ofFilm = List.of();
    private Duration past = Duration.ZERO;

    public Descriptions(Sitting sitting, Voice voice) {
        this.sitting = sitting;
        this.voice = voice;
        sitting.subtitles().tracks().subscribe(_ -> ofFilm = all());
        sitting.film().tracks().choice().subscribe(_ -> past = sitting.film().position());
        sitting.film().onJump(to -> past = to.minus(NEAR));
    }

    private List<Description> all() {
        return sitting.subtitles().lines().track().cues().stream()
                .flatMap(cue -> sitting.description(cue.id()).map(words -> new Description(cue.start().minus(BEFORE_LINE), words)).stream())
                .toList();
    }

    /// How long the film still plays before something is said of it, by the clock on the wall; nothing if that is not to be.
    public Optional<Duration> untilNext() {
        return toCome().findFirst().map(next -> {
            var left = next.at().minus(sitting.film().position()).toNanos() / sitting.film().speed().get().rate();
            return Duration.ofNanos(Math.max(0, (long) left));
        });
    }

    /// Says what is due. Of a line that has begun no word is lost: the film goes back.
    public void reach() {
        var position = sitting.film().position();
        toCome().filter(next -> next.at().compareTo(position) <= 0).max(Comparator.comparing(Description::at)).ifPresent(due -> {
            if (position.compareTo(due.at().plus(BEFORE_LINE)) > 0) {
                sitting.film().goTo(due.at());
            }
            past = due.at();
            voice.say(List.of(due.words()), sitting.film()::play);
        });
    }

    private Stream<Description> toCome() {
        var playing = sitting.film().state().get() instanceof PlayerState.Playing && sitting.film().tracks().choice().get().described();
        return ofFilm.stream().filter(next -> playing && next.at().compareTo(past) > 0);
    }
}
