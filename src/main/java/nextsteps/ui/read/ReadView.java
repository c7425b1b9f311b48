package nextsteps.ui.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.programme.Chapter;
import nextsteps.session.Sitting;
import nextsteps.subtitle.Cue;
import nextsteps.ui.theme.Arch;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Leaf;
import nextsteps.ui.theme.PageHead;
import nextsteps.ui.theme.Posters;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Wording;

/// A film's words in both languages, from the same lines as its subtitles, each passage beside the picture that is seen with it. Nothing
/// moves, nothing sounds. A film without such pictures has its first one beside all of its words.
public final class ReadView extends Screen {

    private final Wording wording;
    private final Scale scale;
    private final PageHead head;

    public ReadView(Sitting sitting, Chapter chapter, Posters posters, Wording wording) {
        this.wording = wording;
        this.scale = wording.scale();
        var buttons = new Buttons(wording);
        var ways = new ArrayList<Button>();
        ways.add(buttons.quiet(Icon.PLAY, "read.watch", () -> sitting.open(chapter)));
        ways.add(buttons.quiet(Icon.MENU, "player.parts", sitting::goToMenu));
        ways.add(buttons.quiet(Icon.CLOSE, "read.back", sitting::comeBack));
        this.head = new PageHead("chapter.%s.title".formatted(chapter.id()), wording, ways);

        var passages = Passage.of(sitting.subtitles().lines().track().cues(), cue -> posters.still(chapter, cue));
        var page = passages.stream().anyMatch(passage -> passage.still().isPresent())
                ? illustrated(passages, sitting)
                : besidePoster(passages, posters.of(chapter), sitting);
        getChildren().setAll(new Leaf(wording, head, page, new VBox()));
    }

    @Override
    public Node firstFocus() {
        return head.title();
    }

    private Region illustrated(List<Passage> passages, Sitting sitting) {
        var page = new VBox(scale.px(28));
        page.getChildren().setAll(passages.stream().map(passage -> illustrated(passage, sitting)).toList());
        return page;
    }

    private Region illustrated(Passage passage, Sitting sitting) {
        var lines = lines(passage, sitting);
        var still = new PassageStill(passage.still(), scale);
        return scale.hasLargeWords() ? new VBox(scale.px(8), still, lines) : new HBox(scale.px(32), still, lines);
    }

    private Region besidePoster(List<Passage> passages, Optional<Image> poster, Sitting sitting) {
        var page = new HBox(scale.px(40));
        passages.forEach(passage -> page.getChildren().add(lines(passage, sitting)));
        if (!scale.isSmall() && !scale.hasLargeWords()) {
            page.getChildren().addFirst(new Arch(poster, scale.px(380), scale.px(420), scale.px(16)));
        }
        return page;
    }

    private VBox lines(Passage passage, Sitting sitting) {
        var lines = new VBox();
        lines.getChildren().setAll(passage.lines().stream().map(cue -> line(cue, sitting)).toList());
        HBox.setHgrow(lines, Priority.ALWAYS);
        return lines;
    }

    private VBox line(Cue cue, Sitting sitting) {
        var line = new VBox();
        said(sitting.subtitles().tracks().get().first().cues(), cue).ifPresent(text -> line.getChildren().add(wording.label(wording.first(), text, TypeRole.BODY)));
        wording.second().ifPresent(second -> said(sitting.subtitles().tracks().get().second().cues(), cue)
                .ifPresent(text -> line.getChildren().add(wording.label(second, text, TypeRole.SMALL).soft())));
        line.setPadding(new Insets(scale.px(9), 0, scale.px(9), 0));
        line.getStyleClass().add("sentence");
        return line;
    }

    private static Optional<String> said(List<Cue> track, Cue cue) {
        return track.stream()
                .filter(other -> cue.id().isEmpty() ? other.start().equals(cue.start()) : other.id().equals(cue.id()))
                .findFirst()
                .map(other -> other.text().replace('\n', ' '));
    }
}
