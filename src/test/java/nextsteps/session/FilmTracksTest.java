package nextsteps.session;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nextsteps.playback.FakeClips;
import nextsteps.playback.FakePlayer;
import nextsteps.playback.MediaSource;
import nextsteps.playback.OpenedMedia;
import nextsteps.playback.PlaybackFailure;
import nextsteps.playback.PlayerState;
import nextsteps.playback.Sound;
import nextsteps.programme.Audience;
import nextsteps.programme.Chapter;
import nextsteps.programme.DescribedTrack;
import nextsteps.programme.Media;
import nextsteps.programme.SignedTrack;
import nextsteps.programme.SpokenTrack;
import nextsteps.programme.Strength;
import nextsteps.programme.Tracks;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.SubtitleTrack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The tracks of films")
class FilmTracksTest {

    private static final Locale ARABIC = Locale.of("ar");
    private static final Locale BRITISH_SIGN = Locale.of("bfi");
    private static final SpokenTrack ENGLISH_VOICE = new SpokenTrack(Locale.ENGLISH, 1);
    private static final SpokenTrack ARABIC_VOICE = new SpokenTrack(ARABIC, 2);
    /// The beginning of the second line, before which something is described.
    private static final Duration SECOND = ofSeconds(8);

    private final Chapter room = chapter("room", new Tracks(
            List.of(ENGLISH_VOICE, ARABIC_VOICE), List.of(new DescribedTrack(Locale.ENGLISH, "described")),
            List.of(new SignedTrack(BRITISH_SIGN, "British Sign Language (BSL)", media("room.bfi")))));
    private final Chapter day = chapter("day", new Tracks(List.of(ARABIC_VOICE), List.of(), List.of()));
    private final Chapter plain = chapter("plain", Tracks.NONE);

    private final FakePlayer player = new FakePlayer();
    private final FakeClips clips = new FakeClips();
    private final Library library = new Library();
    private final Sitting sitting = new Sitting(List.of(room, day, plain), LanguageChoice.of(ARABIC, Locale.ENGLISH), library, player);
    private final Voice voice = new Voice(sitting, Recordings.NONE, clips);
    private final Descriptions descriptions = new Descriptions(sitting, voice);

    @BeforeEach
    void theFilmPlays() {
        open(room);
        sitting.film().play();
    }

    @Test
    void areTheFilmsOwnUntilAnotherIsChosen() {
        assertThat(sitting.film().tracks().choice().get()).isEqualTo(TrackChoice.USUAL);
        assertThat(player.soundTrack()).isEqualTo(1);
        assertThat(sitting.film().tracks().voiceOf(room)).contains(ENGLISH_VOICE);
        assertThat(player.state()).isEqualTo(playing(room.media()));
    }

    @Nested
    @DisplayName("once another voice is chosen,")
    class AnotherVoice {

        @BeforeEach
        void theArabicVoice() {
            player.advance(ofSeconds(3));
            sitting.film().tracks().listenTo(ARABIC_VOICE);
        }

        @Test
        void letItBeHeardFromTheSamePlaceOn() {
            assertThat(player.soundTrack()).isEqualTo(2);
            assertThat(sitting.film().position()).isEqualTo(ofSeconds(3));
            assertThat(player.state()).isEqualTo(playing(room.media()));
            assertThat(sitting.film().tracks().voiceOf(room)).contains(ARABIC_VOICE);
        }

        @Test
        void letItBeHeardInLaterFilmsThatHaveIt() {
            open(day);

            assertThat(player.soundTrack()).isEqualTo(2);
        }

        @Test
        void letAFilmWithoutItSoundAsItIs() {
            open(plain);

            assertThat(player.soundTrack()).isEqualTo(1);
        }
    }

    @Nested
    @DisplayName("once the picture is signed,")
    class Signed {

        @BeforeEach
        void signed() {
            player.advance(ofSeconds(5));
            sitting.film().tracks().toggleSigned(BRITISH_SIGN);
        }

        @Test
        void keepThePlaceAndWhetherTheFilmPlays() {
            player.becomeReady();

            assertThat(player.state()).isEqualTo(playing(media("room.bfi")));
            assertThat(sitting.film().position()).isEqualTo(ofSeconds(5));
            assertThat(sitting.state().get()).isEqualTo(new SittingState.Watching(room));
            assertThat(sitting.film().begun().get()).isTrue();
        }

        @Test
        void standStillWhereTheFilmStoodStill() {
            player.becomeReady();
            sitting.film().pause();

            sitting.film().tracks().toggleSigned(BRITISH_SIGN);
            player.becomeReady();

            assertThat(player.state()).isEqualTo(new PlayerState.Paused(opened(room.media())));
            assertThat(sitting.film().position()).isEqualTo(ofSeconds(5));
        }

        @Test
        void showAFilmThatIsNotSignedAsItIs() {
            open(plain);

            assertThat(player.state()).isEqualTo(new PlayerState.Paused(opened(plain.media())));
            assertThat(sitting.film().tracks().choice().get().signed()).contains(BRITISH_SIGN);
        }

