package nextsteps.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.File;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A field for a pass phrase")
class HiddenFieldTest {

    @ParameterizedTest
    @ValueSource(strings = {"latn", "arab", "ethi", "thai", "hans"})
    void hidesLettersBehindOneThatTheFontHas(String script) throws Exception {
        var font = Font.createFont(Font.TRUETYPE_FONT, new File("content/fonts/sans-%s.ttf".formatted(script)));

        assertThat(font.canDisplayUpTo(HiddenField.BULLET)).isEqualTo(-1);
    }
}
