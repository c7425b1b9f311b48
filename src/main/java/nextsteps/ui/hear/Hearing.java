package nextsteps.ui.hear;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import nextsteps.language.Texts;
import nextsteps.language.TypeRole;
import nextsteps.session.Recording;
import nextsteps.session.Voice;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Wording;

/// Makes what is pressed to hear a text: nothing at all where there is no recording of it.
public final class Hearing {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Voice voice;
    private final Wording wording;
    private final Scale scale;

    public Hearing(Voice voice, Wording wording) {
        this.voice = voice;
        this.wording = wording;
        this.scale = wording.scale();
    }

    /// A disc with the speaker, for a text in the first language or the second.
    public Optional<Button> speaker(String key) {
        return voice.find(key).map(recording -> speaker(recording, key, wording.first().texts().get(key)));
    }

    /// A disc for any recording; pressed again it is silent.
    ///
    /// @param name tells this speaker from the others of the screen
    /// @param words what will be heard, for a screen reader
    public Button speaker(Recording recording, String name, String words) {
        var spoken = wording.first().texts().get("hear", "WORDS", words);
        var disc = disc(name, List.of(recording));
        disc.setAccessibleText(spoken);
        var side = scale.target(44);
        disc.setMinSize(side, side);
        disc.setMaxSize(side, side);
        return disc;
    }

    private Button disc(String name, List<Recording> recordings) {
        var button = new Button();
        button.getStyleClass().setAll("pressable", "speaker");
        button.setId("hear-" + name.replace('.', '-'));
        button.setPadding(Insets.EMPTY);
        button.setGraphic(Icon.SPEAKER.draw(scale.px(22)));
        button.setOnAction(_ -> sayOrStop(recordings));
        Screen.whileShown(button, voice.speaking(), _ -> button.pseudoClassStateChanged(CHOSEN, isSaying(recordings)));
        return button;
    }

    /// A quiet button that reads several texts aloud, one after another, and stops.
    public Optional<Button> listen(List<String> keys) {
        var recordings = keys.stream().flatMap(key -> voice.find(key).stream()).toList();
        return recordings.isEmpty() ? Optional.empty() : Optional.of(listenTo(recordings));
    }

    private Button listenTo(List<Recording> recordings) {
        Supplier<String> key = () -> isSaying(recordings) ? "hear.stop" : "hear.listen";
        var word = wording.first(key.get(), TypeRole.BUTTON);
        var button = new Buttons(wording).quiet(Icon.SPEAKER, "hear.listen", word, () -> sayOrStop(recordings));
        Screen.whileShown(button, voice.speaking(), _ -> {
            word.say(wording.first().texts().get(key.get()));
            button.setAccessibleText(wording.spoken((Texts texts) -> texts.get(key.get())));
        });
        return button;
    }

    private void sayOrStop(List<Recording> recordings) {
        if (isSaying(recordings)) {
            voice.stop();
        } else {
            voice.say(recordings);
        }
    }

    /// Whether these are being said, from the first or from a later one.
    private boolean isSaying(List<Recording> recordings) {
        var rest = voice.speaking().get();
        return !rest.isEmpty() && recordings.size() >= rest.size()
                && recordings.subList(recordings.size() - rest.size(), recordings.size()).equals(rest);
    }
}
