package nextsteps.review.ui;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nextsteps.programme.Language;
import nextsteps.programme.TranslationState;
import nextsteps.subtitle.Cue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The speed of a line")
class SpokenCueTest {

    private static final Language ENGLISH = new Language(Locale.ENGLISH, "English", "Latn", TranslationState.SOURCE);
    private static final Language CHINESE = new Language(Locale.forLanguageTag("zh-Hans"), "中文", "Hans", TranslationState.DRAFT);

    @ParameterizedTest
    @CsvSource({"13, false, false", "14, true, false", "17, true, false", "18, true, true"})
    void isJudgedByTheRulesOfCheck(int characters, boolean hurried, boolean tooFast) {
        var spoken = new SpokenCue(new Cue("room-1", ZERO, ofSeconds(1), "a".repeat(characters)), ENGLISH);

        assertThat(spoken.isHurried()).isEqualTo(hurried);
        assertThat(spoken.isTooFast()).isEqualTo(tooFast);
        assertThat(spoken.speed()).isEqualTo("en %d.0".formatted(characters));
    }

    @ParameterizedTest
    @CsvSource({"7, false, false", "8, true, false", "12, true, true"})
    void isJudgedByTheScript(int characters, boolean hurried, boolean tooFast) {
        var spoken = new SpokenCue(new Cue("room-1", ZERO, ofSeconds(1), "庭".repeat(characters)), CHINESE);

        assertThat(spoken.isHurried()).isEqualTo(hurried);
        assertThat(spoken.isTooFast()).isEqualTo(tooFast);
    }
}
