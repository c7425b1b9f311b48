package nextsteps.ui.shell;

import java.util.List;
import java.util.Optional;
import nextsteps.session.Protection;
import nextsteps.ui.fault.StartFaultView;
import nextsteps.ui.fault.StartTexts;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Wording;

/// The root of the window when there is no programme to show: what is said about it, and the way out where it always is.
public final class StartFaultShell extends Frame {

    private final List<String> findings;
    private final Runnable leave;

    /// `findings` are sentences for the worker, the weightiest first.
    public StartFaultShell(List<String> findings, Protection protection, Runnable leave) {
        super(protection);
        this.findings = List.copyOf(findings);
        this.leave = leave;
        buildForEachSize();
    }

    @Override
    void build(Scale scale) {
        var wording = new Wording(StartTexts.english(), Optional.empty(), scale);
        show(new StartFaultView(findings, wording), new Rail(wording, () -> {}, () -> {}, leave), wording);
    }
}
