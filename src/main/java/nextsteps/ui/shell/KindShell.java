package nextsteps.ui.shell;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nextsteps.session.Protection;
import nextsteps.ui.kind.KindView;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Wording;

/// The root of the window before it is known who is watching. Nothing but Leave can be done on the rail.
public final class KindShell extends Frame {

    private final ScreenLanguage source;
    private final Runnable one;
    private final Runnable group;
    private final Runnable leave;

    /// In the source language: hers is chosen afterwards.
    public KindShell(ScreenLanguage source, Runnable one, Runnable group, Protection protection, Runnable leave) {
        super(protection);
        this.source = source;
        this.one = one;
        this.group = group;
        this.leave = leave;
        new FocusRing(this).listen();
        sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(KindShell::pressByEnter));
        buildForEachSize();
    }

    /// JavaFX presses a button by Space alone.
    private static void pressByEnter(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ButtonBase button) {
                event.consume();
                button.fire();
            }
        });
    }

    @Override
    void build(Scale scale) {
        var wording = new Wording(source, Optional.empty(), scale);
        show(new KindView(one, group, wording), new Rail(wording, () -> {}, () -> {}, leave), wording);
    }
}
