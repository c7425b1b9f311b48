package nextsteps.app;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nextsteps.programme.Audience;
import nextsteps.programme.Chapter;
import nextsteps.programme.Language;
import nextsteps.programme.Media;
import nextsteps.programme.Programme;
import nextsteps.programme.Strength;
import nextsteps.programme.TranslationState;
import nextsteps.session.LanguageChoice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The place where a sitting begins")
class StartPlaceTest {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Chapter ROOM = chapter("room", Audience.WITNESS);
    private static final Chapter OATH = chapter("oath", Audience.WITNESS);
    private static final Chapter POLICE = chapter("police", Audience.PROFESSIONAL);
    private static final Programme PROGRAMME = new Programme(
            Path.of("content"), "all", "1.0.0", "Title", "Player", "GB-EAW", LocalDate.EPOCH, Locale.ENGLISH,
            List.of(language(Locale.ENGLISH), language(VIETNAMESE)), List.of(POLICE, ROOM, OATH), Map.of());

    @Test
    void isTheChoiceOfLanguagesWhereNothingIsAsked() {
        var start = StartPlace.of(PROGRAMME, asked(null, null, null, false));

        assertThat(start).isEqualTo(
                new StartPlace(List.of(ROOM, OATH), LanguageChoice.of(Locale.ENGLISH), false, Optional.empty(), false, false));
    }

    @Test
    void isTheChapterInTheLanguagesThatAreAsked() {
        var start = StartPlace.of(PROGRAMME, asked("oath", VIETNAMESE, Locale.ENGLISH, false));

        assertThat(start).isEqualTo(new StartPlace(
                List.of(ROOM, OATH), LanguageChoice.of(VIETNAMESE, Locale.ENGLISH), true, Optional.of(OATH), false, false));
    }

    @Test
    void isTheFirstChapterForWitnessesWhereOneShallPlayAtOnce() {
        assertThat(StartPlace.of(PROGRAMME, asked(null, null, null, true)).chapter()).contains(ROOM);
    }

    @Test
    void isRefusedInALanguageTheProgrammeLacksAndNamesThoseItHas() {
        var thai = asked(null, Locale.of("th"), null, false);

        assertThatIllegalArgumentException().isThrownBy(() -> StartPlace.of(PROGRAMME, thai))
                .withMessage("The programme has no language \"th\". It has: en, vi.");
    }

    @Test
    void isRefusedBesideASecondLanguageTheProgrammeLacks() {
        var thai = asked(null, null, Locale.of("th"), false);

        assertThatIllegalArgumentException().isThrownBy(() -> StartPlace.of(PROGRAMME, thai)).withMessageContaining("\"th\"");
    }

    @Test
    void isNeverAChapterForProfessionals() {
        var police = asked("police", null, null, false);

        assertThatIllegalArgumentException().isThrownBy(() -> StartPlace.of(PROGRAMME, police))
                .withMessage("The programme has no chapter \"police\" for witnesses. It has: room, oath.");
    }

    private static PlayOptions asked(
            @Nullable String chapter, @Nullable Locale first,
            @Nullable Locale second, boolean atOnce) {
        return new PlayOptions(Path.of("content"), Optional.ofNullable(chapter), Optional.ofNullable(first), Optional.ofNullable(second),
                Optional.empty(), atOnce, false);
    }

    private static Language language(Locale tag) {
        return new Language(tag, tag.toLanguageTag(), "Latn", TranslationState.SOURCE);
    }

    private static Chapter chapter(String id, Audience audience) {
        var media = new Media(id + ".mp4", 1280, 720, ofMinutes(2), "0".repeat(64));
        return new Chapter(id, 1, audience, Strength.GENTLE, media, id + ".jpg", List.of());
    }
}
