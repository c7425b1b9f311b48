package nextsteps.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A language tag")
class LanguageTagsTest {

    @Test
    void keepsItsScriptAndRegion() {
        assertThat(LanguageTags.parse("zh-Hans")).isEqualTo(new Locale.Builder().setLanguage("zh").setScript("Hans").build());
        assertThat(LanguageTags.parse("pt-BR")).isEqualTo(Locale.of("pt", "BR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zh_Hans", "vi-", "englishlanguage", "en-GB-GB"})
    void isRefusedWhenItIsWrongAnywhere(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> LanguageTags.parse(tag)).withMessageContaining(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"und-Arab", "x-court"})
    void isRefusedWhenItNamesNoLanguage(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> LanguageTags.parse(tag)).withMessageContaining("names no language");
    }

    @Test
    void saysWhereItIsWrong() {
        assertThatIllegalArgumentException().isThrownBy(() -> LanguageTags.parse("zh-Hans-_"))
                .withMessageContaining("from character 9 on").withMessageContaining("\"zh-Hans\"");
    }
}
