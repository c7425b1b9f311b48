package nextsteps.ui.languages;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.session.LanguageChoice;
import nextsteps.session.Sitting;
import nextsteps.session.Voice;
import nextsteps.ui.hear.Hearing;
import nextsteps.ui.theme.Arch;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Leaf;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Scroller;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// The screen on which languages are chosen: hers at the reading side, the second one beside it.
public final class LanguagesView extends Screen {

    private final Sitting sitting;
    private final Voice voice;
    private final Wording wording;
    private final Scale scale;
    private final LanguageChoice chosen;
    private final Words title;

    public LanguagesView(Sitting sitting, Voice voice, Wording wording, List<ScreenLanguage> languages) {
        this.sitting = sitting;
        this.voice = voice;
        this.wording = wording;
        this.scale = wording.scale();
        this.chosen = sitting.languages().get();
        this.title = focusable(wording.first("languages.title", TypeRole.TITLE));

        getChildren().setAll(scale.hasLargeWords() ? below(languages) : beside(languages));
    }

    @Override
    public Node firstFocus() {
        return title;
    }

    private HBox beside(List<ScreenLanguage> languages) {
        var hers = hers(languages);
        HBox.setHgrow(hers, Priority.ALWAYS);
        return new HBox(hers, seconds(languages));
    }

    /// One below the other, where words are large.
    private Leaf below(List<ScreenLanguage> languages) {
        var seconds = tiles(10, languages.stream().map(this::second).toList());
        seconds.getChildren().add(none());
        var middle = new VBox(scale.px(12), tiles(16, languages.stream().map(this::spokenFirst).toList()), secondHeading(), seconds);
        return new Leaf(wording, heading(Icon.PERSON, title, "languages.title"), middle, new VBox(scale.px(12), goOn(), forWorker()));
    }

    private Button goOn() {
        var goOn = new Buttons(wording).goOn("languages.go-on", sitting::goOn);
        goOn.setMaxWidth(Double.MAX_VALUE);
        return goOn;
    }

    private Button forWorker() {
        return new Buttons(wording).quiet(Icon.TWO_PEOPLE, "start.open", sitting::setUp);
    }

    private HBox secondHeading() {
        return heading(Icon.TWO_PEOPLE, wording.first("languages.second", TypeRole.HEADING), "languages.second.hint");
    }

    private VBox hers(List<ScreenLanguage> languages) {
        var tiles = tiles(16, languages.stream().map(this::spokenFirst).toList());
        var column = new VBox(scale.px(6), heading(Icon.PERSON, title, "languages.title"), scrolled(tiles), forWorker());
        column.setPadding(new Insets(scale.px(36), scale.px(20), scale.px(20), scale.px(40)));
        return column;
    }

    private VBox seconds(List<ScreenLanguage> languages) {
        var tiles = tiles(10, languages.stream().map(this::second).toList());
        tiles.getChildren().add(none());
        var goOn = goOn();
        VBox.setMargin(goOn, new Insets(0, scale.px(8), 0, scale.px(8)));
        var column = new VBox(scale.px(6), secondHeading(), scrolled(tiles), goOn);
        column.getStyleClass().add("side");
        column.setPadding(new Insets(scale.px(36), scale.px(16), scale.px(44), scale.px(16)));
        column.setMinWidth(scale.px(378));
        column.setMaxWidth(scale.px(378));
        return column;
    }

    /// A language with its name spoken in it, where that is recorded; the speaker is a target of its own beside the name.
    private Node spokenFirst(ScreenLanguage language) {
        var tag = language.language().tag();
        var name = "language." + tag.toLanguageTag();
        var tile = first(language);
        return voice.find(name, tag)
                .map(recording -> new Hearing(voice, wording).speaker(recording, name, language.language().autonym()))
                .<Node>map(speaker -> beside(tile, speaker))
                .orElse(tile);
    }

    private StackPane beside(LanguageTile tile, Button speaker) {
        if (tile.isChosen()) {
            speaker.getStyleClass().add("inverted");
        }
        StackPane.setAlignment(speaker, Pos.CENTER_RIGHT);
        StackPane.setMargin(speaker, new Insets(0, scale.px(16), 0, 0));
        return new StackPane(tile, speaker);
    }

    private LanguageTile first(ScreenLanguage language) {
        var tag = language.language().tag();
        return LanguageTile.large(wording, language, tag.equals(chosen.first()), () -> sitting.chooseFirst(tag));
    }

    private LanguageTile second(ScreenLanguage language) {
        var tag = language.language().tag();
        var isChosen = chosen.wantedSecond().equals(Optional.of(tag));
        return LanguageTile.small(wording, language, isChosen, () -> sitting.chooseSecond(Optional.of(tag)));
    }

    private LanguageTile none() {
        return LanguageTile.none(wording, chosen.wantedSecond().isEmpty(), () -> sitting.chooseSecond(Optional.empty()));
    }

    private TilePane tiles(double gap, List<? extends Node> tiles) {
        var pane = new TilePane(scale.px(gap), scale.px(gap));
        pane.getChildren().setAll(tiles);
        pane.setPadding(new Insets(scale.px(8)));
        return pane;
    }

    private Scroller scrolled(Region tiles) {
        var scroller = new Scroller(tiles, wording);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        return scroller;
    }

    private HBox heading(Icon icon, Words first, String secondKey) {
        var words = new VBox(first);
        wording.second(secondKey, TypeRole.SECOND).ifPresent(words.getChildren()::add);
        words.setAlignment(Pos.CENTER_LEFT);
        var badge = new Arch(scale.px(64), scale.px(64), scale.px(10));
        badge.getStyleClass().add("badge");
        badge.getChildren().setAll(icon.draw(scale.px(36)));
        var row = new HBox(scale.px(18), badge, words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(scale.px(88));
        row.setPadding(new Insets(0, 0, 0, scale.px(8)));
        return row;
    }
}
