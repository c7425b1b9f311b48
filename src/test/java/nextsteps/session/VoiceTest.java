package nextsteps.session;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nextsteps.playback.FakeClips;
import nextsteps.playback.FakePlayer;
import nextsteps.playback.MediaSource;
import nextsteps.playback.PlayerState;
import nextsteps.programme.Audience;
import nextsteps.programme.Chapter;
import nextsteps.programme.Media;
import nextsteps.programme.Strength;
import nextsteps.subtitle.SubtitleTrack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The voice")
class VoiceTest {

    private static final Locale ARABIC = Locale.of("ar");
    private static final Recording CALM = new Recording("calm.1", Path.of("calm.1.ogg"));
    private static final Recording NOTE = new Recording("note", Path.of("note.ogg"));

    private final Chapter room = new Chapter(
            "room", 5, Audience.WITNESS, Strength.GENTLE, new Media("room.mp4", 1280, 720, ofMinutes(2), "0".repeat(64)), "room.jpg", List.of());
    private final FakePlayer player = new FakePlayer();
    private final FakeClips clips = new FakeClips();
    private final Sitting sitting = new Sitting(List.of(room), LanguageChoice.of(ARABIC, Locale.ENGLISH), new Library(), player);
    private final Voice voice = new Voice(sitting, VoiceTest::recording, clips);

    @Test
    void findsATextInTheSecondLanguageWhereTheFirstHasNoRecording() {
        assertThat(voice.find("calm.1")).contains(CALM);

        sitting.chooseSecond(Optional.empty());
        assertThat(voice.find("calm.1")).isEmpty();
    }

    @Test
    void saysOneTextAfterAnotherAndIsSilentAfterTheLast() {
        voice.say(List.of(CALM, NOTE));
        assertThat(clips.sounding()).contains(CALM.file());

        clips.end();
        assertThat(clips.sounding()).contains(NOTE.file());

        clips.end();
        assertThat(clips.sounding()).isEmpty();
        assertThat(voice.isSpeaking()).isFalse();
    }

    @Test
    void isSilentOnceTheViewerGoesSomewhereElse() {
        voice.say(List.of(CALM));

        sitting.calm();

        assertThat(clips.sounding()).isEmpty();
        assertThat(voice.isSpeaking()).isFalse();
    }

    @Test
    void saysOnlyTheLatestThatWasAskedFor() {
        voice.say(List.of(CALM, NOTE));
        voice.say(List.of(NOTE));

        assertThat(clips.sounding()).contains(NOTE.file());
        assertThat(voice.speaking().get()).containsExactly(NOTE);
    }

    @Nested
    @DisplayName("while a film plays")
    class WhileAFilmPlays {
        {
            sitting.open(room);
            player.becomeReady();
            sitting.film().play();
        }

        @Test
        void pausesTheFilmBeforeItSpeaks() {
            voice.say(List.of(CALM));

            assertThat(player.state()).isInstanceOf(PlayerState.Paused.class);
            assertThat(clips.sounding()).contains(CALM.file());
        }

        @Test
        void givesWayToTheFilmThatPlaysAgain() {
            voice.say(List.of(CALM));

            sitting.film().play();

            assertThat(clips.sounding()).isEmpty();
            assertThat(player.state()).isInstanceOf(PlayerState.Playing.class);
        }
    }

    private static Optional<Recording> recording(String key, Locale language) {
        return Optional.of(CALM).filter(known -> language.equals(Locale.ENGLISH) && known.key().equals(key));
    }

    private static final class Library implements ChapterLibrary {

        @Override
        public ChapterFilm film(Media media) {
            return new ChapterFilm.Found(new MediaSource(Path.of("room.mp4"), 1280, 720, ofMinutes(2)));
        }

        @Override
        public SubtitleTrack subtitles(Chapter chapter, Locale language) {
            return SubtitleTrack.EMPTY;
        }
    }
}
