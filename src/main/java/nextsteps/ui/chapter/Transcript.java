package nextsteps.ui.chapter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.programme.Glossary;
import nextsteps.session.FilmPanel;
import nextsteps.session.Sitting;
import nextsteps.subtitle.Cue;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// All lines of a film in both languages. It follows along; a line that is chosen is gone to.
///
/// Lines are met by Tab as one: the one being spoken. Up and Down lead from there to the others. The court words of the line being
/// spoken stand below it, and open what they mean.
final class Transcript extends Panel {

    private static final PseudoClass SPOKEN = PseudoClass.getPseudoClass("spoken");

    /// What stands beside a line's words.
    private static final double ROUND_LINE = 38;

    private final List<Cue> cues;
    private final List<Button> lines = new ArrayList<>();
    private final List<LineWords> words = new ArrayList<>();
    private final ScrollPane pane;
    private int spoken = -1;

    Transcript(Sitting sitting, Glossary glossary, Wording wording) {
        this(sitting, glossary, wording, new ScrollPane());
    }

    private Transcript(Sitting sitting, Glossary glossary, Wording wording, ScrollPane pane) {
        super(wording, "player.read-along", pane, () -> sitting.toggle(FilmPanel.READ_ALONG));
        this.pane = pane;
        this.cues = sitting.subtitles().lines().track().cues();
        var column = new VBox(wording.scale().px(4));
        cues.forEach(cue -> {
            lines.add(line(cue, sitting, wording));
            words.add(new LineWords(cue, glossary, sitting, wording));
            column.getChildren().addAll(lines.getLast(), words.getLast());
        });
        pane.setContent(column);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.setMinHeight(0);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Marks the line that has begun by a position, and brings it into sight.
    void follow(Duration position) {
        var index = -1;
        while (index + 1 < cues.size() && cues.get(index + 1).start().compareTo(position) <= 0) {
            index++;
        }
        if (index != spoken) {
            mark(index);
        }
    }

    private void mark(int index) {
        spoken = index;
        for (var number = 0; number < lines.size(); number++) {
            var line = lines.get(number);
            line.pseudoClassStateChanged(SPOKEN, number == index);
            line.setFocusTraversable(number == Math.max(0, index));
            words.get(number).showIf(number == index);
        }
        if (index >= 0) {
            show(lines.get(index));
        }
    }

    private void show(Button line) {
        var seen = pane.getViewportBounds().getHeight();
        var hidden = pane.getContent().getLayoutBounds().getHeight() - seen;
        if (seen > 0 && hidden > 0) {
            var middle = line.getBoundsInParent().getCenterY() - seen / 2;
            pane.setVvalue(Math.clamp(middle / hidden, 0, 1));
        }
    }

    private void pressed(KeyEvent event) {
        var step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        var focused = lines.indexOf(event.getTarget());
        if (step != 0 && focused >= 0) {
            var next = lines.get(Math.clamp((long) focused + step, 0, lines.size() - 1));
            next.requestFocus();
            show(next);
            event.consume();
        }
    }

    private static Button line(Cue cue, Sitting sitting, Wording wording) {
        var texts = Stream.concat(
                in(sitting.subtitles().tracks().get().first().cues(), cue, wording.first()).stream(),
                wording.second().flatMap(second -> in(sitting.subtitles().tracks().get().second().cues(), cue, second)).stream()).toList();
        var scale = wording.scale();
        var face = new VBox();
        for (var index = 0; index < texts.size(); index++) {
            var said = texts.get(index);
            var words = wording.label(said.language(), said.text(), index == 0 ? TypeRole.BUTTON : TypeRole.SMALL);
            face.getChildren().add(fitted(index == 0 ? words : words.soft(), Panel.room(scale) - scale.px(ROUND_LINE)));
        }
        var button = new Buttons(wording).button("line", "player.read-along", face, () -> sitting.film().goTo(cue.start()));
        button.setId("line-" + cue.id());
        button.setAccessibleText(texts.stream().map(Said::text).collect(Collectors.joining(". ")));
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setMinHeight(scale.target(44));
        button.setPadding(new Insets(scale.px(8), scale.px(14), scale.px(8), scale.px(18)));
        return button;
    }

    /// A button does not ask its face how high it is at a width.
    private static Words fitted(Words words, double width) {
        words.setMinWidth(width);
        words.setMaxWidth(width);
        words.setMinHeight(words.prefHeight(width));
        words.setMaxHeight(words.prefHeight(width));
        return words;
    }

    private static Optional<Said> in(List<Cue> track, Cue cue, ScreenLanguage language) {
        return track.stream()
                .filter(other -> cue.id().isEmpty() ? other.start().equals(cue.start()) : other.id().equals(cue.id()))
                .findFirst()
                .map(other -> new Said(language, other.text().replace('\n', ' ')));
    }

    private record Said(ScreenLanguage language, String text) {}
}
