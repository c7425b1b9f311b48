package nextsteps.group;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nextsteps.group.GroupState.Ended;
import nextsteps.group.GroupState.Preparing;
import nextsteps.group.GroupState.Running;
import nextsteps.playback.PlayerState;
import nextsteps.programme.Plan;
import nextsteps.programme.PlanItem;

/// A session with a group, from what is left out before it begins to its end. The trainer moves it on; a film halts by itself.
public final class GroupSession {

    private final Plan plan;
    private final Steps steps;
    private final GroupFilm film;
    private final ItemClock clock;
    private final Set<String> dropped = new HashSet<>();
    private final ReadOnlyObjectWrapper<GroupState> state = new ReadOnlyObjectWrapper<>(new Preparing());
    private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(new Sight.Waiting());
    private final ReadOnlyBooleanWrapper frozen = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Set<String>> leftOut = new ReadOnlyObjectWrapper<>(Set.of());
    private List<Step> all = List.of();
    private int at;
    /// What the group sees beneath a cover.
    private Sight held = new Sight.Waiting();
    private Optional<Sight> cover = Optional.empty();
    private Optional<Step> entered = Optional.empty();

    /// `clock` is any steady clock.
    public GroupSession(Plan plan, GroupMaterial material, Supplier<Duration> clock) {
        this.plan = plan;
        this.steps = material.steps();
        this.film = material.film(this::filmHalted);
        this.clock = new ItemClock(clock);
    }

    public Plan plan() {
        return plan;
    }

    public GroupFilm film() {
        return film;
    }

    public ReadOnlyObjectProperty<GroupState> state() {
        return state.getReadOnlyProperty();
    }

    /// What the group's screen shows.
    public ReadOnlyObjectProperty<Sight> sight() {
        return sight.getReadOnlyProperty();
    }

    /// Whether the group's screen stays as it is while the trainer looks ahead.
    public ReadOnlyBooleanProperty frozen() {
        return frozen.getReadOnlyProperty();
    }

    /// The ids of the items that are left out.
    public ReadOnlyObjectProperty<Set<String>> leftOut() {
        return leftOut.getReadOnlyProperty();
    }

    /// The items that are not left out.
    public List<PlanItem> items() {
        return plan.items().stream().filter(item -> !dropped.contains(item.id())).toList();
    }

    /// Leaves an item out, if the plan lets it, or puts it back; only before the session begins.
    public void dropOrKeep(PlanItem item) {
        if (state.get() instanceof Preparing && item.canDrop()) {
            if (!dropped.remove(item.id())) {
                dropped.add(item.id());
            }
            leftOut.set(Set.copyOf(dropped));
        }
    }

    public void begin() {
        if (state.get() instanceof Preparing) {
            all = steps.of(items());
            goTo(0);
        }
    }

    /// Begins for the trainer alone: the group's screen waits until it is no longer frozen.
    public void lookAhead() {
        if (state.get() instanceof Preparing) {
            frozen.set(true);
            begin();
        }
    }

    /// To the next step; a film that halted for a question plays on.
    public void next() {
        if (state.get() instanceof Running(var step)) {
            goTo(at + 1);
            Optional.of(step).filter(this::isStop).ifPresent(_ -> play());
        }
    }

    public void previous() {
        if (!(state.get() instanceof Preparing)) {
            goTo(Math.max(0, at - 1));
        }
    }

    public void nextItem() {
        item(+1).ifPresent(this::jump);
    }

    public void previousItem() {
        item(-1).ifPresent(this::jump);
    }

    /// To the beginning of an item, by its number among those that are not left out, from 1; a number that is none does nothing.
    public void jump(int number) {
        var items = items();
        if (!(state.get() instanceof Preparing) && number >= 1 && number <= items.size()) {
            goTo(firstStep(items.get(number - 1)));
        }
    }

    /// Begins the session. In it, starts the film of this step, or takes the group from a stop back into its film; a film that plays is not
    /// started again.
    public void play() {
        if (state.get() instanceof Preparing) {
            begin();
        } else if (!frozen.get() && state.get() instanceof Running(var step)) {
            uncover();
            switch (step.slide()) {
                case Slide.Film _ -> film.play();
                case Slide.Question _ when isStop(step) -> next();
                default -> {}
            }
        }
    }

