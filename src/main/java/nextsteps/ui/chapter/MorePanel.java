package nextsteps.ui.chapter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nextsteps.session.FilmPanel;
import nextsteps.session.LineStop;
import nextsteps.session.Sitting;
import nextsteps.session.Speed;
import nextsteps.session.SubtitleLook;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Scroller;
import nextsteps.ui.theme.Wording;

/// What there is no room for under the film: stops, loudness, and how subtitles look.
final class MorePanel extends Panel {

    private MorePanel(Wording wording, Node page, Runnable close) {
        super(wording, "player.more", page, close);
    }

    static MorePanel of(Sitting sitting, List<ScreenLanguage> languages, Wording wording) {
        var rows = new Rows(sitting, languages, wording).all();
        var page = new VBox(wording.scale().px(6));
        page.getChildren().setAll(rows);
        page.setPadding(new Insets(wording.scale().px(8)));
        return new MorePanel(wording, Scroller.small(page, wording, Panel.room(wording.scale())), () -> sitting.toggle(FilmPanel.MORE));
    }

    /// The rows of the panel.
    private static final class Rows {

        private final Sitting sitting;
        private final TrackRows tracks;
        private final Wording wording;
        private final Options options;
        private final Buttons buttons;

        Rows(Sitting sitting, List<ScreenLanguage> languages, Wording wording) {
            this.sitting = sitting;
            this.tracks = new TrackRows(sitting, languages, wording);
            this.wording = wording;
            this.options = new Options(wording);
            this.buttons = new Buttons(wording);
        }

        List<Node> all() {
            var rows = new ArrayList<Node>(wording.scale().hasLargeWords() ? fromTheStrip() : List.of());
            sitting.room().ifPresent(_ -> rows.add(quiet(Icon.ROOM, "who.title", sitting::visitRoom)));
            rows.addAll(tracks.all());
            rows.addAll(List.of(
                    quiet(Icon.WORDS, "player.words", () -> sitting.readWords(Optional.empty())),
                    quiet(Icon.READ_ALONG, "card.note.read", () -> sitting.state().get().chapterAtHand().ifPresent(sitting::readInstead)),
                    passages(), loudness(), sizes(), backgrounds(), languages(), quiet(Icon.LANGUAGES, "player.languages", sitting::changeLanguages)));
            return rows;
        }

        /// What large words leave no room for in the strip.
        private List<Node> fromTheStrip() {
            var stop = quiet(Icon.LINE_STOP, "player.stop-each-line", () -> sitting.film().interpreterStop().ask(LineStop.EACH_LINE));
            Screen.whileShown(stop, sitting.film().interpreterStop().mode(), mode -> Options.choose(stop, mode == LineStop.EACH_LINE));
            var slower = quiet(Icon.SLOWER, "player.slower", sitting.film()::slower);
            Screen.whileShown(slower, sitting.film().speed(), speed -> Options.choose(slower, speed != Speed.NORMAL));
            return List.of(quiet(Icon.MENU, "player.parts", sitting::goToMenu), quiet(Icon.READ_ALONG, "player.read-along", () -> sitting.toggle(FilmPanel.READ_ALONG)),
                    stop, slower);
        }

        private Button quiet(Icon icon, String key, Runnable action) {
            return buttons.quiet(icon, key, Panel.room(wording.scale()) - wording.scale().px(16), action);
        }

        private Node passages() {
            var button = quiet(Icon.LINE_STOP, "player.stop-each-passage", () -> sitting.film().interpreterStop().ask(LineStop.EACH_PASSAGE));
            Screen.whileShown(button, sitting.film().interpreterStop().mode(), mode -> Options.choose(button, mode == LineStop.EACH_PASSAGE));
            return button;
        }

        private Node loudness() {
            var softer = quiet(Icon.SOFTER, "player.softer", sitting.film()::softer);
            var louder = quiet(Icon.LOUDER, "player.louder", sitting.film()::louder);
            Screen.whileShown(softer, sitting.film().loudness(), now -> {
                softer.setDisable(now.softer().equals(now));
                louder.setDisable(now.louder().equals(now));
                Buttons.handOver(softer, louder);
                Buttons.handOver(louder, softer);
            });
            return options.flow(List.of(softer, louder));
        }

        private Node sizes() {
            var sizes = SubtitleLook.Size.values();
            return options.titled("player.text-size", IntStream.range(0, sizes.length).mapToObj(index -> look("player.text-size." + (index + 1),
                    now -> now.size() == sizes[index], now -> now.withSize(sizes[index]))).toList());
        }

        private Node backgrounds() {
            return options.titled("player.background", Arrays.stream(SubtitleLook.Behind.values()).map(behind -> look(
                    behind == SubtitleLook.Behind.DARK ? "player.background.full" : "player.background.light",
                    now -> now.behind() == behind, now -> now.withBehind(behind))).toList());
        }

        private Button look(String key, Predicate<SubtitleLook> holds, UnaryOperator<SubtitleLook> change) {
            var button = options.option(key, () -> sitting.subtitles().look(change.apply(sitting.subtitles().look().get())));
            Screen.whileShown(button, sitting.subtitles().look(), now -> Options.choose(button, holds.test(now)));
            return button;
        }

        /// Which of both languages is shown.
        private Node languages() {
            var first = language(wording.first().language().autonym(), "subtitles-first", sitting.subtitles()::toggleFirst);
            Screen.whileShown(first, sitting.subtitles().tracks(), now -> Options.choose(first, now.firstShown()));
            if (wording.second().isEmpty()) {
                return options.titled("player.subtitles", List.of(first));
            }
            var second = language(wording.second().get().language().autonym(), "subtitles-second", sitting.subtitles()::toggleSecond);
            Screen.whileShown(second, sitting.subtitles().tracks(), now -> Options.choose(second, now.secondShown()));
            return options.titled("player.subtitles", List.of(first, second));
        }

        private Button language(String autonym, String id, Runnable action) {
            var language = id.endsWith("first") ? wording.first() : wording.second().orElse(wording.first());
            return options.named("player.subtitles", id, language, autonym, action);
        }
    }
}
