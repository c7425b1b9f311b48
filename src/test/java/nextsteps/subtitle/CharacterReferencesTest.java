package nextsteps.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A character reference")
class CharacterReferencesTest {

    @ParameterizedTest
    @CsvSource({
        "&amp;, &", "&lt;, <", "&gt;, >", "&quot;, '\"'", "&apos;, ''''", "&nbsp;, '\u00A0'", "&lrm;, \u200E", "&rlm;, \u200F",
        "&copy;, ©", "&reg;, ®", "&eacute;, é", "&yuml;, ÿ", "&Agrave;, À", "&divide;, ÷",
        "&frac12;, ½", "&hellip;, …", "&ndash;, –", "&rsquo;, ’", "&euro;, €", "&#65;, A", "&#x41;, A", "&#X1f600;, 😀", "&#0065;, A", "&#1202;, Ҳ"})
    void standsForItsCharacter(String reference, String character) {
        assertThat(CharacterReferences.resolved("a" + reference + "b")).isEqualTo("a" + character + "b");
    }

    @ParameterizedTest
    @CsvSource({"a &amp b, a & b", "&ltb>, <b>", "&notit;, ¬it;", "&#65 a, A a", "&#65z, Az", "&#x41z, Az", "&ampamp;, &amp;"})
    void mayLackItsSemicolonWhereHtmlAllowsIt(String written, String read) {
        assertThat(CharacterReferences.resolved(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&", "Q&A", "&;", "& amp;", "&unknown;", "&rlm", "&lrm b", "&#", "&#;", "&#x;", "&#xg;", "&a", "&$1\\"})
    void staysAsItWasWrittenWhenItMeansNothing(String written) {
        assertThat(CharacterReferences.resolved(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#0;", "&#xD800;", "&#xDFFF;", "&#x110000;", "&#99999999999999999999;", "&#xFFFFFFFFFFFFFFFF;"})
    void isAReplacementCharacterWhenNoCharacterHasItsNumber(String written) {
        assertThat(CharacterReferences.resolved(written)).isEqualTo("\uFFFD");
    }

    @ParameterizedTest
    @CsvSource({"&#146;, ’", "&#x80;, €", "&#159;, Ÿ"})
    void isReadAsWindows1252InTheRangeOfControls(String written, String read) {
        assertThat(CharacterReferences.resolved(written)).isEqualTo(read);
    }
}