    /// Whether there is a film to play or to go on with.
    public boolean canPlay() {
        return !frozen.get() && state.get() instanceof Running(var step) && (step.slide() instanceof Slide.Film || isStop(step));
    }

    public void playOrPause() {
        if (film.state().get() instanceof PlayerState.Playing) {
            film.pause();
        } else {
            play();
        }
    }

    /// Black, silent and paused, or back to the still.
    public void black() {
        cover(new Sight.Black());
    }

    /// The calm card, or back to the still.
    public void calm() {
        cover(new Sight.CalmCard());
    }

    /// The group's screen stays as it is, or shows again where the trainer is.
    public void freeze() {
        if (state.get() instanceof Running) {
            film.pause();
            frozen.set(!frozen.get());
            enter();
        }
    }

    /// How long the item has taken so far, without the time in which people talked.
    public Duration soFar(PlanItem item) {
        return clock.soFar(item.id());
    }

    /// How long the rest is meant to take: what is left of this item, and all that follow.
    public Duration remainder() {
        var items = items();
        if (!(state.get() instanceof Running(var step))) {
            return state.get() instanceof Ended ? Duration.ZERO : sum(items);
        }
        var left = step.item().planned().minus(soFar(step.item()));
        return sum(items.subList(items.indexOf(step.item()) + 1, items.size())).plus(left.isNegative() ? Duration.ZERO : left);
    }

    private static Duration sum(List<PlanItem> items) {
        return items.stream().map(PlanItem::planned).reduce(Duration.ZERO, Duration::plus);
    }

    /// The item after this one, if there is any.
    public Optional<PlanItem> following() {
        return state.get() instanceof Running(var step)
                ? items().stream().skip(items().indexOf(step.item()) + 1L).findFirst() : Optional.empty();
    }

    private void goTo(int index) {
        at = index;
        cover = cover.filter(_ -> frozen.get());
        state.set(index < all.size() ? new Running(all.get(index)) : new Ended());
        enter();
    }

    /// Shows the group where the trainer is, unless its screen is frozen.
    private void enter() {
        if (!frozen.get() && state.get() instanceof Running(var step) && !entered.equals(Optional.of(step))) {
            entered = Optional.of(step);
            film.pause();
            Optional.of(step.slide()).filter(Slide.Film.class::isInstance).map(Slide.Film.class::cast).ifPresent(film::show);
        }
        look();
    }

    private void look() {
        if (!frozen.get()) {
            held = entered.<Sight>map(step -> new Sight.Seeing(step.slide())).orElse(held);
        }
        sight.set(cover.orElse(held));
        var item = state.get() instanceof Running(var step) ? step.item().id() : "";
        clock.follow(item, cover.isEmpty() && state.get() instanceof Running(var now) && !(now.slide() instanceof Slide.Question));
    }

    private void cover(Sight wanted) {
        film.pause();
        cover = cover.equals(Optional.of(wanted)) ? Optional.empty() : Optional.of(wanted);
        look();
    }

    private void uncover() {
        if (cover.isPresent()) {
            cover = Optional.empty();
            look();
        }
    }

    /// A film that halts shows what it halted for.
    private void filmHalted() {
        if (state.get() instanceof Running(var step) && entered.equals(Optional.of(step)) && at + 1 < all.size()
                && all.get(at + 1).item().equals(step.item()) && all.get(at + 1).slide() instanceof Slide.Question) {
            goTo(at + 1);
        }
    }

    /// Whether the film that halted for a question goes on after it.
    private boolean isStop(Step step) {
        var index = all.indexOf(step) + 1;
        return step.slide() instanceof Slide.Question(_, var beside)
                && beside.orElse(null) instanceof Slide.Film halted
                && index < all.size()
                && all.get(index).slide() instanceof Slide.Film(var chapter, var from, _, _)
                && chapter.equals(halted.chapter())
                && from.equals(halted.to());
    }

    private Optional<Integer> item(int direction) {
        return state.get() instanceof Running(var step) ? Optional.of(items().indexOf(step.item()) + 1 + direction) : Optional.empty();
    }

    private int firstStep(PlanItem item) {
        return IntStream.range(0, all.size()).filter(index -> all.get(index).item().equals(item)).findFirst().orElse(at);
    }
}
