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
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Wording;

/// A film's words in both languages, from the same lines as its subtitles, beside its picture. Nothing moves, nothing sounds.
public final class ReadView extends Screen {

    private final Wording wording;
    private final Scale scale;
    private final PageHead head;

    public ReadView(Sitting sitting, Chapter chapter, Optional<Image> poster, Wording wording) {
        this.wording = wording;
        this.scale = wording.scale();
        var buttons = new Buttons(wording);
        var ways = new ArrayList<Button>();
        ways.add(buttons.quiet(Icon.PLAY, "read.watch", () -> sitting.open(chapter)));
        ways.add(buttons.quiet(Icon.MENU, "player.parts", sitting::goToMenu));
        ways.add(buttons.quiet(Icon.CLOSE, "read.back", sitting::comeBack));
        this.head = new PageHead("chapter.%s.title".formatted(chapter.id()), wording, ways);

        var lines = new VBox();
        lines.getChildren().setAll(sitting.subtitles().lines().track().cues().stream().map(cue -> line(cue, sitting)).toList());
        HBox.setHgrow(lines, Priority.ALWAYS);
        var page = new HBox(scale.px(40), lines);
        if (!scale.isSmall() && !scale.hasLargeWords()) {
            page.getChildren().addFirst(new Arch(poster, scale.px(380), scale.px(420), scale.px(16)));
        }
        getChildren().setAll(new Leaf(wording, head, page, new VBox()));
    }

    @Override
    public Node firstFocus() {
        return head.title();
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
