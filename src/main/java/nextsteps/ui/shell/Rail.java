package nextsteps.ui.shell;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Heard;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// The three controls that are always there, in the same physical place on every screen: pause or play, calm, leave.
final class Rail extends Pane {

    private static final double STEP = 0.1;

    private final Wording wording;
    private final Scale scale;
    private final Button pause;
    private final Button calm;
    private final Button leave;
    private boolean offersPause = true;

    Rail(Wording wording, Runnable playOrPause, Runnable goCalm, Runnable leaveNow) {
        this.wording = wording;
        this.scale = wording.scale();
        this.pause = button("rail-button", "rail.pause", Icon.PAUSE, 36, playOrPause);
        this.calm = button("rail-button", "rail.calm", Icon.CALM, 36, goCalm);
        this.leave = leaveButton(leaveNow);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getStyleClass().add("rail");
        getChildren().setAll(pause, calm, leave);
        show(false, false, false);
    }

    /// What can be done now: the film paused or played, a voice paused, everything made calm. The rest rests where it is.
    void show(boolean hasFilm, boolean sounds, boolean canCalm) {
        pause.setDisable(!hasFilm && !sounds);
        calm.setDisable(!canCalm);
        offerPause(!hasFilm || sounds);
    }

    @Override
    protected void layoutChildren() {
        var left = Math.rint((getWidth() - side()) / 2);
        var height = Math.max(Math.max(88, scale.px(116)), Math.rint(scale.text(80)));
        pause.resizeRelocate(left, scale.px(16), side(), height);
        calm.resizeRelocate(left, scale.px(16) + height + scale.px(16), side(), height);
        var corner = Math.max(Math.max(112, scale.px(148)), Math.rint(scale.text(95)));
        leave.resizeRelocate(0, getHeight() - corner, getWidth(), corner);
    }

    private double side() {
        return scale.rail() - 2 * Math.max(8, scale.px(12));
    }

    /// Leaves as soon as it is pressed, not when it is let go.
    private Button leaveButton(Runnable leaveNow) {
        var button = button("leave", "rail.leave", Icon.LEAVE, 40, leaveNow);
        button.setOnMousePressed(_ -> leaveNow.run());
        button.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                leaveNow.run();
            }
        });
        return button;
    }

    private Button button(String styleClass, String key, Icon icon, double iconSize, Runnable action) {
        var button = new Buttons(wording).button(styleClass, key, face(key, icon, iconSize), action);
        button.setAccessibleText(wording.spoken(key + ".hint"));
        return button;
    }

    private VBox face(String key, Icon icon, double iconSize) {
        var face = new VBox(icon.draw(scale.px(iconSize)));
        face.getChildren().addAll(words(key, scale.words()));
        face.setAlignment(Pos.CENTER);
        return face;
    }

    /// As large as asked for, unless a long word of a language stands out of the rail, which is as wide in every language.
    private List<Words> words(String key, double share) {
        var words = wording.at(new Scale(scale.width(), scale.height(), share)).both(key, TypeRole.BUTTON, TypeRole.BUTTON_SECOND);
        return share - STEP < 1 || words.stream().allMatch(each -> each.prefWidth(-1) <= side())
                ? words.stream().map(each -> each.within(side()).centred()).toList() : words(key, share - STEP);
    }

    private void offerPause(boolean offered) {
        if (offered != offersPause) {
            offersPause = offered;
            var key = offered ? "rail.pause" : "rail.play";
            pause.setGraphic(face(key, offered ? Icon.PAUSE : Icon.PLAY, 36));
            pause.setAccessibleText(wording.spoken(key + ".hint"));
            Heard.as(pause, key);
        }
    }
}
