package nextsteps.review.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nextsteps.language.TypeRole;
import nextsteps.review.Note;
import nextsteps.review.Place;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// Where a reviewer opens the file by its pass phrase, and writes: what the comment is about, the words, a name if they like, and the way to
/// earlier comments. What is written is kept when the hand rests.
final class CommentPane extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final Duration HAND_RESTS = Duration.seconds(1);

    private final Desk desk;
    private final AtHand atHand;
    private final Wording wording;
    private final Supplier<List<String>> wordsOnScreen;
    private final Runnable close;
    private final Buttons buttons;
    private final TextArea words = new TextArea();
    private final TextField name = new TextField();
    private final HBox places;
    private final PauseTransition resting = new PauseTransition(HAND_RESTS);

    CommentPane(Desk desk, AtHand atHand, Wording wording, Supplier<List<String>> wordsOnScreen, Runnable close) {
        this.desk = desk;
        this.atHand = atHand;
        this.wording = wording;
        this.wordsOnScreen = wordsOnScreen;
        this.close = close;
        this.buttons = new Buttons(wording);
        this.places = new HBox(wording.scale().px(6));
        resting.setOnFinished(_ -> keep());
        getStyleClass().add("comment-pane");
        setSpacing(wording.scale().px(6));
        setPadding(new Insets(wording.scale().px(8), wording.scale().px(12), wording.scale().px(8), wording.scale().px(12)));
        dress();
        Screen.whileShown(this, desk.review().map(Optional::isPresent), this::showPage);
        Screen.whileShown(this, desk.note(), note -> note.ifPresent(this::show));
    }

    /// The way in, or once the file is open the page to write on, with a new comment begun.
    private void showPage(boolean isOpen) {
        getChildren().setAll(isOpen ? List.of(head(), page()) : List.of(lock()));
        if (isOpen && getScene() != null && desk.note().get().isEmpty()) {
            newNote();
        }
    }

    /// The film stands still, and a new comment is about what is seen.
    void begin() {
        atHand.pause();
        if (desk.review().get().isPresent()) {
            newNote();
        } else {
            applyCss();
            lookup("#desk-phrase").requestFocus();
        }
    }

    /// Keeps what was written.
    void finish() {
        resting.stop();
        keep();
    }

    private void dress() {
        words.setId("desk-words");
        words.setWrapText(true);
        words.setPrefRowCount(2);
        words.setMinHeight(0);
        words.setAccessibleText(wording.spoken("desk.words"));
        words.setPromptText(wording.first().texts().get("desk.words"));
        name.setId("desk-name");
        name.setPromptText(wording.first().texts().get("desk.name"));
        name.setAccessibleText(wording.spoken("desk.name"));
        name.setText(desk.name());
        var hers = new ScreenLanguage(atHand.first(), wording.first().texts());
        List.of(words, name).forEach(field -> {
            field.setFont(wording.font(hers, TypeRole.SECOND));
            field.setNodeOrientation(hers.orientation());
            field.textProperty().addListener((_, _, _) -> resting.playFromStart());
        });
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::tabLeadsOn);
    }

    /// Tab leads on, as everywhere, and is no part of a comment.
    private void tabLeadsOn(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            (event.isShiftDown() ? places.getChildren().getLast() : name).requestFocus();
            event.consume();
        }
    }

    private Node lock() {
        var phrase = new HiddenField();
        phrase.setId("desk-phrase");
        phrase.setFont(wording.font(wording.first(), TypeRole.SECOND));
        phrase.setMaxWidth(wording.scale().px(420));
        phrase.setAccessibleText(wording.spoken("desk.phrase"));
        Runnable open = () -> {
            desk.unlock(phrase.getText().toCharArray());
            phrase.clear();
        };
        phrase.setOnAction(_ -> open.run());
        HBox.setHgrow(phrase, Priority.ALWAYS);
        var row = new HBox(wording.scale().px(10), wording.first("desk.phrase", TypeRole.SECOND).onOneLine(), phrase, buttons.edged(Icon.WORDS, "desk.unlock", open), closing());
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(wording.scale().px(6), status(), row);
    }

    private Words status() {
        var status = wording.first("desk.locked", TypeRole.SMALL).soft();
        status.setId("desk-status");
        status.setMaxWidth(Double.MAX_VALUE);
        Screen.whileShown(status, desk.status(), now -> status.say(wording.first().texts().get(now.text())));
        return status;
    }

    /// What it is about, and what has become of it.
    private Node head() {
        var status = status();
        status.setMinWidth(0);
        status.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(status, Priority.ALWAYS);
        var row = new HBox(wording.scale().px(12), places, status, closing());
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node closing() {
        return buttons.quiet(Icon.CLOSE, "panel.close", close);
    }

    private Node page() {
        var side = new VBox(wording.scale().px(6), name, ways());
        side.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(wording.scale().px(12), words, side);
    }

    private Node ways() {
        var row = new HBox(wording.scale().px(6), way(Icon.TALK, "desk.new", this::newNote), way(Icon.GO_BACK, "desk.earlier", () -> step(-1)),
                way(Icon.GO_ON, "desk.later", () -> step(+1)), way(Icon.CLOSE, "desk.remove", this::remove));
        row.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return row;
    }

    private Node way(Icon icon, String key, Runnable action) {
        var button = buttons.quiet(icon, key, wording.first(key, TypeRole.STRIP), action);
        button.getStyleClass().setAll("pressable", "option");
        return button;
    }

    private void newNote() {
        finish();
        desk.begin(atHand.places().getFirst(), atHand.tags());
        words.requestFocus();
    }

    private void remove() {
        resting.stop();
        desk.remove();
        desk.begin(atHand.places().getFirst(), atHand.tags());
        words.requestFocus();
    }

    /// To the comment before or after, and to where it is about.
    private void step(int distance) {
        finish();
        desk.review().get().map(review -> review.notes()).filter(notes -> !notes.isEmpty()).ifPresent(notes -> {
            var now = desk.note().get().map(note -> indexOf(notes, note)).orElse(notes.size());
            var next = notes.get(Math.floorMod(now + distance, notes.size()));
            var focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
            atHand.goTo(next.place());
            desk.take(next);
            focused.ifPresent(Node::requestFocus);
        });
    }

    /// A comment that is new stands behind the last.
    private static int indexOf(List<Note> notes, Note note) {
        var ids = notes.stream().map(Note::id).toList();
        return ids.contains(note.id()) ? ids.indexOf(note.id()) : notes.size();
    }

    private void keep() {
        desk.write(words.getText(), name.getText());
    }

    private void show(Note note) {
        if (!words.getText().strip().equals(note.words())) {
            words.setText(note.words());
            words.end();
        }
        showPlaces(note);
    }

    private void showPlaces(Note note) {
        var nearest = new ArrayList<Node>();
        Stream.concat(Stream.of(note.place()).filter(place -> !atHand.places().contains(place)), atHand.places().stream())
                .forEach(place -> nearest.add(choice(place, note)));
        nearest.add(way(Icon.WORDS, "desk.next-words", () -> nextWords(note)));
        var focused = places.getChildren().stream().filter(Node::isFocused).map(Node::getId).findFirst();
        places.getChildren().setAll(nearest);
        focused.flatMap(id -> nearest.stream().filter(node -> id.equals(node.getId())).findFirst()).ifPresent(Node::requestFocus);
    }

    private Node choice(Place place, Note note) {
        var texts = wording.first().texts();
        var word = wording.label(wording.first(), PlaceWords.of(place, texts), TypeRole.STRIP);
        var button = buttons.quiet(Icon.CHOSEN, "desk.choose", word, () -> move(place));
        button.setId("desk-choose-" + place.getClass().getSimpleName());
        button.setAccessibleText(PlaceWords.of(place, texts));
        button.getStyleClass().setAll("pressable", "option");
        button.pseudoClassStateChanged(CHOSEN, place.equals(note.place()));
        return button;
    }

    /// From one text of the page to the next.
    private void nextWords(Note note) {
        var keys = wordsOnScreen.get();
        if (!keys.isEmpty()) {
            var now = note.place() instanceof Place.Page(_, _, var text) ? keys.indexOf(text) : -1;
            move(atHand.words(keys.get((now + 1) % keys.size())));
        }
    }

    private void move(Place place) {
        finish();
        desk.move(place);
        finish();
    }
}
