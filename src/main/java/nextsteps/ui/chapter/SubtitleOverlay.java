package nextsteps.ui.chapter;

import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import nextsteps.language.LineBreaks;
import nextsteps.language.TypeRole;
import nextsteps.session.SpokenLine;
import nextsteps.session.SubtitleLook;
import nextsteps.ui.theme.FontBreaks;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Wording;

/// The box of subtitles: her language over the second one, each a text of its own, so that neither direction disturbs the other.
///
/// Its nodes are touched only when another line is to be read.
public final class SubtitleOverlay extends VBox {

    private static final double WIDEST = 1040;

    /// So much smaller the words become, step by step, until the box fits over the film; half of what was asked for is the least.
    private static final double STEP = 0.1;
    private static final double SMALLEST = 0.5;

    private final Scale scale;
    private final Text first;
    private final Text second;
    private final Wording wording;
    private LineBreaks firstBreaks;
    private LineBreaks secondBreaks;
    private SpokenLine read = SpokenLine.SILENCE;
    private double widest;
    private double tallest = Double.MAX_VALUE;
    private double share = 1;
    private boolean hidden;

    public SubtitleOverlay(Wording wording) {
        this.wording = wording;
        this.scale = wording.scale();
        this.widest = scale.px(WIDEST);
        this.first = text(wording.first(), "caption-1");
        this.second = text(secondLanguage(), "caption-2");
        this.firstBreaks = written(first, wording.first(), TypeRole.SUBTITLE_FIRST, 1);
        this.secondBreaks = written(second, secondLanguage(), TypeRole.SUBTITLE_SECOND, 1);
        getStyleClass().add("captions");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAlignment(Pos.CENTER);
        setPadding(new Insets(scale.px(12), scale.px(28), scale.px(14), scale.px(28)));
        setMouseTransparent(true);
        setVisible(false);
    }

    public void show(SpokenLine line) {
        if (!line.equals(read)) {
            read = line;
            lay();
        }
    }

    void setHidden(boolean hidden) {
        this.hidden = hidden;
        setVisible(!hidden && !getChildren().isEmpty());
    }

    void look(SubtitleLook look) {
        share = look.size().share();
        getStyleClass().remove("light");
        if (look.behind() == SubtitleLook.Behind.LIGHT) {
            getStyleClass().add("light");
        }
        lay();
    }

    /// Keeps the box within a width and a height in pixels.
    public void fitInto(double width, double height) {
        var allowed = Math.min(width, scale.px(WIDEST));
        if (allowed != widest || height != tallest) {
            widest = allowed;
            tallest = height;
            lay();
        }
    }

    private void lay() {
        var part = 1.0;
        lay(part);
        while (prefHeight(-1) > tallest && part - STEP >= SMALLEST - STEP / 2) {
            part -= STEP;
            lay(part);
        }
        setHidden(hidden);
    }

    private void lay(double part) {
        firstBreaks = written(first, wording.first(), TypeRole.SUBTITLE_FIRST, share * part);
        secondBreaks = written(second, secondLanguage(), TypeRole.SUBTITLE_SECOND, share * part);
        getChildren().clear();
        read.first().ifPresent(words -> add(first, firstBreaks, words));
        read.second().ifPresent(words -> add(second, secondBreaks, words));
    }

    private void add(Text text, LineBreaks breaks, String words) {
        var room = widest - getPadding().getLeft() - getPadding().getRight();
        text.setText(String.join("\n", breaks.balance(words, room)));
        getChildren().add(text);
    }

    private ScreenLanguage secondLanguage() {
        return wording.second().orElse(wording.first());
    }

    private static Text text(ScreenLanguage language, String styleClass) {
        var text = new Text();
        text.setNodeOrientation(language.orientation());
        text.setTextAlignment(TextAlignment.CENTER);
        text.getStyleClass().add(styleClass);
        return text;
    }

    /// Sets the size of a language's words, and answers with what breaks them.
    private LineBreaks written(Text text, ScreenLanguage language, TypeRole role, double share) {
        var usual = wording.font(language, role);
        var font = new Font(usual.getName(), Math.rint(usual.getSize() * share));
        text.setFont(font);
        return FontBreaks.of(language.language().tag(), font);
    }
}
