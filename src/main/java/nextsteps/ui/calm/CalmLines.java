package nextsteps.ui.calm;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.ui.theme.Heard;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Wording;

/// The three lines of the calm screen on a card, in both languages.
public final class CalmLines extends VBox {

    private final Wording wording;
    private final Scale scale;

    public CalmLines(Wording wording) {
        this.wording = wording;
        this.scale = wording.scale();
        getChildren().setAll(line("calm.1", true), line("calm.2", true), line("calm.3", false));
        getStyleClass().add("panel");
        var above = scale.px(scale.hasLargeWords() ? 4 : 36);
        setPadding(new Insets(above, scale.px(48), above, scale.px(48)));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        Heard.as(this, "calm.1", "calm.2", "calm.3");
        setAccessibleText(Stream.of("calm.1", "calm.2", "calm.3").map(wording::spoken).collect(Collectors.joining(" ")));
    }

    private VBox line(String key, boolean ruled) {
        var line = new VBox(scale.px(4));
        line.getChildren().setAll(wording.both(key, TypeRole.CALM_LINE, TypeRole.BODY));
        line.getChildren().stream().skip(1).forEach(second -> second.getStyleClass().add("soft"));
        var above = scale.px(scale.hasLargeWords() ? 6 : 16);
        line.setPadding(new Insets(above, 0, above + scale.px(4), 0));
        if (ruled) {
            line.getStyleClass().add("ruled");
        }
        return line;
    }
}
