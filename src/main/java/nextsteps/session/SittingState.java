package nextsteps.session;

import java.util.Optional;
import nextsteps.playback.PlaybackFailure;
import nextsteps.playback.PlayerState;
import nextsteps.programme.Chapter;

/// Where a viewer is. Exactly one of these holds at any time.
public sealed interface SittingState {

    /// Something laid over where the viewer was, which waits beneath exactly as she left it.
    sealed interface Page extends SittingState {

        SittingState before();

        /// The same page over another place.
        Page over(SittingState newBefore);
    }

    /// Choosing languages; going on leads back, so that a film keeps its place.
    record ChoosingLanguages(SittingState before) implements Page {

        @Override
        public Page over(SittingState newBefore) {
            return new ChoosingLanguages(newBefore);
        }
    }

    /// Before the menu: what the films are, and what they are not.
    record AtOpeningCard() implements SittingState {}

    /// The page about the Leave button, which may really be pressed there.
    record TryingLeave() implements SittingState {}

    record AtMenu() implements SittingState {}

    /// Before a film that may be hard: its note, and the choice.
    record ReadingNote(Chapter chapter) implements SittingState {}

    /// The words of a film, to read instead of to watch.
    record ReadingInstead(Chapter chapter, SittingState before) implements Page {

        @Override
        public Page over(SittingState newBefore) {
            return new ReadingInstead(chapter, newBefore);
        }
    }

    /// The court words.
    ///
    /// @param term the one that is asked for
    /// @param cue the line that was being spoken
    record ReadingWords(Optional<String> term, Optional<String> cue, SittingState before) implements Page {

        @Override
        public Page over(SittingState newBefore) {
            return new ReadingWords(term, cue, newBefore);
        }
    }

    /// The courtroom, with who is who in it.
    record VisitingRoom(SittingState before) implements Page {

        @Override
        public Page over(SittingState newBefore) {
            return new VisitingRoom(newBefore);
        }
    }

    /// What a partner has laid beside the programme.
    record ReadingLocal(SittingState before) implements Page {

        @Override
        public Page over(SittingState newBefore) {
            return new ReadingLocal(newBefore);
        }
    }

    record Watching(Chapter chapter) implements SittingState {}

    /// The film has ended and stands on its last picture.
    record AtEndCard(Chapter chapter) implements SittingState {}

    /// A still picture instead of everything else.
    record Calm(SittingState before) implements Page {

        @Override
        public Page over(SittingState newBefore) {
            return new Calm(newBefore);
        }
    }

    record Faulted(Chapter chapter, PlaybackFailure failure) implements SittingState {}

    /// The page of keys.
    record ReadingKeys(SittingState before) implements Page {

        @Override
        public Page over(SittingState newBefore) {
            return new ReadingKeys(newBefore);
        }
    }

    /// The page about what the player leaves behind and what it cannot promise.
    record ReadingHonesty(SittingState before) implements Page {

        @Override
        public Page over(SittingState newBefore) {
            return new ReadingHonesty(newBefore);
        }
    }

    /// The page about the films: their law, and who has looked at them.
    record ReadingAbout(SittingState before) implements Page {

        @Override
        public Page over(SittingState newBefore) {
            return new ReadingAbout(newBefore);
        }
    }

    /// The worker sets the player up, before the woman sits down or whenever it is asked for.
    record SettingUp(SittingState before) implements Page {

        @Override
        public Page over(SittingState newBefore) {
            return new SettingUp(newBefore);
        }
    }

    /// A card for the worker or the interpreter.
    record ReadingCard(WorkersCard card, SittingState before) implements Page {

        @Override
        public Page over(SittingState newBefore) {
            return new ReadingCard(card, newBefore);
        }
    }

    /// The page that says where the papers to print are.
    record ReadingPapers(SittingState before) implements Page {

        @Override
        public Page over(SittingState newBefore) {
            return new ReadingPapers(newBefore);
        }
    }

    /// The screen was unplugged or changed its size: the film stands still until the viewer goes on.
    record ScreenChanged(SittingState before) implements Page {

        @Override
        public Page over(SittingState newBefore) {
            return new ScreenChanged(newBefore);
        }
    }

    /// The chapter the viewer is with, also where it waits beneath something else.
    default Optional<Chapter> chapterAtHand() {
        return switch (this) {
            case Watching(var chapter) -> Optional.of(chapter);
            case AtEndCard(var chapter) -> Optional.of(chapter);
            case Faulted(var chapter, _) -> Optional.of(chapter);
            case ReadingNote(var chapter) -> Optional.of(chapter);
            case ReadingInstead(var chapter, _) -> Optional.of(chapter);
            case Page page -> page.before().chapterAtHand();
            case AtOpeningCard _, TryingLeave _, AtMenu _ -> Optional.empty();
        };
    }

    /// What calm, the page of keys and the notice of a changed screen cover: they never lie on one another.
    default SittingState beneath() {
        return this instanceof Calm || this instanceof ReadingKeys || this instanceof ScreenChanged ? ((Page) this).before().beneath() : this;
    }

    /// Whether a film stands or runs before the viewer.
    default boolean showsFilm() {
        return this instanceof Watching || this instanceof AtEndCard;
    }

    /// Where the viewer is once the player has said something. What waits beneath changes beneath.
    default SittingState after(PlayerState heard) {
        return switch (this) {
            case Watching(var chapter) -> withFilm(chapter, heard);
            case AtEndCard(var chapter) -> withFilm(chapter, heard);
            case Page page -> page.over(page.before().after(heard));
            case AtOpeningCard _, TryingLeave _, AtMenu _, Faulted _, ReadingNote _ -> this;
        };
    }

    private SittingState withFilm(Chapter chapter, PlayerState heard) {
        return switch (heard) {
            case PlayerState.Playing _, PlayerState.Paused _ -> new Watching(chapter);
            case PlayerState.Ended _ -> new AtEndCard(chapter);
            case PlayerState.Failed(_, var failure) -> new Faulted(chapter, failure);
            case PlayerState.Empty _, PlayerState.Opening _ -> this;
        };
    }
}