        @Test
        void areGivenUpForAPictureThatDoesNotPlaySoThatTryingAgainShowsTheFilm() {
            player.fail(PlaybackFailure.NOT_A_FILM);

            sitting.tryAgain();
            player.becomeReady();

            assertThat(player.state()).isEqualTo(new PlayerState.Paused(opened(room.media())));
        }
    }

    @Nested
    @DisplayName("once pictures are described,")
    class Described {

        @BeforeEach
        void described() {
            sitting.film().tracks().toggleDescribed();
        }

        @Test
        void letTheFilmWaitBeforeTheLineWhileSomethingIsSaid() {
            player.advance(ofMillis(7800));
            descriptions.reach();
            assertThat(clips.sounding()).isEmpty();
            assertThat(descriptions.untilNext()).contains(ofMillis(80));

            player.advance(ofMillis(80));
            descriptions.reach();

            assertThat(clips.sounding()).contains(Path.of("described/2.ogg"));
            assertThat(player.state()).isEqualTo(new PlayerState.Paused(opened(room.media())));
            assertThat(sitting.film().position()).isLessThan(SECOND);
        }

        @Test
        void letTheFilmGoOnByItselfAndSayNothingTwice() {
            sayTheSecond();

            clips.end();
            descriptions.reach();

            assertThat(player.state()).isEqualTo(playing(room.media()));
            assertThat(clips.sounding()).isEmpty();
        }

        @Test
        void giveWayToTheViewerWhoPlaysOn() {
            sayTheSecond();

            sitting.film().play();

            assertThat(clips.sounding()).isEmpty();
            assertThat(player.state()).isEqualTo(playing(room.media()));
        }

        @Test
        void stayStillOnceTheViewerHasGoneElsewhere() {
            sayTheSecond();

            sitting.calm();
            clips.end();

            assertThat(player.state()).isEqualTo(new PlayerState.Paused(opened(room.media())));
        }

        @Test
        void loseNoWordOfALineTheViewerWentTo() {
            sitting.film().nextLine();
            sitting.film().nextLine();
            player.advance(ofMillis(90));

            descriptions.reach();
            clips.end();

            assertThat(sitting.film().position()).isLessThan(SECOND);
            assertThat(player.state()).isEqualTo(playing(room.media()));
        }

        @Test
        void waitForTheInterpreterToo() {
            sitting.film().interpreterStop().ask(LineStop.EACH_LINE);
            player.advance(ofSeconds(5));
            sitting.film().interpreterStop().reach();
            assertThat(player.state()).isEqualTo(new PlayerState.Paused(opened(room.media())));

            sitting.film().play();
            sayTheSecond();
            clips.end();

            assertThat(player.state()).isEqualTo(playing(room.media()));
        }

        @Test
        void areSilentAgainOnceNobodyWantsThem() {
            sitting.film().tracks().toggleDescribed();

            player.advance(ofSeconds(9));
            descriptions.reach();

            assertThat(clips.sounding()).isEmpty();
            assertThat(descriptions.untilNext()).isEmpty();
        }

        private void sayTheSecond() {
            player.advance(ofMillis(7880).minus(sitting.film().position()));
            descriptions.reach();
            assertThat(clips.sounding()).contains(Path.of("described/2.ogg"));
        }
    }

    private void open(Chapter chapter) {
        sitting.open(chapter);
        player.becomeReady();
        assertThat(sitting.film().position()).isEqualTo(ZERO);
    }

    private static Chapter chapter(String id, Tracks tracks) {
        return new Chapter(id, 1, Audience.WITNESS, Strength.GENTLE, media(id), id + ".jpg", List.of(), tracks);
    }

    private static Media media(String name) {
        return new Media(name + ".mp4", 1280, 720, ofMinutes(2), "0".repeat(64));
    }

    private static MediaSource source(Media media) {
        return new MediaSource(Path.of(media.file()), media.width(), media.height(), media.duration());
    }

    private static OpenedMedia opened(Media media) {
        return new OpenedMedia(source(media), media.duration(), Sound.AUDIBLE);
    }

    private static PlayerState playing(Media media) {
        return new PlayerState.Playing(opened(media));
    }

    /// Something is described before the second line of each film.
    private static final class Library implements ChapterLibrary {

        @Override
        public ChapterFilm film(Media media) {
            return new ChapterFilm.Found(source(media));
        }

        @Override
        public SubtitleTrack subtitles(Chapter chapter, Locale language) {
            return new SubtitleTrack(List.of(
                    new Cue("1", ofSeconds(2), ofSeconds(5), "One"), new Cue("2", SECOND, ofSeconds(12), "Two")));
        }

        @Override
        public Optional<Recording> description(Chapter chapter, String cue, LanguageChoice languages) {
            return chapter.tracks().described().stream().filter(_ -> cue.equals("2")).findFirst()
                    .map(track -> new Recording(cue, Path.of(track.recording(cue))));
        }
    }
}
