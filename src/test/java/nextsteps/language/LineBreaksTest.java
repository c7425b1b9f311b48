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
        assertThat(breaks.balance("Lawyers wear black gowns there", 200))
                .containsExactly("Lawyers wear", "black gowns there");
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
    void fallAfterAPhraseWhereTheLinesStayNearlyAlike() {
        assertThat(breaks.balance("You can ask to sit, and you can ask for water.", 400))
                .containsExactly("You can ask to sit,", "and you can ask for water.");
    }

    @Test
    void doNotFallAfterAWordThatLeadsOn() {
        assertThat(breaks.balance("The judge sits at the front of it", 300))
                .containsExactly("The judge sits", "at the front of it");
    }

    @Test
    void doNotPartANumberFromWhatItCounts() {
        assertThat(breaks.balance("Juries hold about 12 people of all ages", 300))
                .containsExactly("Juries hold about", "12 people of all ages");
    }

    @Test
    void doNotPartTheNameOfAFile() {
        assertThat(breaks.balance("The file room/room.mp4 is not there", 200)).containsExactly("The file", "room/room.mp4", "is not there");
    }

    @Test
    void doNotFallWithinAWordThatIsWrittenInSyllables() {
        var vietnamese = in("vi");

        assertThat(vietnamese.balance("Luật sư giải thích nhanh", 170)).containsExactly("Luật sư", "giải thích nhanh");
        assertThat(vietnamese.fit("Bồi thẩm đoàn chắc chắn", 180)).containsExactly("Bồi thẩm đoàn chắc", "chắn");
    }

    @Test
    void fallBetweenWordsOfChinese() {
        var chinese = in("zh-Hans");

        assertThat(chinese.balance("口译员不添加任何内容。", 70)).containsExactly("口译员不添加", "任何内容。");
        assertThat(chinese.fit("口译员不添加任何内容。", 50)).containsExactly("口译员不", "添加任何", "内容。");
    }

    @Test
    void fallWithinAWordOfChineseThatIsWiderThanALine() {
        assertThat(in("zh-Hans").fit("被指控的人", 30)).containsExactly("被指控", "的人");
    }

    @Test
    void putNoStopOfChineseAtTheStartOfALine() {
        assertThat(in("zh-Hans").fit("您可以请求坐下，也可以（oath）。", 70)).containsExactly("您可以请求", "坐下，也可以", "（oath）。");
    }

    @Test
    void fallBetweenWordsOfThaiAlsoWhereTheJdkPartsThem() {
        assertThat(in("th").fit("กฎนี้ครอบคลุมคดี", 100)).containsExactly("กฎนี้", "ครอบคลุม", "คดี");
    }

    @Test
    void putNoSignOfRepetitionAtTheStartOfALineOfThai() {
        assertThat(in("th").fit("คนอื่น ๆ นั่ง", 70)).containsExactly("คน", "อื่น ๆ", "นั่ง");
    }

    @Test
    void putNoStopOfTigrinyaAtTheStartOfALine() {
        assertThat(in("ti").fit("ኣደራሻት ይፈላለያ እየን፣ ናትኪ።", 110)).containsExactly("ኣደራሻት ይፈላለያ", "እየን፣ ናትኪ።");
    }

    @Test
    void keepOnOneLineWhatHasTheWidthItAsksForAlsoWhereLettersMoveCloserTogether() {
        var kerned = new LineBreaks(Locale.SIMPLIFIED_CHINESE, words -> 9.0 * words.length() + 1);

        assertThat(kerned.fit("法官坐在", kerned.widest("法官坐在"))).containsExactly("法官坐在");
    }

    private static LineBreaks in(String tag) {
        return new LineBreaks(Locale.forLanguageTag(tag), words -> 10.0 * words.length());
    }
}
