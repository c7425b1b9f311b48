package nextsteps.ui.group;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nextsteps.group.GroupDesk;
import nextsteps.group.GroupScreens;
import nextsteps.group.GroupSession;
import nextsteps.group.GroupState;
import nextsteps.group.Sight;
import nextsteps.group.Slide;
import nextsteps.language.TypeRole;
import nextsteps.programme.PlanItem;
import nextsteps.ui.chapter.Metronome;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// The trainer's screen while a session runs: the list of items, what the group sees with the notes below, the time and what comes next.
public final class TrainerView extends Screen {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double SMALL_WIDTH = 476;
    private static final Scale DESIGN = new Scale(Scale.DESIGNED_WIDTH, Scale.DESIGNED_HEIGHT);

    private final GroupDesk desk;
    private final GroupSession session;
    private final Wording wording;
    private final ScreenLanguage source;
    private final Pictures pictures;
    private final Scale scale;
    private final Words title;
    private final ItemList list;
    private final NotesPane notes;
    private final ClockPane clock;
    private final Words sees;
    private final SmallSight small;
    private final Button freeze;
    private final Button black;
    private final Button forward;
    private final Button plans;
    private final Words fault;
    private final VBox next = new VBox();
    private final Metronome metronome;

    /// `pictures` show films small; `time` is the time of day; `keys` opens the page of keys.
    public TrainerView(GroupDesk desk, GroupSession session, Wording wording, ScreenLanguage source, Pictures pictures, Supplier<LocalTime> time,
            Runnable keys) {
        this.desk = desk;
        this.session = session;
        this.wording = wording;
        this.source = source;
        this.pictures = pictures;
        this.scale = wording.scale();
        this.title = focusable(wording.label(source, session.plan().title(), TypeRole.HEADING));
        this.list = new ItemList(session, wording, source);
        this.notes = new NotesPane(wording, source);
        this.clock = new ClockPane(session, time, wording);
        this.sees = wording.first("group.sees", TypeRole.STRIP).soft();
        this.small = new SmallSight(scale.px(SMALL_WIDTH));
        this.fault = wording.first("group.sees", TypeRole.SMALL);
        var buttons = new Buttons(wording);
        this.freeze = buttons.edged(Icon.FREEZE, "group.freeze", session::freeze);
        this.black = buttons.edged(Icon.HAND, "group.black", session::black);
        this.forward = buttons.goOn("group.next", session::next);
        this.plans = buttons.choice(Icon.MENU, "group.plans", desk::putAway);
        this.metronome = new Metronome(clock::tick);

        var row = new HBox(left(buttons.quiet(Icon.KEYS, "keys.title", keys)), middle(buttons), right(buttons));
        getChildren().setAll(row);
        whileShown(this, session.state(), _ -> show());
        whileShown(this, session.sight(), _ -> show());
        whileShown(this, session.frozen(), _ -> show());
        whileShown(this, session.film().failure(), _ -> showFault());
        whileShown(this, desk.screens().found(), _ -> {
            show();
            showFault();
        });
        sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresentOrElse(_ -> metronome.start(), metronome::stop));
    }

    @Override
    public Node firstFocus() {
        return title;
    }

    private VBox left(Button keys) {
        var column = column(364, "trainer-side", title, list, keys);
        VBox.setVgrow(list, Priority.ALWAYS);
        return column;
    }

    private VBox middle(Buttons buttons) {
        var swap = buttons.edged(Icon.SWAP, "group.swap", desk.screens()::swap);
        var row = new HBox(scale.px(10), freeze, swap, black);
        var column = column(Region.USE_COMPUTED_SIZE, "trainer-middle", sees, small, fault, row, notes);
        VBox.setVgrow(notes, Priority.ALWAYS);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private VBox right(Buttons buttons) {
        var back = buttons.choice(Icon.GO_BACK, "group.previous", session::previous);
        List.of(forward, plans, back).forEach(button -> button.setMaxWidth(Double.MAX_VALUE));
        next.setSpacing(scale.px(4));
        next.setMinHeight(scale.px(120));
        return column(296, "trainer-side", clock, next, forward, plans, back);
    }

    private VBox column(double width, String styleClass, Node... children) {
        var column = new VBox(scale.px(12), children);
        column.getStyleClass().add(styleClass);
        column.setPadding(new Insets(scale.px(22), scale.px(22), scale.px(16), scale.px(22)));
        if (width > 0) {
            column.setMinWidth(scale.px(width));
            column.setMaxWidth(scale.px(width));
        }
        return column;
    }

    private void show() {
        freeze.pseudoClassStateChanged(CHOSEN, session.frozen().get());
        black.pseudoClassStateChanged(CHOSEN, session.sight().get() instanceof Sight.Black);
        switch (session.state().get()) {
            case GroupState.Running(var step) -> {
                list.choose(step.item());
                notes.show(step, desk.screens().found().get() == GroupScreens.Found.TWO);
            }
            case GroupState.Ended _ -> notes.showEnd(session.plan().trainerCard());
            case GroupState.Preparing _ -> {}
        }
        showWay(forward, session.state().get() instanceof GroupState.Running);
        showWay(plans, session.state().get() instanceof GroupState.Ended);
        showSmall();
        showNext(session.following());
        clock.tick();
    }

    /// At the end nothing comes next, and another plan can be chosen.
    private static void showWay(Button button, boolean there) {
        button.setVisible(there);
        button.setManaged(there);
    }

    /// What the group sees; frozen, what it would see, from still pictures.
    private void showSmall() {
        var ahead = session.frozen().get() && session.state().get() instanceof GroupState.Running;
        sees.say(wording.first().texts().get(ahead ? "group.preview" : "group.sees"));
        var sight = ahead && session.state().get() instanceof GroupState.Running(var step) ? new Sight.Seeing(step.slide()) : session.sight().get();
        small.show(new SightView(sight, wording.at(DESIGN), source, ahead ? pictures.withoutFilm(this::poster) : pictures));
    }

    private Node poster(Slide.Film film) {
        return new Mirror(Optional::empty, pictures.posters().of(film.chapter()));
    }

    private void showNext(Optional<PlanItem> following) {
        next.getChildren().clear();
        following.ifPresent(item -> {
            next.getChildren().add(wording.first("group.next", TypeRole.SMALL).soft());
            var kind = wording.first(texts -> "%s · %s".formatted(texts.get("group.item." + item.kind().name().toLowerCase(Locale.ROOT)),
                    texts.get("menu.minutes", "MINUTES", item.planned().toMinutes())), TypeRole.SMALL).soft();
            next.getChildren().addAll(wording.label(source, item.title(), TypeRole.BUTTON), kind);
        });
        next.getChildren().forEach(child -> ((Region) child).setMinHeight(Region.USE_PREF_SIZE));
    }

    /// A film that does not play, a screen that is gone: said here, never to the group.
    private void showFault() {
        var key = session.film().failure().get().map(why -> "fault." + why.name())
                .or(() -> screensKey(desk.screens().found().get()));
        fault.setVisible(key.isPresent());
        fault.setManaged(key.isPresent());
        key.ifPresent(text -> fault.say(wording.first().texts().get(text)));
    }

    private static Optional<String> screensKey(GroupScreens.Found found) {
        return switch (found) {
            case TWO, ONE -> Optional.empty();
            case ONE_OF_TWO -> Optional.of("group.screen-gone");
        };
    }
}
