package nextsteps.ui.chapter;

import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nextsteps.playback.PlayerState;
import nextsteps.session.Sitting;
import nextsteps.session.SpokenLine;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Wording;

/// The place of the film, 16 to 9 at the top of what room there is, with what is laid over it: poster, subtitles, start, end card.
final class FilmArea extends Pane {

    /// The film's size in the design, on a screen of 1366 by 768.
    private static final double WIDTH = 1238;
    private static final double HEIGHT = 696;
    private static final double FOOT = 24;

    private final Scale scale;
    private final FilmPicture film;
    private final ImageView poster;
    private final SubtitleOverlay subtitles;
    private final Button start;
    private final EndCard endCard;
    private final StopNotice notice;
    private final Region ring = new Region();

    FilmArea(FilmPicture film, Optional<Image> poster, Sitting sitting, Wording wording) {
        this.scale = wording.scale();
        this.film = film;
        this.poster = new ImageView(poster.orElse(null));
        this.poster.setPreserveRatio(true);
        this.subtitles = new SubtitleOverlay(wording);
        this.start = new Buttons(wording).forward(Icon.PLAY, "player.start", sitting.film()::play);
        this.endCard = new EndCard(sitting, wording);
        this.notice = new StopNotice(sitting, wording);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getStyleClass().add("film-area");
        setId("film");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setOnMousePressed(_ -> requestFocus());
        start.setNodeOrientation(wording.orientation());
        endCard.setNodeOrientation(wording.orientation());
        notice.setNodeOrientation(wording.orientation());
        ring.getStyleClass().add("film-ring");
        ring.setMouseTransparent(true);
        getChildren().setAll(film.node(), this.poster, subtitles, start, notice, endCard, ring);

        List.of(start, notice).forEach(above -> above.visibleProperty().subscribe(_ -> requestLayout()));
        Screen.whileShown(this, sitting.film().state(), state -> this.poster.setVisible(hasNoPicture(state)));
        Screen.whileShown(this, sitting.film().begun(), begun -> start.setVisible(!begun));
        Screen.whileShown(this, sitting.film().interpreterStop().stopped(), notice::setVisible);
        Screen.whileShown(this, sitting.subtitles().look(), subtitles::look);
    }

    void read(SpokenLine line) {
        subtitles.show(line);
    }

    void showEndCard(boolean shown) {
        endCard.setVisible(shown);
        subtitles.setHidden(shown);
    }

    /// Until the new film shows itself its poster stands there, never the last picture of the film before.
    private static boolean hasNoPicture(PlayerState state) {
        return state instanceof PlayerState.Opening || state instanceof PlayerState.Empty;
    }

    @Override
    protected void layoutChildren() {
        var fit = Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
        var width = Math.rint(WIDTH * fit);
        var height = Math.rint(HEIGHT * fit);
        var left = Math.floor((getWidth() - width) / 2);
        film.node().resizeRelocate(left, 0, width, height);
        poster.setFitWidth(width);
        poster.setFitHeight(height);
        var shown = poster.getBoundsInLocal();
        poster.relocate(left + Math.rint((width - shown.getWidth()) / 2), Math.rint((height - shown.getHeight()) / 2));
        ring.resizeRelocate(0, 0, getWidth(), getHeight());
        layoutOver(left, width, height);
    }

    /// Under the picture where there is room, such as beside an open panel; over it otherwise.
    private void layoutOver(double left, double width, double height) {
        fit(notice, width, height);
        fit(start, width, height);
        subtitles.fitInto(width - 2 * scale.px(FOOT), height - 2 * scale.px(FOOT) - heightAbove());
        subtitles.autosize();
        var room = getHeight() - height;
        var isBelow = room > subtitles.getHeight() + scale.px(FOOT);
        var foot = isBelow ? height + scale.px(FOOT) / 2 + subtitles.getHeight() : height - scale.px(FOOT);
        var top = standOn(foot, subtitles, left, width);
        var over = isBelow ? height - scale.px(FOOT) : subtitles.isVisible() ? top - scale.px(16) : foot;
        standOn(over, start, left, width);
        var isRoomForNotice = isBelow && room > subtitles.getHeight() + notice.getHeight() + scale.px(FOOT);
        standOn(isRoomForNotice ? getHeight() - scale.px(FOOT) / 2 : over, notice, left, width);
        standOn(height - scale.px(FOOT), endCard, left, width);
        film.covered().accept(subtitles.isVisible() && !isBelow ? Optional.of(subtitles) : Optional.empty());
    }

    /// What stands above the subtitles, and the gap between.
    private double heightAbove() {
        var above = start.isVisible() ? start.getHeight() : notice.isVisible() ? notice.getHeight() : 0;
        return above == 0 ? 0 : above + scale.px(16);
    }

    /// As large as it wants to be, but no wider than the film and no taller than what room there is.
    private static void fit(Region node, double width, double tallest) {
        var fitted = Math.min(width, Math.max(node.minWidth(-1), node.prefWidth(-1)));
        node.resize(fitted, Math.min(tallest, Math.max(node.minHeight(fitted), node.prefHeight(fitted))));
    }

    /// Puts a node in the middle, its foot at a height; answers with its top.
    private static double standOn(double foot, Region node, double left, double width) {
        fit(node, width, foot);
        node.relocate(Math.rint(left + (width - node.getWidth()) / 2), Math.rint(foot - node.getHeight()));
        return node.getLayoutY();
    }
}
