package nextsteps.check;

import static nextsteps.check.Tracks.FILE;
import static nextsteps.check.Tracks.cue;
import static nextsteps.check.Tracks.english;
import static nextsteps.check.Tracks.translated;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nextsteps.subtitle.Cue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Subtitles are checked")
class TrackChecksTest {

    private static final Fonts FONTS = new Fonts(Path.of("content"));

    @Nested
    class ForTheirSpeed {

        @Test
        void whichMayBeSeventeenCharactersASecond() {
            assertThat(new ReadingSpeed().findings(english(cue("room-001", 0, 1000, "12345678901234567")))).isEmpty();
        }

        @Test
        void whichMayNotBeMore() {
            assertThat(new ReadingSpeed().findings(english(cue("room-001", 0, 1000, "123456789012345678")))).containsExactly(Finding.error(
                    FILE, "cue room-001", "It must be read at 18.0 characters a second; the limit is 17.0.", "Say it in at most 17 characters."));
        }

        @Test
        void whichIsElevenForHan() {
            var source = List.of(cue("room-001", 0, 1000, "The judge leads."));

            var fast = translated("zh-Hans", "Hans", List.of(cue("room-001", 0, 1000, "法官主持审判法官主持审判")), source);

            assertThat(new ReadingSpeed().findings(fast)).singleElement().extracting(Finding::what).asString().contains("limit is 11.0");
        }

        @Test
        void withoutCountingVowelSignsAboveALetter() {
            assertThat(ReadingSpeed.of(cue("", 0, 1000, "ที่"))).isEqualTo(1);
        }
    }

    @Nested
    class ForTheirTimes {

        @Test
        void whichMayNotFlicker() {
            assertThat(new CueTimes().findings(english(cue("a", 0, 1000, "One."), cue("b", 1040, 2000, "Two."))))
                    .singleElement().extracting(Finding::level).isEqualTo(Level.WARNING);
        }

        @Test
        void whichMayTouch() {
            assertThat(new CueTimes().findings(english(cue("a", 0, 1000, "One."), cue("b", 1000, 2000, "Two.")))).isEmpty();
        }
    }

    @Nested
    class AgainstTheSource {

        private final List<Cue> source = List.of(
                cue("room-001", 0, 1000, "The judge leads the trial."), cue("room-002", 1000, 2000, "Yes."));

        private List<Finding> same(CheckedTrack... translations) {
            return new SameCues(english(source.toArray(new Cue[0])), List.of(translations)).findings().toList();
        }

        @Test
        void whichMustBeTranslatedWhole() {
            var half = translated("vi", "Latn", List.of(cue("room-002", 1000, 2000, "Vâng.")), source);

            assertThat(same(half)).containsExactly(Finding.error(FILE, "cue room-001",
                    "This line of the source language is missing.", "Translate: The judge leads the trial."));
        }

        @Test
        void whichMayHaveNoMoreLines() {
            var more = translated("vi", "Latn", List.of(
                    cue("room-001", 0, 1000, "Thẩm phán."), cue("room-002", 1000, 2000, "Vâng."), cue("room-003", 2000, 3000, "?")), source);

            assertThat(same(more)).extracting(Finding::place).containsExactly("cue room-003");
        }

        @Test
        void whichMayNotCallALineOtherwise() {
            var misnamed = translated("vi", "Latn", List.of(cue("room-901", 0, 1000, "Thẩm phán."), cue("room-002", 1000, 2000, "Vâng.")), source);

            assertThat(same(misnamed)).containsExactly(Finding.error(FILE, "cue room-901", "The source language has no such line.",
                    "Call it room-001, the line that is said then."));
        }

        @Test
        void whereALineThatNoTranslationHasIsToldOnce() {
            var half = List.of(cue("room-002", 1000, 2000, "Vâng."));

            assertThat(same(translated("vi", "Latn", half, source), translated("ro", "Latn", half, source))).containsExactly(Finding.error(FILE, "cue room-001",
                    "No translation has this line.", "Translate: The judge leads the trial."));
        }

        @Test
        void whereALineThatTheSourceCallsOtherwiseIsToldOnce() {
            var other = List.of(cue("room-901", 0, 1000, "Thẩm phán."), cue("room-002", 1000, 2000, "Vâng."));

            assertThat(same(translated("vi", "Latn", other, source), translated("ro", "Latn", other, source))).containsExactly(Finding.error(FILE, "cue room-001",
                    "Every translation calls this line \"room-901\".", "Call it so too, or rename it in every translation."));
        }

        @Test
        void whichMayNotTranslateALineTwiceAsTheirReaderTells() {
            var twice = translated("vi", "Latn", List.of(
                    cue("room-001", 0, 500, "Một."), cue("room-001", 500, 1000, "Hai."), cue("room-002", 1000, 2000, "Vâng.")), source);

            assertThat(same(twice)).isEmpty();
        }

        @Test
        void whichMayNotBeLeftAsItIsButForShortLines() {
            assertThat(new Translated().findings(translated("vi", "Latn", source, List.of(source.getFirst(), source.getLast(), cue("x", 2, 3, "?")))))
                    .extracting(Finding::place).containsExactly("cue room-001");
        }

        @Test
        void whichMustBeInTheScriptOfTheLanguage() {
            var latin = translated("ar", "Arab", List.of(cue("room-001", 0, 1000, "Al-qadi yudir al-muhakama.")), source);

            assertThat(new Translated().findings(latin)).extracting(Finding::what).containsExactly("It is not written in the script of ar.");
        }

        @Test
        void whoseEnglishNamesMayStayInBrackets() {
            var named = translated("ar", "Arab", List.of(cue("room-001", 0, 1000, "محكمة التاج (Crown Court)")), source);

            assertThat(new Translated().findings(named)).isEmpty();
        }
    }

    @Nested
    class ForTheirLetters {

        @Test
        void whichMustFitIntoTwoLinesOfTheRealFont() {
            var long130 = cue("room-001", 0, 9000, "The people behind the lawyers work on the case with the lawyers, and some of them for the court.");

            assertThat(new SubtitleWidth(FONTS).findings(english(long130))).containsExactly(Finding.error(FILE, "cue room-001",
                    "It needs 3 lines at 130 % of the usual size; there is room for 2.", "Shorten it."));
        }

        @Test
        void whichMayFillTwoLines() {
            assertThat(new SubtitleWidth(FONTS).findings(english(cue("", 0, 5000, "The judge leads the trial and makes sure that it is fair.")))).isEmpty();
        }

        @Test
        void whichTheFontMustHave() {
            assertThat(new CanBeDrawn(FONTS).findings(english(cue("room-001", 0, 1000, "A 龘 here.")))).containsExactly(Finding.error(FILE,
                    "cue room-001", "The font has no \"龘\" (U+9F98).", "Use another word, or have the letter added to the fonts."));
        }
    }
}
