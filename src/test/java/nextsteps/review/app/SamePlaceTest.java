package nextsteps.review.app;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nextsteps.playback.PlayerState;
import nextsteps.session.FilmPanel;
import nextsteps.session.LanguageChoice;
import nextsteps.session.LineStop;
import nextsteps.session.Settings;
import nextsteps.session.SubtitleLook;
import nextsteps.ui.Fx;
import nextsteps.ui.Screens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sitting with a programme that was read again")
class SamePlaceTest {

    private static final LanguageChoice BOTH = new LanguageChoice(Screens.ARABIC, Optional.of(Screens.ENGLISH));

    private final Screens earlier = screens();
    private final Screens now = screens();

    private static Screens screens() {
        return Fx.call(() -> new Screens(BOTH, 1366, 768));
    }

    @Test
    void isOnTheSameScreenWhereverTheEarlierOneWas() {
        var places = Fx.call(() -> earlier.places().size());
        IntStream.range(0, places).forEach(index -> Fx.run(() -> {
            earlier.places().get(index).run();
            var fresh = new Screens(BOTH, 1366, 768);
            new SamePlace(earlier.sitting, fresh.sitting, true).go();
            assertThat(className(fresh)).as("place %d", index).isEqualTo(className(earlier).replace("AtEndCard", "Watching").replace("Faulted", "Watching"));
        }));
    }

    @Test
    void readsAPartnersPagesNoLongerWhereThereAreNoneAnyMore() {
        Fx.run(() -> {
            earlier.sitting.goToMenu();
            earlier.sitting.readLocal();

            new SamePlace(earlier.sitting, now.sitting, false).go();
        });

        assertThat(className(now)).isEqualTo("AtMenu");
    }

    private static String className(Screens screens) {
        return screens.sitting.state().get().getClass().getSimpleName();
    }

    @Test
    void standsAtTheSamePlaceOfTheFilmAndGoesOnPlaying() {
        Fx.run(() -> {
            earlier.sitting.open(earlier.room());
            earlier.player.becomeReady();
            earlier.sitting.film().play();
            earlier.player.advance(ofSeconds(30));
            earlier.sitting.toggle(FilmPanel.READ_ALONG);

            new SamePlace(earlier.sitting, now.sitting, true).go();
            now.player.becomeReady();
        });

        assertThat(now.sitting.film().state().get()).isInstanceOf(PlayerState.Playing.class);
        assertThat(now.sitting.film().position()).isEqualTo(ofSeconds(30));
        assertThat(now.sitting.panel().get()).isEqualTo(FilmPanel.READ_ALONG);
    }

    @Test
    void standsStillOnItsFirstPictureIfTheEarlierOneHadNotBegun() {
        Fx.run(() -> {
            earlier.sitting.open(earlier.room());
            earlier.player.becomeReady();

            new SamePlace(earlier.sitting, now.sitting, true).go();
            now.player.becomeReady();
        });

        assertThat(now.sitting.film().begun().get()).isFalse();
        assertThat(now.sitting.film().state().get()).isInstanceOf(PlayerState.Paused.class);
    }

    @Test
    void looksAsTheEarlierOneDid() {
        var look = SubtitleLook.USUAL.withSize(SubtitleLook.Size.LARGE);
        Fx.run(() -> {
            earlier.sitting.set(Settings.USUAL.withHighContrast(true));
            earlier.sitting.subtitles().look(look);
            earlier.sitting.subtitles().toggleSecond();
            earlier.sitting.film().slower();
            earlier.sitting.film().interpreterStop().ask(LineStop.EACH_LINE);

            new SamePlace(earlier.sitting, now.sitting, true).go();
        });

        assertThat(List.of(now.sitting.settings().get(), now.sitting.subtitles().look().get(), now.sitting.film().speed().get(),
                now.sitting.film().interpreterStop().mode().get(), now.sitting.subtitles().tracks().get().secondShown()))
                .isEqualTo(List.of(Settings.USUAL.withHighContrast(true), look, earlier.sitting.film().speed().get(), LineStop.EACH_LINE, false));
    }
}
