package nextsteps.ui.calm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.session.Sitting;
import nextsteps.ui.theme.Arch;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Wording;

/// The calm screen: a still picture, three lines in both languages, two ways on.
public final class CalmView extends Screen {

    private static final Image PICTURE = read();

    private final Wording wording;
    private final Scale scale;
    private final VBox lines;

    public CalmView(Sitting sitting, Wording wording) {
        this.wording = wording;
        this.scale = wording.scale();
        this.lines = lines();

        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var ways = new HBox(scale.px(16), way("calm.continue", sitting::comeBack), way("calm.menu", sitting::goToMenu));
        var column = new VBox(lines, space, ways);
        column.setMaxWidth(scale.along(700));
        column.setNodeOrientation(wording.orientation());
        getChildren().setAll(new Picture(), atTheEmptySide(column));
    }

    @Override
    public Node firstFocus() {
        return lines;
    }

    /// The picture leaves its left empty, and does not mirror: the words stand there in every language.
    private StackPane atTheEmptySide(VBox column) {
        var page = new StackPane(column);
        page.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        page.setAlignment(Pos.TOP_LEFT);
        page.setPadding(scale.hasLargeWords()
                ? new Insets(scale.px(24))
                : new Insets(scale.px(72), scale.px(64), scale.px(52), scale.px(64)));
        return page;
    }

    private VBox lines() {
        var card = new VBox(line("calm.1", true), line("calm.2", true), line("calm.3", false));
        card.getStyleClass().add("panel");
        var above = scale.px(scale.hasLargeWords() ? 4 : 36);
        card.setPadding(new Insets(above, scale.px(48), above, scale.px(48)));
        card.setFocusTraversable(true);
        var spoken = Stream.of("calm.1", "calm.2", "calm.3").map(wording::spoken).collect(Collectors.joining(" "));
        card.setAccessibleText(spoken);
        return card;
    }

    private VBox line(String key, boolean ruled) {
        var line = new VBox(scale.px(4));
        line.getChildren().setAll(wording.both(key, TypeRole.CALM_LINE, TypeRole.BODY));
        line.getChildren().stream().skip(1).forEach(second -> second.getStyleClass().add("soft"));
        var above = scale.px(scale.hasLargeWords() ? 6 : 16);
        line.setPadding(new Insets(above, 0, above + scale.px(4), 0));
        if (ruled) {
            line.getStyleClass().add("ruled");
        }
        return line;
    }

    private Button way(String key, Runnable action) {
        var words = new VBox();
        words.getChildren().setAll(wording.both(key, TypeRole.FORWARD, TypeRole.SMALL));
        words.setAlignment(Pos.CENTER);
        var button = new Buttons(wording).button("plain", key, words, action);
        button.setMinSize(scale.px(230), Math.max(scale.target(76), words.prefHeight(-1)));
        return button;
    }

    /// The picture covers whatever room there is. Pictures do not mirror.
    private static final class Picture extends Pane {

        Picture() {
            setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            setMouseTransparent(true);
        }

        @Override
        protected void layoutChildren() {
            if (getWidth() > 0 && getHeight() > 0) {
                ImageView view = Arch.covering(PICTURE, getWidth(), getHeight());
                getChildren().setAll(view);
            }
        }
    }

    private static Image read() {
        try (var in = CalmView.class.getResourceAsStream("/nextsteps/ui/calm/calm.jpg")) {
            if (in == null) {
                throw new IllegalStateException("calm.jpg is not in the player's jar");
            }
            return new Image(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
