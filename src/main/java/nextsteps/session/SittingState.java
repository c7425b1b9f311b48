package nextsteps.session;

import java.util.Optional;
import nextsteps.playback.PlaybackFailure;
import nextsteps.playback.PlayerState;
import nextsteps.programme.Chapter;

/// Where a viewer is. Exactly one of these holds at any time.
public sealed interface SittingState {

    /// Choosing languages; `then` is where going on leads, so that a film keeps its place.
    record ChoosingLanguages(SittingState then) implements SittingState {}

    /// Before the menu: what the films are, and what they are not.
    record AtOpeningCard() implements SittingState {}

    /// The page about the Leave button, which may really be pressed there.
    record TryingLeave() implements SittingState {}

    record AtMenu() implements SittingState {}

    record Watching(Chapter chapter) implements SittingState {}

    /// The film has ended and stands on its last picture.
    record AtEndCard(Chapter chapter) implements SittingState {}

    /// A still picture instead of everything else; `before` waits beneath.
    record Calm(SittingState before) implements SittingState {}

    record Faulted(Chapter chapter, PlaybackFailure failure) implements SittingState {}

    /// The page of keys; `before` waits beneath.
    record ReadingKeys(SittingState before) implements SittingState {}

    /// The page about what the player leaves behind and what it cannot promise; closing it leads to `before`.
    record ReadingHonesty(SittingState before) implements SittingState {}

    /// The chapter the viewer is with, also where it waits beneath something else.
    default Optional<Chapter> chapterAtHand() {
        return switch (this) {
            case Watching(var chapter) -> Optional.of(chapter);
            case AtEndCard(var chapter) -> Optional.of(chapter);
            case Faulted(var chapter, _) -> Optional.of(chapter);
            case Calm(var before) -> before.chapterAtHand();
            case ReadingKeys(var before) -> before.chapterAtHand();
            case ReadingHonesty(var before) -> before.chapterAtHand();
            case ChoosingLanguages(var then) -> then.chapterAtHand();
            case AtOpeningCard _, TryingLeave _, AtMenu _ -> Optional.empty();
        };
    }

    /// What calm and the page of keys cover: they never lie on one another.
    default SittingState beneath() {
        return switch (this) {
            case Calm(var before) -> before.beneath();
            case ReadingKeys(var before) -> before.beneath();
            case ChoosingLanguages _, AtOpeningCard _, TryingLeave _, AtMenu _, Watching _, AtEndCard _, Faulted _, ReadingHonesty _ -> this;
        };
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
            case Calm(var before) -> new Calm(before.after(heard));
            case ReadingKeys(var before) -> new ReadingKeys(before.after(heard));
            case ReadingHonesty(var before) -> new ReadingHonesty(before.after(heard));
            case ChoosingLanguages(var then) -> new ChoosingLanguages(then.after(heard));
            case AtOpeningCard _, TryingLeave _, AtMenu _, Faulted _ -> this;
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
