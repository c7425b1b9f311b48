package nextsteps.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import nextsteps.playback.PlayerState;
import nextsteps.session.Sitting;
import nextsteps.session.Voice;
import nextsteps.ui.theme.Heard;

/// Says the name of whatever has the focus or is pointed at for a moment, for those who do not read; only where it was asked for.
///
/// Never over a film.
final class SpokenNames {

    /// Long enough that a pointer on its way elsewhere, or a held Tab key, names nothing.
    private static final Duration DWELL = Duration.millis(450);

    private final Node root;
    private final Sitting sitting;
    private final Voice voice;
    private final PauseTransition dwell = new PauseTransition(DWELL);
    private List<String> named = List.of();
    private boolean speaksNames;

    SpokenNames(Node root, Sitting sitting, Voice voice) {
        this.root = root;
        this.sitting = sitting;
        this.voice = voice;
        dwell.setOnFinished(_ -> say());
    }

    void begin() {
        root.addEventFilter(MouseEvent.MOUSE_MOVED, event -> comeTo(event.getTarget() instanceof Node node ? node : root));
        root.sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(this::followFocus));
        sitting.settings().subscribe(settings -> speaksNames = settings.spokenButtons());
    }

    private void followFocus(Scene scene) {
        scene.focusOwnerProperty().subscribe(node -> Optional.ofNullable(node).ifPresent(this::comeTo));
    }

    /// A screen built anew gives the focus to a new node of the same name, which is not said again.
    private void comeTo(Node node) {
        var keys = Heard.of(node);
        if (!keys.equals(named)) {
            named = keys;
            dwell.playFromStart();
        }
    }

    private void say() {
        var words = named.stream().flatMap(key -> voice.find(key).stream()).toList();
        if (speaksNames && !words.isEmpty() && !(sitting.film().state().get() instanceof PlayerState.Playing)) {
            voice.say(words);
        }
    }
}
