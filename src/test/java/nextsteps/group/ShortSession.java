package nextsteps.group;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nextsteps.playback.FakePlayer;
import nextsteps.playback.MediaSource;
import nextsteps.playback.PlaybackFailure;
import nextsteps.programme.Audience;
import nextsteps.programme.Chapter;
import nextsteps.programme.GroupPicture;
import nextsteps.programme.Media;
import nextsteps.programme.Plan;
import nextsteps.programme.PlanAudience;
import nextsteps.programme.PlanItem;
import nextsteps.programme.Strength;
import nextsteps.session.ChapterFilm;
import nextsteps.session.ChapterLibrary;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.SubtitleTrack;

/// A session of four items, one of them with two parts of a film and a question between them; time moves by hand.
abstract class ShortSession {

    static final GroupPicture AGREEMENT = new GroupPicture.Card("agreement");
    static final GroupPicture SUPPORT = new GroupPicture.Card("support");

    final Chapter using = chapter("using");
    final Chapter lost = chapter("lost");
    final GroupPicture.FilmPart part =
            new GroupPicture.FilmPart("using", "using-002", "using-004", List.of(new GroupPicture.Stop("using-003", "Who can she see?")), false);

    final PlanItem welcome = item("welcome", 5, false, "What do you need?", AGREEMENT);
    final PlanItem film = item("film", 10, true, "Where is the line?", part);
    final PlanItem talk = item("talk", 15, true, "", new GroupPicture.PlainWords("Before we begin"));
    final PlanItem closing = item("closing", 5, false, "", SUPPORT);
    final Plan plan = new Plan("short", "Short", PlanAudience.MIXED, "self-care", List.of(welcome, film, talk, closing));

    final Slide firstPart = new Slide.Film(using, ofSeconds(10), ofSeconds(30), false);
    final Slide stop = new Slide.Question("Who can she see?", Optional.of(firstPart));
    final Slide secondPart = new Slide.Film(using, ofSeconds(30), ofSeconds(40), false);

    final FakePlayer player = new FakePlayer();
    Duration now = Duration.ZERO;
    final GroupSession session = session(plan);

    GroupSession session(Plan any) {
        return new GroupSession(any, new GroupMaterial(List.of(using, lost), new Library(), Locale.ENGLISH, player), () -> now);
    }

    Slide sight() {
        return ((Sight.Seeing) session.sight().get()).slide();
    }

    Slide nextSight() {
        session.next();
        return sight();
    }

    void play(Duration time) {
        player.advance(time);
        session.film().reach();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    static PlanItem item(String id, int minutes, boolean canDrop, String question, GroupPicture... shows) {
        return new PlanItem(id, PlanItem.Kind.TALK, id, ofMinutes(minutes), List.of(shows), question, "Notes of " + id, "", "", canDrop);
    }

    static Chapter chapter(String id) {
        var media = new Media(id + ".mp4", 1280, 720, ofMinutes(2), "0".repeat(64));
        return new Chapter(id, 1, Audience.PROFESSIONAL, Strength.GENTLE, media, id + ".jpg", List.of());
    }

    private final class Library implements ChapterLibrary {

        @Override
        public ChapterFilm film(Media media) {
            return media.equals(lost.media()) ? new ChapterFilm.NotFound(PlaybackFailure.MISSING)
                    : new ChapterFilm.Found(new MediaSource(Path.of(media.file()), 1280, 720, media.duration()));
        }

        @Override
        public SubtitleTrack subtitles(Chapter chapter, Locale language) {
            return new SubtitleTrack(List.of(
                    new Cue(chapter.id() + "-001", ofSeconds(2), ofSeconds(9), "One"), new Cue(chapter.id() + "-002", ofSeconds(10), ofSeconds(19), "Two"),
                    new Cue(chapter.id() + "-003", ofSeconds(20), ofSeconds(30), "Three"), new Cue(chapter.id() + "-004", ofSeconds(31), ofSeconds(40), "Four")));
        }
    }
}
