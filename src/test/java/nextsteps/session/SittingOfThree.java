package nextsteps.session;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nextsteps.playback.FakePlayer;
import nextsteps.playback.MediaSource;
import nextsteps.playback.PlaybackFailure;
import nextsteps.programme.Audience;
import nextsteps.programme.Chapter;
import nextsteps.programme.Media;
import nextsteps.programme.Strength;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.SubtitleTrack;

/// A sitting with three chapters, of which the last has no film; every language has two lines.
final class SittingOfThree {

    static final Locale ENGLISH = Locale.ENGLISH;
    static final Locale ARABIC = Locale.of("ar");

    final Chapter day = chapter("day", 4);
    final Chapter room = chapter("room", 5);
    final Chapter lost = chapter("lost", 6);
    final FakePlayer player = new FakePlayer();
    final Sitting sitting = with(List.of(day, room, lost));

    /// Another sitting, with the same player.
    Sitting with(List<Chapter> chapters) {
        return new Sitting(chapters, LanguageChoice.of(ENGLISH), new Library(), player);
    }

    static Chapter chapter(String id, int number) {
        var media = new Media(id + ".mp4", 1280, 720, ofMinutes(2), "0".repeat(64));
        return new Chapter(id, number, Audience.WITNESS, Strength.GENTLE, media, id + ".jpg", List.of());
    }

    static MediaSource source(Chapter chapter) {
        return source(chapter.media());
    }

    private static MediaSource source(Media media) {
        return new MediaSource(Path.of(media.file()), 1280, 720, media.duration());
    }

    private static final class Library implements ChapterLibrary {

        @Override
        public ChapterFilm film(Media media) {
            return media.file().startsWith("lost")
                    ? new ChapterFilm.NotFound(PlaybackFailure.MISSING)
                    : new ChapterFilm.Found(source(media));
        }

        @Override
        public SubtitleTrack subtitles(Chapter chapter, Locale language) {
            return new SubtitleTrack(List.of(
                    new Cue("1", ofSeconds(2), ofSeconds(5), language + " 1"),
                    new Cue("2", ofSeconds(8), ofSeconds(12), language + " 2")));
        }
    }
}
