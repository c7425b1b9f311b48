package nextsteps.review.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import nextsteps.language.Texts;
import nextsteps.language.TypeRole;
import nextsteps.programme.Programme;
import nextsteps.session.Sitting;
import nextsteps.ui.shell.FocusRing;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Heard;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Theme;
import nextsteps.ui.theme.Wording;

/// The root of the window of a preview: the player's screens whole, the marks over them, and the bar beneath.
///
/// F10 takes the bar away, so that the screens have the window to themselves as they will for a viewer.
public final class Bench extends Pane {

    private static final Duration BEAT = Duration.millis(100);

    private final Pane screens;
    private final AtHand atHand;
    private final Marking marking;
    private final Theme theme = new Theme();
    private final ScreenLanguage english = BenchTexts.english();
    private final Texts texts = english.texts();
    private final Timeline beat = new Timeline(new KeyFrame(BEAT, _ -> refresh()));
    private Optional<PreviewBar> bar = Optional.empty();
    private Optional<Marks> marks = Optional.empty();
    private final Optional<Desk> desk;
    private Optional<CommentPane> comments = Optional.empty();
    private boolean barShown = true;

    /// A bench on which nothing is written.
    public Bench(Pane screens, Programme programme, Sitting sitting, Marking marking) {
        this(screens, programme, sitting, marking, Optional.empty());
    }

    /// `screens` are those of the sitting; at the desk a reviewer writes.
    public Bench(Pane screens, Programme programme, Sitting sitting, Marking marking, Optional<Desk> desk) {
        this.desk = desk;
        this.screens = screens;
        this.atHand = new AtHand(programme, sitting);
        this.marking = marking;
        screens.getStyleClass().add("root");
        beat.setCycleCount(Timeline.INDEFINITE);
        sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresentOrElse(_ -> beat.play(), beat::stop));
        marking.shown().when(sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        new FocusRing(this).listen();
        widthProperty().subscribe(_ -> build());
        heightProperty().subscribe(_ -> build());
    }

    private void build() {
        if (getWidth() > 0 && getHeight() > 0) {
            var scale = new Scale(getWidth(), getHeight());
            var wording = new Wording(english, Optional.empty(), scale);
            getStylesheets().setAll(theme.styleSheet(scale), "/nextsteps/review/ui/bench.css");
            var newBar = new PreviewBar(marking, wording, desk.stream().map(_ -> new Buttons(wording)
                    .quiet(Icon.TALK, "bench.comment", wording.first("bench.comment", TypeRole.STRIP), this::showOrHideComments)));
            newBar.setVisible(barShown);
            var newMarks = new Marks(screens, atHand, marking, wording);
            bar = Optional.of(newBar);
            marks = Optional.of(newMarks);
            getChildren().setAll(screens, newMarks, newBar);
            comments.ifPresent(_ -> openComments(wording));
        }
    }

    /// The comments come between the screens and the bar, or go.
    private void showOrHideComments() {
        if (comments.isPresent()) {
            comments.ifPresent(CommentPane::finish);
            comments.ifPresent(getChildren()::remove);
            comments = Optional.empty();
            screens.lookupAll(".film-area").stream().findFirst().ifPresent(Node::requestFocus);
        } else {
            openComments(new Wording(english, Optional.empty(), new Scale(getWidth(), getHeight())));
            comments.ifPresent(CommentPane::begin);
        }
    }

    private void openComments(Wording wording) {
        comments.ifPresent(getChildren()::remove);
        comments = desk.map(open -> new CommentPane(open, atHand, wording, this::wordsOnScreen, this::showOrHideComments));
        comments.ifPresent(getChildren()::add);
        applyCss();
    }

    /// The keys of the texts that stand on the screen now, those of the rail last.
    private List<String> wordsOnScreen() {
        return screens.lookupAll(".label").stream()
                .filter(label -> label.isVisible() && label.getScene() != null)
                .flatMap(label -> Heard.of(label).stream())
                .distinct()
                .toList();
    }

    @Override
    protected void layoutChildren() {
        bar.ifPresent(foot -> {
            var ofBar = barShown ? Math.ceil(foot.prefHeight(getWidth())) : 0;
            var ofComments = comments.map(pane -> Math.ceil(pane.prefHeight(getWidth()))).orElse(0.0);
            var left = getHeight() - ofBar - ofComments;
            keepingFocus(() -> screens.resizeRelocate(0, 0, getWidth(), left));
            marks.ifPresent(over -> over.resizeRelocate(0, 0, getWidth(), left));
            comments.ifPresent(pane -> pane.resizeRelocate(0, left, getWidth(), ofComments));
            foot.resizeRelocate(0, getHeight() - ofBar, getWidth(), ofBar);
        });
    }

    /// Screens of another size are built anew and take the focus, which a reviewer's hand would miss.
    private void keepingFocus(Runnable resize) {
        var focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner).filter(node -> comments.filter(pane -> isWithin(node, pane)).isPresent());
        resize.run();
        focused.ifPresent(Node::requestFocus);
    }

    private static boolean isWithin(Node node, Node around) {
        return Stream.iterate(node, each -> each != null, Node::getParent).anyMatch(around::equals);
    }

    /// Writes what is true now; by itself ten times a second.
    void refresh() {
        marks.ifPresent(Marks::refresh);
        bar.ifPresent(foot -> foot.showDrafts(marking.shows(Mark.DRAFTS) ? atHand.drafts(texts) : ""));
    }

    private void pressed(KeyEvent event) {
        Arrays.stream(Mark.values()).filter(mark -> mark.key() == event.getCode()).findFirst().ifPresent(mark -> {
            marking.toggle(mark);
            event.consume();
        });
        if (event.getCode() == KeyCode.F2 && desk.isPresent()) {
            showOrHideComments();
            event.consume();
        }
        if (event.getCode() == KeyCode.F10) {
            barShown = !barShown;
            bar.ifPresent(foot -> foot.setVisible(barShown));
            requestLayout();
            event.consume();
        }
    }
}
