package nextsteps.review.ui;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nextsteps.review.Note;
import nextsteps.review.Place;
import nextsteps.review.Review;
import nextsteps.review.ReviewFile;
import nextsteps.review.UnreadableReview;

/// Where a reviewer writes: the file, once it is opened by its pass phrase, and the comment at hand.
///
/// Lives on the JavaFX thread. What takes long is done elsewhere, one thing after another: opening takes about a second, so that
/// nobody can try many pass phrases.
public final class Desk {

    /// Opens the file.
    @FunctionalInterface
    public interface Opening {
        ReviewFile open(char[] phrase) throws UnreadableReview;
    }

    /// What the reviewer is told.
    ///
    /// @param text the key of a sentence
    public record Status(String text) {}

    private final Opening opening;
    private final Executor slow;
    private final Executor screen;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private Optional<ReviewFile> file = Optional.empty();

    private final ReadOnlyObjectWrapper<Optional<Review>> review = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Note>> note = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Status> status = new ReadOnlyObjectWrapper<>(new Status("desk.locked"));
    private String name = "";
    /// What the file is to hold at last; what was to be kept before it need not be.
    private volatile Optional<Review> newest = Optional.empty();

    /// `slow` does one thing after another, elsewhere; `screen` is the JavaFX thread.
    public Desk(Opening opening, Executor slow, Executor screen, Clock clock) {
        this.opening = opening;
        this.slow = slow;
        this.screen = screen;
        this.clock = clock;
    }

    /// What was written so far; nothing until the file is open.
    ReadOnlyObjectProperty<Optional<Review>> review() {
        return review.getReadOnlyProperty();
    }

    /// The comment at hand.
    ReadOnlyObjectProperty<Optional<Note>> note() {
        return note.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Status> status() {
        return status.getReadOnlyProperty();
    }

    /// The partner's name, as given last; it goes with each comment, and may be empty.
    String name() {
        return name;
    }

    void unlock(char[] phrase) {
        status.set(new Status("desk.opening"));
        slow.execute(() -> {
            try {
                var opened = opening.open(phrase);
                screen.execute(() -> begin(opened));
                opened.prepare();
            } catch (UnreadableReview failure) {
                screen.execute(() -> status.set(sentence(failure)));
            }
        });
    }

    private void begin(ReviewFile opened) {
        file = Optional.of(opened);
        name = opened.review().notes().reversed().stream().map(Note::name).filter(given -> !given.isEmpty()).findFirst().orElse("");
        review.set(Optional.of(opened.review()));
        status.set(new Status("desk.open"));
    }

    /// A new comment about a place, not kept until something is written.
    void begin(Place place, List<String> languages) {
        note.set(Optional.of(new Note(freshId(), place, "", name, languages, clock.instant())));
    }

    void take(Note earlier) {
        note.set(Optional.of(earlier));
    }

    /// The comment at hand is about another place.
    void move(Place place) {
        note.get().ifPresent(now -> note.set(Optional.of(new Note(now.id(), place, now.words(), now.name(), now.languages(), now.written()))));
    }

    /// Says something in the comment at hand, and keeps it. Without a word there is nothing to keep.
    void write(String words, String newName) {
        name = newName.strip();
        note.get().filter(now -> !words.isBlank() && !(now.words().equals(words.strip()) && now.name().equals(name) && isKept(now))).ifPresent(now -> {
            var said = now.saying(words.strip(), name);
            note.set(Optional.of(said));
            review.get().ifPresent(all -> keep(all.with(said)));
        });
    }

    private boolean isKept(Note now) {
        return review.get().flatMap(all -> all.note(now.id())).filter(now::equals).isPresent();
    }

    /// Takes the comment at hand away.
    void remove() {
        var gone = note.get();
        note.set(Optional.empty());
        gone.ifPresent(now -> review.get().filter(all -> all.note(now.id()).isPresent()).ifPresent(all -> keep(all.without(now.id()))));
    }

    private void keep(Review newReview) {
        review.set(Optional.of(newReview));
        newest = Optional.of(newReview);
        status.set(new Status("desk.keeping"));
        file.ifPresent(open -> slow.execute(() -> {
            try {
                if (newest.filter(newReview::equals).isPresent()) {
                    open.save(newReview);
                    screen.execute(() -> status.set(new Status("desk.kept")));
                    open.prepare();
                }
            } catch (UnreadableReview failure) {
                screen.execute(() -> status.set(sentence(failure)));
            }
        }));
    }

    private static Status sentence(UnreadableReview failure) {
        return new Status("desk.fault." + failure.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String freshId() {
        var bytes = new byte[4];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
