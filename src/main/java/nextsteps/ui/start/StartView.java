package nextsteps.ui.start;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.session.Settings;
import nextsteps.session.Sitting;
import nextsteps.session.TextSize;
import nextsteps.session.Voice;
import nextsteps.session.WorkersCard;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.ChoiceRow;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Leaf;
import nextsteps.ui.theme.PageHead;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// The start card: what the worker sets and reads before the woman sits down. Nothing sounds unless it is pressed.
public final class StartView extends Screen {

    private final Sitting sitting;
    private final Voice voice;
    private final Wording wording;
    private final ChoiceRow rows;
    private final PageHead head;

    public StartView(Sitting sitting, Voice voice, Wording wording) {
        this.sitting = sitting;
        this.voice = voice;
        this.wording = wording;
        this.rows = new ChoiceRow(wording);
        var buttons = new Buttons(wording);
        this.head = new PageHead("start.title", wording, List.of(
                buttons.quiet(Icon.READ_ALONG, "start.cards", () -> sitting.readCard(WorkersCard.BEFORE)),
                buttons.quiet(Icon.SHEET, "start.papers", sitting::readPapers),
                buttons.quiet(Icon.INFO, "about.title", sitting::readAbout)));

        var settings = new VBox(languages(), sound(), textSize(), contrast(), spokenButtons(), letterKeys());
        var ready = buttons.goOn("start.ready", sitting::comeBack);
        ready.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(new Leaf(wording, head, settings, ready));
    }

    @Override
    public Node firstFocus() {
        return head.title();
    }

    private Node languages() {
        var names = wording.label(wording.first(), chosenLanguages(), TypeRole.SMALL).soft();
        var change = rows.option("start.languages", "start-languages", wording.first("menu.languages", TypeRole.BUTTON), false, sitting::changeLanguages);
        return rows.row(Icon.LANGUAGES, "start.languages", List.of(names), List.of(change));
    }

    /// The languages as the first one calls them, hers first.
    private String chosenLanguages() {
        var texts = wording.first().texts();
        return Stream.concat(Stream.of(wording.first()), wording.second().stream())
                .map(ScreenLanguage::language)
                .map(language -> texts.get("language." + language.tag().toLanguageTag()))
                .collect(Collectors.joining(", "));
    }

    /// The sound check, in English where nothing else is recorded: it is the sound that is tried, not the words.
    private Node sound() {
        var sample = voice.find("start.sound.said").or(() -> voice.find("start.sound.said", Locale.ENGLISH));
        var ends = sample.map(recording -> rows.option("start.sound.try", "start-sound-try",
                        wording.first("start.sound.try", TypeRole.BUTTON), false, () -> voice.say(List.of(recording))))
                .stream().toList();
        return rows.row(Icon.SPEAKER, "start.sound", List.of(), ends);
    }

    private Node textSize() {
        var sizes = Arrays.stream(TextSize.values()).map(this::size).toList();
        return rows.row(Icon.TEXT_SIZE, "start.text-size", List.of(), sizes);
    }

    private Button size(TextSize size) {
        var word = wording.first(_ -> size.percent() + " %", TypeRole.BUTTON);
        var isChosen = settings().textSize() == size;
        return rows.option("start.text-size", "start-text-size-" + size.percent(), word, isChosen, () -> sitting.set(settings().withTextSize(size)));
    }

    private Node contrast() {
        return offOrOn(Icon.CONTRAST, "start.contrast", List.of(), settings().highContrast(), on -> settings().withHighContrast(on));
    }

    private Node spokenButtons() {
        var hint = wording.first("start.spoken.hint", TypeRole.SMALL).soft();
        return offOrOn(Icon.SPEAKER, "start.spoken", List.of(hint), settings().spokenButtons(), on -> settings().withSpokenButtons(on));
    }

    private Node letterKeys() {
        return offOrOn(Icon.KEYS, "start.letter-keys", List.of(), settings().letterKeys(), on -> settings().withLetterKeys(on));
    }

    private interface Change {
        Settings to(boolean on);
    }

    private Node offOrOn(Icon icon, String key, List<Words> more, boolean isOn, Change change) {
        return rows.row(icon, key, more, rows.offAndOn(key, isOn, () -> sitting.set(change.to(false)), () -> sitting.set(change.to(true))));
    }

    private Settings settings() {
        return sitting.settings().get();
    }
}
