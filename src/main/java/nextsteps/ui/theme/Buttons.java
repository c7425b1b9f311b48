package nextsteps.ui.theme;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;

/// Makes the buttons of every screen: icon, word, second word, and what a screen reader says.
public final class Buttons {

    /// The margins of a page.
    private static final double ROUND_BUTTON = 100;
    /// These, and what a wide button has beside its words.
    private static final double ROUND_WORDS = 210;

    private final Wording wording;
    private final Scale scale;

    public Buttons(Wording wording) {
        this.wording = wording;
        this.scale = wording.scale();
    }

    /// The one dark button of a screen, its icon behind the words: on to what comes next.
    public Button goOn(String key, Runnable action) {
        var words = words(key, TypeRole.FORWARD, TypeRole.SMALL);
        HBox.setHgrow(words, Priority.ALWAYS);
        return wide("forward", key, new HBox(words, Icon.GO_ON.draw(scale.px(30))), action);
    }

    /// The one dark button of a screen, its icon before the words.
    public Button forward(Icon icon, String key, Runnable action) {
        var words = words(key, TypeRole.FORWARD, TypeRole.SMALL);
        return wide("forward", key, new HBox(scale.px(14), icon.draw(scale.px(30)), words), action);
    }

    /// One of several equal ways on.
    public Button choice(Icon icon, String key, Runnable action) {
        var words = words(key, TypeRole.FORWARD, TypeRole.SMALL);
        return wide("plain", key, new HBox(scale.px(14), icon.draw(scale.px(28)), words), action);
    }

    /// Icon and word in a row, with an edge.
    public Button edged(Icon icon, String key, Runnable action) {
        return edged(icon, key, scale.stage() - scale.px(ROUND_BUTTON), action);
    }

    /// The same, no wider than a width.
    public Button edged(Icon icon, String key, double most, Runnable action) {
        var button = quiet(icon, key, wording.first(key, TypeRole.BUTTON), most, action);
        button.getStyleClass().setAll("pressable", "option");
        return button;
    }

    /// A button without edge: icon and word in a row.
    public Button quiet(Icon icon, String key, Runnable action) {
        return quiet(icon, key, wording.first(key, TypeRole.BUTTON), action);
    }

    public Button quiet(Icon icon, String key, Words word, Runnable action) {
        return quiet(icon, key, word, scale.stage() - scale.px(ROUND_BUTTON), action);
    }

    /// No wider than a width.
    public Button quiet(Icon icon, String key, double most, Runnable action) {
        return quiet(icon, key, wording.first(key, TypeRole.BUTTON), most, action);
    }

    public Button quiet(Icon icon, String key, Words word, double most, Runnable action) {
        var row = new HBox(scale.px(10), icon.draw(scale.px(26)), word.within(most - scale.px(10 + 26 + 2 * 14 + 4)));
        row.setAlignment(Pos.CENTER);
        var button = button("quiet", key, row, action);
        button.setMinHeight(Math.max(scale.target(48), row.prefHeight(-1)));
        button.setPadding(new Insets(0, scale.px(14), 0, scale.px(14)));
        return button;
    }

    /// A button of the strip under the film: icon over word.
    public Button strip(Icon icon, String key, Runnable action) {
        return strip(icon, key, wording.first(key, TypeRole.STRIP), action);
    }

    public Button strip(Icon icon, String key, Words word, Runnable action) {
        var column = new VBox(scale.px(3), icon.draw(scale.px(26)), word.onOneLine());
        column.setAlignment(Pos.CENTER);
        var button = button("strip", key, column, action);
        button.setMinSize(scale.target(80), Math.max(44, scale.px(64)));
        button.setPadding(new Insets(0, scale.px(6), 0, scale.px(6)));
        return button;
    }

    /// Gives the focus of a button that has come to rest to its neighbour: JavaFX would give it to what follows, and the next press would land there.
    public static void handOver(Button from, Button to) {
        if (from.isDisabled() && from.getScene() != null && from.equals(from.getScene().getFocusOwner())) {
            to.requestFocus();
        }
    }

    /// Equal ways on, beside one another, or below one another where words are large.
    public FlowPane side(List<Button> ways) {
        var side = new FlowPane(scale.px(16), scale.px(12));
        side.getChildren().setAll(ways);
        side.setAlignment(Pos.CENTER_LEFT);
        side.setMinHeight(Region.USE_PREF_SIZE);
        side.setPrefWrapLength(scale.stage() - scale.px(ROUND_BUTTON));
        return side;
    }

    /// A button with any face of its own.
    public Button button(String styleClass, String key, Node face, Runnable action) {
        var button = new Button();
        button.getStyleClass().setAll("pressable", styleClass);
        button.setId(key.replace('.', '-'));
        button.setGraphic(face);
        button.setAccessibleText(wording.spoken(key));
        Heard.as(button, key);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// An entry of a list, named in both languages. A button does not ask its face how high it is at a width, so that is given, in pixels.
    public Button entry(String styleClass, String key, double width, Runnable action) {
        var names = names(wording.both(key, TypeRole.BUTTON, TypeRole.SMALL), width);
        return entry(button(styleClass, key, names, action), names);
    }

    /// The same with names that are none of the programme's texts; `spoken` is what a screen reader says.
    public Button entry(List<Words> words, String spoken, double width, Runnable action) {
        var names = names(words, width);
        var button = new Button("", names);
        button.getStyleClass().setAll("pressable", "line");
        button.setAccessibleText(spoken);
        button.setOnAction(_ -> action.run());
        return entry(button, names);
    }

    private static VBox names(List<Words> words, double width) {
        var names = new VBox();
        words.forEach(name -> names.getChildren().add(name.filling(width)));
        return names;
    }

    private Button entry(Button button, VBox names) {
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Math.max(scale.target(48), names.prefHeight(-1) + scale.px(12)));
        button.setPadding(new Insets(scale.px(6), scale.px(14), scale.px(6), scale.px(14)));
        return button;
    }

    private Button wide(String styleClass, String key, HBox row, Runnable action) {
        row.setAlignment(Pos.CENTER_LEFT);
        var button = button(styleClass, key, row, action);
        button.setPadding(new Insets(scale.px(8), scale.px(28), scale.px(8), scale.px(28)));
        button.setMinHeight(Math.max(scale.target(76), row.prefHeight(-1) + 2 * scale.px(8)));
        return button;
    }

    private VBox words(String key, TypeRole role, TypeRole secondRole) {
        List<Words> labels = wording.both(key, role, secondRole);
        labels.forEach(words -> words.within(scale.stage() - scale.px(ROUND_WORDS)));
        var column = new VBox();
        column.getChildren().setAll(labels);
        column.setAlignment(Pos.CENTER_LEFT);
        return column;
    }
}
