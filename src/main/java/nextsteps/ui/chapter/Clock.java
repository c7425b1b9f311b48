package nextsteps.ui.chapter;

import java.time.Duration;
import java.util.Locale;
import javafx.scene.layout.StackPane;
import nextsteps.language.TypeRole;
import nextsteps.playback.OpenedMedia;
import nextsteps.playback.PlayerState;
import nextsteps.session.Sitting;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// Where the film stands and how long it is, as words; changes once a second.
///
/// Digits are 0-9 and run left to right in every language.
final class Clock extends StackPane {

    private final Sitting sitting;
    private final Wording wording;
    private final Words words;
    private long shownSecond = -1;
    private Duration shownLength = Duration.ZERO;

    Clock(Sitting sitting, Wording wording) {
        this.sitting = sitting;
        this.wording = wording;
        this.words = wording.first(_ -> "", TypeRole.SMALL).onOneLine();
        setMinWidth(wording.scale().px(104));
        getChildren().setAll(words);
    }

    void show(Duration position) {
        if (position.toSeconds() != shownSecond || !length().equals(shownLength)) {
            shownSecond = position.toSeconds();
            shownLength = length();
            words.say(text(position));
        }
    }

    private String text(Duration position) {
        return wording.first().texts().get("player.time", "POSITION", time(position)).replace("{LENGTH}", time(length()));
    }

    private Duration length() {
        return switch (sitting.film().state().get()) {
            case PlayerState.Paused(OpenedMedia media) -> media.duration();
            case PlayerState.Playing(OpenedMedia media) -> media.duration();
            case PlayerState.Ended(OpenedMedia media) -> media.duration();
            case PlayerState.Opening(var source) -> source.duration();
            case PlayerState.Failed(var source, _) -> source.duration();
            case PlayerState.Empty _ -> Duration.ZERO;
        };
    }

    private static String time(Duration duration) {
        return String.format(Locale.ROOT, "%d:%02d", duration.toMinutes(), duration.toSecondsPart());
    }
}
