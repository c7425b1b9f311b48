package nextsteps.review.app;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import nextsteps.playback.PlayerState;
import nextsteps.programme.Chapter;
import nextsteps.session.FilmPanel;
import nextsteps.session.RoomVisit;
import nextsteps.session.Sitting;
import nextsteps.session.SittingState;

/// Takes a new sitting, with a programme read again, to where an earlier one is, by the verbs that a viewer has.
///
/// Each state is named, so that a new one is not forgotten here. What the programme has no longer is left out: a chapter that is gone leads to the menu.
final class SamePlace {

    private final Sitting earlier;
    private final Sitting now;
    private final boolean hasLocal;

    /// `hasLocal` tells whether there are a partner's pages now.
    SamePlace(Sitting earlier, Sitting now, boolean hasLocal) {
        this.earlier = earlier;
        this.now = now;
        this.hasLocal = hasLocal;
    }

    void go() {
        now.set(earlier.settings().get());
        takeSubtitles();
        takeSpeed();
        goTo(earlier.state().get());
        if (earlier.film().state().get() instanceof PlayerState.Playing) {
            now.film().play();
        }
    }

    private void takeSubtitles() {
        now.subtitles().look(earlier.subtitles().look().get());
        if (!earlier.subtitles().tracks().get().firstShown()) {
            now.subtitles().toggleFirst();
        }
        if (!earlier.subtitles().tracks().get().secondShown()) {
            now.subtitles().toggleSecond();
        }
    }

    private void takeSpeed() {
        while (now.film().speed().get() != earlier.film().speed().get()) {
            now.film().slower();
        }
        now.film().interpreterStop().ask(earlier.film().interpreterStop().mode().get());
    }

    private void goTo(SittingState place) {
        switch (place) {
            case SittingState.ChoosingLanguages(SittingState.AtOpeningCard _) -> {}
            case SittingState.ChoosingLanguages(var before) -> over(before, now::changeLanguages);
            case SittingState.AtOpeningCard _ -> now.goOn();
            case SittingState.TryingLeave _ -> over(new SittingState.AtOpeningCard(), now::tryLeave);
            case SittingState.AtMenu _ -> now.goToMenu();
            case SittingState.ReadingNote(var chapter) -> with(chapter, now::choose);
            case SittingState.Watching(var chapter) -> with(chapter, this::watch);
            case SittingState.AtEndCard(var chapter) -> with(chapter, this::watch);
            case SittingState.Faulted(var chapter, _) -> with(chapter, now::open);
            case SittingState.ReadingInstead(var chapter, var before) -> over(before, () -> find(chapter).ifPresent(now::readInstead));
            case SittingState.ReadingWords(var term, _, var before) -> over(before, () -> now.readWords(term));
            case SittingState.VisitingRoom(var before) -> over(before, this::visit);
            case SittingState.Calm(var before) -> over(before, now::calm);
            case SittingState.ReadingKeys(var before) -> over(before, now::readKeys);
            case SittingState.ReadingHonesty(var before) -> over(before, now::readHonesty);
            case SittingState.SettingUp(var before) -> over(before, now::setUp);
            case SittingState.ReadingCard(var card, var before) -> over(before, () -> now.readCard(card));
            case SittingState.ReadingPapers(var before) -> over(before, now::readPapers);
            case SittingState.ScreenChanged(var before) -> over(before, now::screenChanged);
            case SittingState.ReadingLocal(var before) when !hasLocal -> goTo(before);
            case SittingState.ReadingLocal(var before) -> over(before, now::readLocal);
            case SittingState.ReadingAbout(var before) -> over(before, now::readAbout);
        }
    }

    private void over(SittingState before, Runnable lay) {
        goTo(before);
        lay.run();
    }

    private void with(Chapter chapter, Consumer<Chapter> go) {
        find(chapter).ifPresentOrElse(go, now::goToMenu);
    }

    /// At the same place of the film, with the same panel beside it.
    private void watch(Chapter chapter) {
        now.open(chapter);
        if (earlier.film().begun().get()) {
            now.film().goTo(within(chapter, earlier.film().position()));
        }
        if (earlier.panel().get() != FilmPanel.NONE) {
            now.toggle(earlier.panel().get());
        }
    }

    private static Duration within(Chapter chapter, Duration position) {
        return position.compareTo(chapter.media().duration()) < 0 ? position : chapter.media().duration();
    }

    private void visit() {
        now.visitRoom();
        earlier.room().ifPresent(before -> now.room().ifPresent(visit -> take(before, visit)));
    }

    private static void take(RoomVisit before, RoomVisit visit) {
        visit.room().parts().stream().filter(part -> part.id().equals(before.part().get().id())).findFirst().ifPresent(visit::lookAt);
        visit.room().arrangements().stream().filter(arrangement -> arrangement.id().equals(before.arrangement().get().id())).findFirst().ifPresent(visit::arrange);
    }

    private Optional<Chapter> find(Chapter chapter) {
        return now.chapters().stream().filter(each -> each.id().equals(chapter.id())).findFirst();
    }
}
