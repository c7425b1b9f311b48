package nextsteps.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import nextsteps.ui.fault.StartFaultView;
import nextsteps.ui.fault.StartTexts;
import nextsteps.ui.theme.Fonts;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Theme;
import nextsteps.ui.theme.Wording;

/// The root of the window when there is no programme to show: what is said about it, and the way out where it always is.
public final class StartFaultShell extends Pane {

    private final List<String> findings;
    private final Runnable leave;
    private final Theme theme = new Theme();

    /// `findings` are sentences for the worker, the weightiest first.
    public StartFaultShell(List<String> findings, Runnable leave) {
        this.findings = List.copyOf(findings);
        this.leave = leave;
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setPrefSize(Scale.DESIGNED_WIDTH, Scale.DESIGNED_HEIGHT);
        widthProperty().subscribe(_ -> build());
        heightProperty().subscribe(_ -> build());
    }

    private void build() {
        if (getWidth() > 0 && getHeight() > 0) {
            var scale = new Scale(getWidth(), getHeight());
            var wording = new Wording(StartTexts.english(), Optional.empty(), new Fonts(), scale);
            getStylesheets().setAll(theme.styleSheet(scale));
            place(new StartFaultView(findings, wording), new Rail(wording, () -> {}, () -> {}, leave), Rail.width(scale));
        }
    }

    private void place(StartFaultView view, Rail rail, double railWidth) {
        getChildren().setAll(view, rail);
        view.resizeRelocate(0, 0, getWidth() - railWidth, getHeight());
        rail.resizeRelocate(getWidth() - railWidth, 0, railWidth, getHeight());
        view.firstFocus().requestFocus();
    }
}
