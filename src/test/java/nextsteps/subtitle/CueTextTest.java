package nextsteps.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A cue's text")
class CueTextTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "<i>Please</i> sit", "<b>Please</b> sit", "<u>Please sit</u>", "<c>Please</c> sit", "<c.loud.red>Please</c> sit",
        "<lang en-GB>Please</lang> sit", "<v Judge>Please sit", "<v.first The Judge>Please sit</v>", "Please <00:00:01.000>sit",
        "<i.loud>Please</i> sit", "<>Please sit", "Please</> sit", "<i><b>Please</i></b> sit", "<unknown>Please</unknown> sit",
        "<c\nd>Please sit", "Please<!-- stand --> sit", "<v A&amp;B>Please sit", "Please sit<i", "Please sit<", "<<i>Please sit"})
    void losesItsTagsAndKeepsItsWords(String marked) {
        assertThat(CueText.plain(marked)).isEqualTo("Please sit");
    }

    @ParameterizedTest
    @CsvSource({
        "<ruby>漢<rt>kan</rt>字<rt>ji</rt></ruby>!, 漢(kan)字(ji)!",
        "<ruby>漢<rt>kan</ruby>!, 漢(kan)!",
        "<ruby.a>漢<rt.b><i>kan</i>, 漢(kan)",
        "<rt>kan</rt>!, kan!",
        "<ruby>漢</ruby><rt>kan</rt>, 漢kan"})
    void keepsRubyTextInBracketsAfterItsBase(String marked, String plain) {
        assertThat(CueText.plain(marked)).isEqualTo(plain);
    }

    @Test
    void readsReferencesOnlyOnce() {
        assertThat(CueText.plain("&lt;i>&amp;lt;&lt;/i&gt;")).isEqualTo("<i>&lt;</i>");
    }

    @Test
    void keepsItsLinesAndSpaces() {
        assertThat(CueText.plain("  One\n  two > three ")).isEqualTo("  One\n  two > three ");
    }

    @Test
    void isLostFromAnUnclosedTagOn() {
        assertThat(CueText.plain("2 < 3 and more")).isEqualTo("2 ");
        assertThat(CueText.endsInsideTag("2 < 3 and more")).isTrue();
        assertThat(CueText.endsInsideTag("<i>2</i> > 1")).isFalse();
    }
}
