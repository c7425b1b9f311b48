package nextsteps.group;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nextsteps.programme.Plan;
import nextsteps.session.LanguageChoice;
import nextsteps.session.Loudness;

/// The trainer's desk: the plans to choose from, the session that is held, and how its films are heard and read.
public final class GroupDesk {

    private final List<Plan> plans;
    private final GroupMaterial material;
    private final LanguageChoice languages;
    private final GroupScreens screens;
    private final Supplier<Duration> clock;
    private final GroupCaptions captions;
    private final ReadOnlyObjectWrapper<Optional<GroupSession>> session = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Loudness loudness = Loudness.NORMAL;
    private boolean letterKeys = true;

    /// `clock` is any steady clock.
    public GroupDesk(List<Plan> plans, GroupMaterial material, LanguageChoice languages, GroupScreens screens, Supplier<Duration> clock) {
        this.plans = List.copyOf(plans);
        this.material = material;
        this.languages = languages;
        this.screens = screens;
        this.clock = clock;
        this.captions = new GroupCaptions(material.library(), languages);
    }

    public List<Plan> plans() {
        return plans;
    }

    public LanguageChoice languages() {
        return languages;
    }

    public GroupScreens screens() {
        return screens;
    }

    public GroupCaptions captions() {
        return captions;
    }

    /// The session that is prepared or held.
    public ReadOnlyObjectProperty<Optional<GroupSession>> session() {
        return session.getReadOnlyProperty();
    }

    /// Prepares a session.
    public void choose(Plan plan) {
        var chosen = new GroupSession(plan, material, clock);
        chosen.sight().subscribe(sight -> {
            if (sight instanceof Sight.Seeing(Slide.Film(var chapter, _, _, _))) {
                captions.load(chapter);
            }
        });
        chosen.state().subscribe(state -> screens.sessionRuns(state instanceof GroupState.Running));
        session.set(Optional.of(chosen));
    }

    /// Back to the plans.
    public void putAway() {
        session.get().ifPresent(held -> held.film().pause());
        session.set(Optional.empty());
    }

    /// Whether single letters and the full stop do anything (WCAG 2.2, 2.1.4).
    public boolean hasLetterKeys() {
        return letterKeys;
    }

    public void setLetterKeys(boolean on) {
        letterKeys = on;
    }

    public void louder() {
        loudness = loudness.louder();
        material.player().setGain(loudness.decibels());
    }

    public void softer() {
        loudness = loudness.softer();
        material.player().setGain(loudness.decibels());
    }
}
