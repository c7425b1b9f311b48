package nextsteps.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nextsteps.playback.Clips;
import nextsteps.playback.PlayerState;

/// Says the texts of the screens from recordings, one after another, and never while a film plays.
///
/// The film pauses before anything is said; when it plays, or the viewer goes to another place, the voice is silent.
public final class Voice {

    private final Sitting sitting;
    private final Recordings recordings;
    private final Clips clips;
    private final ReadOnlyObjectWrapper<List<Recording>> speaking = new ReadOnlyObjectWrapper<>(List.of());
    private Runnable after = () -> {};

    public Voice(Sitting sitting, Recordings recordings, Clips clips) {
        this.sitting = sitting;
        this.recordings = recordings;
        this.clips = clips;
        clips.onEnd(this::goOn);
        sitting.film().state().subscribe(film -> stopIf(film instanceof PlayerState.Playing));
        sitting.state().subscribe(_ -> stop());
    }

    /// What is being said, and what is still to come; empty in silence.
    public ReadOnlyObjectProperty<List<Recording>> speaking() {
        return speaking.getReadOnlyProperty();
    }

    public boolean isSpeaking() {
        return !speaking.get().isEmpty();
    }

    /// The recording of a text in the first language, or in the second.
    public Optional<Recording> find(String key) {
        var languages = sitting.languages().get();
        return Stream.concat(Stream.of(languages.first()), languages.second().stream())
                .flatMap(language -> find(key, language).stream())
                .findFirst();
    }

    public Optional<Recording> find(String key, Locale language) {
        return recordings.of(key, language);
    }

    /// Says recordings one after another, instead of whatever is being said.
    public void say(List<Recording> words) {
        say(words, () -> {});
    }

    /// Says recordings and then does something, unless the voice was silenced before.
    public void say(List<Recording> words, Runnable afterwards) {
        stop();
        after = afterwards;
        sitting.film().pause();
        if (!words.isEmpty()) {
            speaking.set(List.copyOf(words));
            clips.play(words.getFirst().file());
        }
    }

    public void stop() {
        stopIf(true);
    }

    private void stopIf(boolean wanted) {
        if (wanted && isSpeaking()) {
            speaking.set(List.of());
            after = () -> {};
            clips.stop();
        }
    }

    private void finish() {
        var last = after;
        after = () -> {};
        last.run();
    }

    private void goOn() {
        var rest = speaking.get().stream().skip(1).toList();
        speaking.set(rest);
        rest.stream().findFirst().ifPresentOrElse(next -> clips.play(next.file()), this::finish);
    }
}
