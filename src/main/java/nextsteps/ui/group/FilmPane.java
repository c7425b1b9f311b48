package nextsteps.ui.group;

import java.time.Duration;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import nextsteps.group.GroupFilm;
import nextsteps.group.Slide;
import nextsteps.language.TypeRole;
import nextsteps.playback.PlayerState;
import nextsteps.session.Subtitles;
import nextsteps.ui.chapter.FilmPicture;
import nextsteps.ui.chapter.Metronome;
import nextsteps.ui.chapter.SubtitleOverlay;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// A film on the group's screen, as large as fits, with its subtitles. It halts the film when its part has ended.
public final class FilmPane extends Pane {

    private static final Duration SOON = Duration.ofMillis(170);
    private static final double FOOT = 24;

    private final GroupFilm session;
    private final FilmPicture film;
    private final ObservableValue<Subtitles> subtitles;
    private final ImageView poster;
    private final SubtitleOverlay overlay;
    private final Optional<Words> notice;
    private final Metronome metronome = new Metronome(this::showMoment);
    private final double foot;

    /// `poster` stands there until the film shows itself, and where it does not play.
    public FilmPane(Slide.Film part, GroupFilm session, FilmPicture film, Optional<Image> poster, ObservableValue<Subtitles> subtitles, Wording wording) {
        this.session = session;
        this.film = film;
        this.subtitles = subtitles;
        this.poster = new ImageView(poster.orElse(null));
        this.poster.setPreserveRatio(true);
        this.overlay = new SubtitleOverlay(wording);
        this.notice = Optional.of(part).filter(Slide.Film::isPreview).map(_ -> notice(wording));
        this.foot = wording.scale().px(FOOT);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getStyleClass().add("film-area");
        setMinSize(0, 0);
        getChildren().setAll(film.node(), this.poster, overlay);
        notice.ifPresent(getChildren()::add);
        Screen.whileShown(this, session.state(), this::follow);
        sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresentOrElse(_ -> metronome.start(), metronome::stop));
    }

    /// A film for witnesses says so, while it stands still.
    private static Words notice(Wording wording) {
        var notice = wording.first("group.witness-film", TypeRole.SECOND).centred();
        notice.getStyleClass().addAll("notice", "rounded");
        var scale = wording.scale();
        notice.setPadding(new Insets(scale.px(10), scale.px(24), scale.px(10), scale.px(24)));
        return notice;
    }

    private void follow(PlayerState state) {
        poster.setVisible(state instanceof PlayerState.Opening || state instanceof PlayerState.Empty || state instanceof PlayerState.Failed);
        notice.ifPresent(words -> words.setVisible(!(state instanceof PlayerState.Playing)));
    }

    private void showMoment() {
        haltInTime();
        overlay.show(subtitles.getValue().at(session.position()));
    }

    /// A beat is too coarse for the end of a line.
    private void haltInTime() {
        session.reach();
        session.untilHalt().filter(left -> left.compareTo(SOON) < 0).ifPresent(left -> Thread.ofVirtual().name("halt").start(() -> {
            try {
                Thread.sleep(left);
                Platform.runLater(session::reach);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    @Override
    protected void layoutChildren() {
        var fit = Math.min(getWidth() / 16, getHeight() / 9);
        var width = Math.rint(16 * fit);
        var height = Math.rint(9 * fit);
        var left = Math.floor((getWidth() - width) / 2);
        var top = Math.floor((getHeight() - height) / 2);
        film.node().resizeRelocate(left, top, width, height);
        poster.setFitWidth(width);
        poster.setFitHeight(height);
        var shown = poster.getBoundsInLocal();
        poster.relocate(left + Math.rint((width - shown.getWidth()) / 2), top + Math.rint((height - shown.getHeight()) / 2));
        overlay.fitInto(width - 2 * foot, height - 2 * foot);
        overlay.autosize();
        overlay.relocate(Math.rint((getWidth() - overlay.getWidth()) / 2), Math.rint(top + height - foot - overlay.getHeight()));
        notice.ifPresent(words -> {
            words.resize(Math.min(words.prefWidth(-1), width), words.prefHeight(width));
            words.relocate(Math.rint((getWidth() - words.getWidth()) / 2), top + foot);
        });
        film.covered().accept(overlay.isVisible() ? Optional.of(overlay) : Optional.empty());
    }
}
