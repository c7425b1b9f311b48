package nextsteps.review.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import nextsteps.language.TypeRole;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Wording;

/// What lies over the player's screens: the name and the speed of the line that is read, and safe areas.
///
/// It takes no click, and keeps off the subtitles.
final class Marks extends Pane {

    private static final double GAP = 6;

    private final Parent screens;
    private final AtHand atHand;
    private final Marking marking;
    private final Wording wording;
    private final SafeAreas areas = new SafeAreas();
    private final VBox line = new VBox();
    private List<Object> told = List.of();

    Marks(Parent screens, AtHand atHand, Marking marking, Wording wording) {
        this.screens = screens;
        this.atHand = atHand;
        this.marking = marking;
        this.wording = wording;
        setMouseTransparent(true);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        line.getStyleClass().setAll("mark");
        line.setPadding(new Insets(wording.scale().px(3), wording.scale().px(10), wording.scale().px(4), wording.scale().px(10)));
        line.setId("bench-line");
        areas.setId("bench-areas");
        getChildren().setAll(areas, line);
    }

    /// Writes what is true now, and puts it where the screens have their things now.
    void refresh() {
        say();
        var film = shown(".film-area").flatMap(area -> ((Parent) area).getChildrenUnmodifiable().stream().findFirst());
        areas.setVisible(film.isPresent() && marking.shows(Mark.SAFE_AREAS));
        film.ifPresent(picture -> {
            areas.lay(boundsHere(picture), scaleOf(screens));
            layBeside(boundsHere(picture));
        });
    }

    private void say() {
        var cues = atHand.cues();
        List<Object> now = List.of(cues, marking.shown().get());
        if (!now.equals(told)) {
            told = now;
            line.getChildren().setAll(ofLine(cues));
            line.setVisible(!line.getChildren().isEmpty());
        }
    }

    private List<Node> ofLine(List<SpokenCue> cues) {
        var words = new ArrayList<Node>();
        if (marking.shows(Mark.CUES)) {
            cues.stream().map(SpokenCue::name).distinct().forEach(name -> words.add(words(name, "mark-name")));
        }
        if (marking.shows(Mark.SPEED)) {
            cues.forEach(cue -> words.add(words(speed(cue), cue.isTooFast() ? "mark-fault" : cue.isHurried() ? "mark-hurried" : "mark-plain")));
        }
        return words;
    }

    private String speed(SpokenCue cue) {
        var key = cue.isTooFast() ? "bench.speed.fault" : cue.isHurried() ? "bench.speed.hurried" : "bench.speed.good";
        return wording.first().texts().get(key, "SPEED", cue.speed()).replace("{LIMIT}", "%.0f".formatted(cue.limit()));
    }

    private Node words(String text, String styleClass) {
        var label = wording.label(wording.first(), text, TypeRole.SMALL).onOneLine();
        label.getStyleClass().add(styleClass);
        return label;
    }

    /// Above the subtitles and what stands on them, at the left; the lines of the safe areas stop there too.
    private void layBeside(Bounds film) {
        var box = shown(".captions").map(this::boundsHere);
        line.autosize();
        var foot = shown(".notice.rounded").map(this::boundsHere).or(() -> box).map(Bounds::getMinY).orElse(film.getMaxY());
        line.relocate(box.map(Bounds::getMinX).orElse(film.getMinX() + GAP), Math.rint(Math.min(foot, film.getMaxY()) - GAP - line.getHeight()));
        areas.setClip(Stream.of(".captions", ".notice.rounded", ".film-area .forward").flatMap(selector -> shown(selector).stream())
                .reduce((Shape) of(film), (free, words) -> Shape.subtract(free, of(boundsHere(words))), Shape::union));
    }

    private static Rectangle of(Bounds bounds) {
        return new Rectangle(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    private Optional<Node> shown(String selector) {
        return screens.lookupAll(selector).stream().filter(node -> node.isVisible() && node.getScene() != null).findFirst();
    }

    private Bounds boundsHere(Node node) {
        return sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private static Scale scaleOf(Parent screens) {
        return new Scale(screens.getLayoutBounds().getWidth(), screens.getLayoutBounds().getHeight());
    }
}
