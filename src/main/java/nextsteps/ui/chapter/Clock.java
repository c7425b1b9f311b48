package nextsteps.ui.chapter;

import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import nextsteps.playback.OpenedMedia;
import nextsteps.playback.PlayerState;
import nextsteps.session.Sitting;
import nextsteps.ui.theme.TypeRole;
import nextsteps.ui.theme.Wording;

/// Where the film stands and how long it is, as words; changes once a second. Digits are 0-9 and run left to right in every language.
final class Clock extends StackPane {

    private final Sitting sitting;
    private final Wording wording;
    private final Label words;
    private long shownSecond = -1;

    Clock(Sitting sitting, Wording wording) {
        this.sitting = sitting;
        this.wording = wording;
        this.words = Wording.onOneLine(wording.first(_ -> "", TypeRole.SMALL));
        setMinWidth(wording.scale().px(104));
        getChildren().setAll(words);
    }

    void show(Duration position) {
        if (position.toSeconds() != shownSecond) {
            shownSecond = position.toSeconds();
            Wording.say(words, text(position));
        }
    }

    private String text(Duration position) {
        return wording.first().texts().get("player.time", "POSITION", time(position)).replace("{LENGTH}", time(length()));
    }

    private Duration length() {
        return switch (sitting.film().get()) {
            case PlayerState.Paused(OpenedMedia media) -> media.duration();
            case PlayerState.Playing(OpenedMedia media) -> media.duration();
            case PlayerState.Ended(OpenedMedia media) -> media.duration();
            case PlayerState.Opening(var source) -> source.duration();
            case PlayerState.Failed(var source, _) -> source.duration();
            case PlayerState.Empty _ -> Duration.ZERO;
        };
    }

    private static String time(Duration duration) {
        return "%d:%02d".formatted(duration.toMinutes(), duration.toSecondsPart());
    }
}
