package nextsteps.ui.shell;

import java.util.Optional;
import java.util.function.Function;
import nextsteps.group.GroupDesk;
import nextsteps.group.GroupSession;
import nextsteps.group.GroupState;
import nextsteps.group.Sight;
import nextsteps.playback.PlayerState;
import nextsteps.session.Protection;
import nextsteps.ui.group.Pictures;
import nextsteps.ui.group.SightView;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Wording;

/// The root of the group's window: what the group sees, and the rail. It is given no note.
public final class GroupShell extends Frame {

    private final GroupDesk desk;
    private final Function<Scale, Wording> wordings;
    private final ScreenLanguage source;
    private final Function<Wording, Pictures> pictures;
    private final Runnable leave;
    private Optional<Rail> rail = Optional.empty();
    private Optional<Wording> wording = Optional.empty();

    /// `source` is the language of the plans. `leave` is called on the press of the button, perhaps more than once.
    public GroupShell(GroupDesk desk, Function<Scale, Wording> wordings, ScreenLanguage source, Function<Wording, Pictures> pictures, Protection protection,
            Runnable leave) {
        super(protection);
        this.desk = desk;
        this.wordings = wordings;
        this.source = source;
        this.pictures = pictures;
        this.leave = leave;
        desk.session().subscribe(session -> session.ifPresentOrElse(this::follow, this::showSight));
        new FocusRing(this).listen();
        buildForEachSize();
    }

    @Override
    void build(Scale scale) {
        var words = wordings.apply(scale);
        wording = Optional.of(words);
        rail = Optional.of(new Rail(words, () -> held().ifPresent(GroupSession::playOrPause), () -> held().ifPresent(GroupSession::calm), leave));
        showSight();
    }

    private void follow(GroupSession session) {
        session.sight().subscribe(_ -> showSight());
        session.film().state().subscribe(_ -> showWhatRests());
    }

    private void showSight() {
        wording.ifPresent(words -> rail.ifPresent(controls -> {
            var sight = held().map(session -> session.sight().get()).orElseGet(Sight.Waiting::new);
            show(new SightView(sight, words, source, pictures.apply(words)), controls, words);
            showWhatRests();
        }));
    }

    private void showWhatRests() {
        var isPlaying = held().filter(session -> session.film().state().get() instanceof PlayerState.Playing).isPresent();
        var runs = held().filter(session -> !(session.state().get() instanceof GroupState.Preparing)).isPresent();
        rail.ifPresent(controls -> controls.show(held().filter(GroupSession::canPlay).isPresent(), isPlaying, runs));
    }

    private Optional<GroupSession> held() {
        return desk.session().get();
    }
}
