package nextsteps.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The texts of a language")
class TextsTest {

    private static final Map<String, String> SOURCE = Map.of("line.1", "One.", "line.2", "Two.", "line.4", "Four.", "line.title", "Lines");

    @Test
    void listNumberedKeysAsFarAsTheSourceGoesWithoutAGap() {
        var texts = new Texts(Locale.of("vi"), Map.of("line.1", "Một."), SOURCE);

        assertThat(texts.numbered("line")).containsExactly("line.1", "line.2");
        assertThat(texts.numbered("none")).isEmpty();
    }

    @Test
    void areSetOneAfterAnotherAsTheirLanguageDoes() {
        assertThat(new Texts(Locale.ENGLISH, SOURCE, Map.of()).sentences("line.1", "line.2")).isEqualTo("One. Two.");
        assertThat(new Texts(Locale.forLanguageTag("zh-Hans"), Map.of("line.1", "一。", "line.2", "二。"), SOURCE).sentences("line.1", "line.2"))
                .isEqualTo("一。二。");
    }
}
