package nextsteps.ui.chapter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nextsteps.language.TypeRole;
import nextsteps.session.FilmPanel;
import nextsteps.session.LineStop;
import nextsteps.session.Sitting;
import nextsteps.session.Speed;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// The strip under a film: parts, lines, stops, speed, what stands beside the film, and where the film is.
///
/// After each press the film has the focus again. Where words are large only the lines and More have room; More holds the rest.
final class Strip extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Sitting sitting;
    private final Wording wording;
    private final Scale scale;
    private final Buttons buttons;
    private final Runnable focusFilm;
    private final Clock clock;

    Strip(Sitting sitting, Wording wording, Runnable focusFilm) {
        this.sitting = sitting;
        this.wording = wording;
        this.scale = wording.scale();
        this.buttons = new Buttons(wording);
        this.focusFilm = focusFilm;
        this.clock = new Clock(sitting, wording);
        getStyleClass().add("strip-bar");
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(scale.px(4), scale.px(12), scale.px(4), scale.px(12)));
        setMinHeight(Math.max(60, scale.px(72)));
        getChildren().setAll(scale.hasLargeWords() ? List.of(lines(), space(), more(), draftMark()) : all());
    }

    private List<Node> all() {
        setMaxHeight(Math.max(60, scale.px(72)));
        var all = new ArrayList<Node>(List.of(buttons.strip(Icon.MENU, "player.parts", sitting::goToMenu), space(), lines(), space(), settings(), draftMark()));
        if (!scale.isSmall()) {
            all.add(clock);
        }
        return all;
    }

    void showTime(Duration position) {
        clock.show(position);
    }

    /// The keys of a player: back is left and next is right in every language, as on the keyboard.
    private HBox lines() {
        var lines = new HBox(scale.px(8),
                strip(Icon.LINE_BACK, "player.line-back", sitting.film()::lineBack),
                strip(Icon.AGAIN, "player.again", sitting.film()::again),
                strip(Icon.LINE_ON, "player.next-line", sitting.film()::nextLine));
        lines.setAlignment(Pos.CENTER);
        lines.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        Screen.whileShown(this, sitting.subtitles().tracks(), subtitles -> lines.setVisible(!subtitles.lines().track().cues().isEmpty()));
        return lines;
    }

    private HBox settings() {
        var settings = new HBox(scale.px(6), stopEachLine(), slower(), panel(Icon.READ_ALONG, "player.read-along", FilmPanel.READ_ALONG),
                more());
        settings.setAlignment(Pos.CENTER);
        return settings;
    }

    private Button more() {
        return panel(Icon.MORE, "player.more", FilmPanel.MORE);
    }

    private Button stopEachLine() {
        var stop = sitting.film().interpreterStop();
        var button = strip(Icon.LINE_STOP, "player.stop-each-line", () -> stop.ask(LineStop.EACH_LINE));
        Screen.whileShown(this, stop.mode(), mode -> button.pseudoClassStateChanged(CHOSEN, mode != LineStop.OFF));
        return button;
    }

    private Button panel(Icon icon, String key, FilmPanel panel) {
        var button = buttons.strip(icon, key, () -> sitting.toggle(panel));
        Screen.whileShown(this, sitting.panel(), shown -> button.pseudoClassStateChanged(CHOSEN, shown == panel));
        return button;
    }

    private Button slower() {
        var word = wording.first("player.slower", TypeRole.STRIP);
        var button = buttons.strip(Icon.SLOWER, "player.slower", word, then(sitting.film()::slower));
        Screen.whileShown(this, sitting.film().speed(), speed -> showSpeed(button, word, speed));
        return button;
    }

    private void showSpeed(Button button, Words word, Speed speed) {
        var isSlower = speed != Speed.NORMAL;
        var texts = wording.first().texts();
        word.say(isSlower ? texts.get("player.speed", "PERCENT", speed.percent()) : texts.get("player.slower"));
        button.pseudoClassStateChanged(CHOSEN, isSlower);
    }

    private Words draftMark() {
        var mark = wording.first("player.draft", TypeRole.SMALL).soft();
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.setPadding(new Insets(0, scale.px(8), 0, scale.px(8)));
        Screen.whileShown(this, sitting.subtitles().tracks(), subtitles -> {
            var draft = Stream.concat(
                            subtitles.firstShown() ? Stream.of(wording.first()) : Stream.empty(),
                            subtitles.secondShown() ? wording.second().stream() : Stream.empty())
                    .anyMatch(language -> language.isDraft());
            mark.setVisible(draft);
            mark.setManaged(draft);
        });
        return mark;
    }

    private Button strip(Icon icon, String key, Runnable action) {
        return buttons.strip(icon, key, then(action));
    }

    private Runnable then(Runnable action) {
        return () -> {
            action.run();
            focusFilm.run();
        };
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
