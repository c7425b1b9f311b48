package nextsteps.ui.shell;

import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nextsteps.group.GroupDesk;
import nextsteps.group.GroupSession;
import nextsteps.group.GroupState;
import nextsteps.playback.PlayerState;
import nextsteps.session.Protection;
import nextsteps.ui.group.GroupKeysView;
import nextsteps.ui.group.Pictures;
import nextsteps.ui.group.PlansView;
import nextsteps.ui.group.PrepareView;
import nextsteps.ui.group.TrainerView;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Wording;

/// The root of the trainer's window: the plans, the plan that is prepared, the session that runs; and the rail.
public final class TrainerShell extends Frame {

    private final GroupDesk desk;
    private final Function<Scale, Wording> wordings;
    private final ScreenLanguage source;
    private final Pictures pictures;
    private final Supplier<LocalTime> time;
    private final Runnable leave;
    private Optional<Rail> rail = Optional.empty();
    private Optional<Wording> wording = Optional.empty();
    private boolean keysShown;
    /// Whether the page of keys brought this window onto the only screen, from which it goes with it.
    private boolean broughtByKeys;
    private Class<?> place = Void.class;

    /// `source` is the language of the plans; `pictures` show films small; `time` is the time of day.
    public TrainerShell(GroupDesk desk, Function<Scale, Wording> wordings, ScreenLanguage source, Pictures pictures, Supplier<LocalTime> time,
            Protection protection, Runnable leave) {
        super(protection);
        this.desk = desk;
        this.wordings = wordings;
        this.source = source;
        this.pictures = pictures;
        this.time = time;
        this.leave = leave;
        desk.session().subscribe(session -> session.ifPresentOrElse(this::follow, this::showPlace));
        new FocusRing(this).listen();
        buildForEachSize();
    }

    /// The page of keys comes, or goes. Where one screen hides this window it comes for the keys alone: the notes behind them are for nobody to see.
    void showOrHideKeys() {
        if (keysShown ? broughtByKeys : isHidden()) {
            broughtByKeys = !keysShown;
            desk.screens().showOrHideNotes();
        }
        keysShown = !keysShown;
        showPlace();
    }

    /// The notes come, or go; a page of keys goes first, and with it what it brought.
    void showOrHideNotes() {
        if (keysShown && broughtByKeys) {
            showOrHideKeys();
        } else {
            closeKeys();
            desk.screens().showOrHideNotes();
        }
    }

    private boolean isHidden() {
        return desk.screens().seats().get().trainer().isEmpty();
    }

    /// Closes the page of keys, if it is open.
    void closeKeys() {
        if (keysShown) {
            showOrHideKeys();
        }
    }

    @Override
    void build(Scale scale) {
        var words = wordings.apply(scale);
        wording = Optional.of(words);
        rail = Optional.of(new Rail(words, () -> held().ifPresent(GroupSession::playOrPause), () -> held().ifPresent(GroupSession::calm), leave));
        showPlace();
    }

    /// A session that runs keeps its screen from step to step.
    private void follow(GroupSession session) {
        session.state().subscribe(state -> {
            if (!place.equals(placeOf(state))) {
                showPlace();
            }
            showWhatRests();
        });
        session.sight().subscribe(_ -> showWhatRests());
        session.film().state().subscribe(_ -> showWhatRests());
    }

    private void showPlace() {
        wording.ifPresent(words -> rail.ifPresent(controls -> {
            place = held().<Class<?>>map(session -> placeOf(session.state().get())).orElse(Void.class);
            var screen = keysShown ? new GroupKeysView(desk, this::showOrHideKeys, words) : screen(words);
            screen.setNodeOrientation(words.orientation());
            show(screen, controls, words);
            showWhatRests();
        }));
    }

    private static Class<?> placeOf(GroupState state) {
        return state instanceof GroupState.Preparing ? GroupState.Preparing.class : GroupState.Running.class;
    }

    private Screen screen(Wording words) {
        return held().<Screen>map(session -> session.state().get() instanceof GroupState.Preparing
                ? new PrepareView(desk, session, words, source)
                : new TrainerView(desk, session, words, source, pictures, time, this::showOrHideKeys)).orElseGet(() -> new PlansView(desk, words, source));
    }

    private void showWhatRests() {
        var isPlaying = held().filter(session -> session.film().state().get() instanceof PlayerState.Playing).isPresent();
        var runs = held().filter(session -> session.state().get() instanceof GroupState.Running).isPresent();
        rail.ifPresent(controls -> controls.show(held().filter(GroupSession::canPlay).isPresent(), isPlaying, runs));
    }

    private Optional<GroupSession> held() {
        return desk.session().get();
    }
}
