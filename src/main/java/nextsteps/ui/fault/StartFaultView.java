package nextsteps.ui.fault;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// The screen of a programme that cannot be read: one plain sentence for the viewer, and what was found for the worker.
public final class StartFaultView extends Screen {

    private static final int MOST_FINDINGS = 6;

    private final Words title;

    public StartFaultView(List<String> findings, Wording wording) {
        Scale scale = wording.scale();
        this.title = focusable(wording.first("start.title", TypeRole.TITLE));

        var worker = new VBox(scale.px(6), wording.first("start.worker", TypeRole.SMALL).soft());
        findings.stream()
                .limit(MOST_FINDINGS)
                .map(finding -> wording.first(_ -> finding, TypeRole.SMALL).soft())
                .forEach(worker.getChildren()::add);
        var page = new VBox(scale.px(28), title, wording.first("start.no-wrong", TypeRole.HEADING), worker);
        page.setAlignment(Pos.CENTER_LEFT);
        page.setPadding(new Insets(scale.px(48), scale.px(96), scale.px(48), scale.px(96)));
        getChildren().setAll(page);
    }

    @Override
    public Node firstFocus() {
        return title;
    }
}
