package nextsteps.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The line breaks of a text")
class LineBreaksTest {

    private final LineBreaks breaks = new LineBreaks(Locale.ENGLISH, words -> 10.0 * words.length());

    @Test
    void leaveATextThatFitsOnOneLine() {
        assertThat(breaks.balance("All rise.", 90)).containsExactly("All rise.");
    }

    @Test
    void fallBetweenWords() {
        assertThat(breaks.fit("the clerk sits in front", 100)).containsExactly("the clerk", "sits in", "front");
    }

    @Test
    void giveLinesOfAboutTheSameLength() {
        assertThat(breaks.balance("The judge sits at the front of it", 300))
                .containsExactly("The judge sits at", "the front of it");
    }

    @Test
    void doNotPartWhatStandsInBracketsWhereThatTakesNoMoreLines() {
        assertThat(breaks.balance("A place of support (National Referral Mechanism).", 320))
                .containsExactly("A place of support", "(National Referral Mechanism).");
        assertThat(breaks.balance("A place of support (National Referral Mechanism).", 260))
                .containsExactly("A place of support", "(National Referral", "Mechanism).");
    }

    @Test
    void keepThoseOfTheAuthor() {
        assertThat(breaks.balance("- Yes.\n- No.", 300)).containsExactly("- Yes.", "- No.");
    }

    @Test
    void letAWordStandOutThatIsTooWide() {
        assertThat(breaks.fit("an interpreter", 50)).containsExactly("an", "interpreter");
    }

    @Test
    void fallBetweenCharactersOfChinese() {
        var chinese = new LineBreaks(Locale.SIMPLIFIED_CHINESE, words -> 10.0 * words.length());

        assertThat(chinese.balance("法官坐在法庭的前面。", 60)).containsExactly("法官坐在法", "庭的前面。");
    }

    @Test
    void keepOnOneLineWhatHasTheWidthItAsksForAlsoWhereLettersMoveCloserTogether() {
        var kerned = new LineBreaks(Locale.SIMPLIFIED_CHINESE, words -> 9.0 * words.length() + 1);

        assertThat(kerned.fit("法官坐在", kerned.widest("法官坐在"))).containsExactly("法官坐在");
    }
}
