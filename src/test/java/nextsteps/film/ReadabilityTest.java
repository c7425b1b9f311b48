package nextsteps.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("How English is read")
class ReadabilityTest {

    @Test
    void beginsANewSentenceBehindItsStopAndNotBehindAColon() {
        assertThat(Readability.sentences("You can say: “I do not know.” This is called a plea. Is it?"))
                .containsExactly("You can say: “I do not know.", "This is called a plea.", "Is it?");
    }

    @Test
    void countsWordsWithTheirHyphens() {
        assertThat(Readability.words("The “live-link” room, with 12 people.")).containsExactly("the", "live-link", "room", "with", "12", "people");
    }

    @ParameterizedTest
    @CsvSource({"court, 1", "judge, 1", "people, 2", "evidence, 3", "asked, 1", "wanted, 2", "trial, 1", "interpreter, 4", "cross-examination, 6", "table, 2", "12, 1"})
    void takesVowelsForSyllables(String word, int syllables) {
        assertThat(Readability.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void isGradedByTheLengthOfSentencesAndWords() {
        assertThat(Readability.grade(List.of("The judge sits at the front."))).isCloseTo(0.39 * 6 + 11.8 - 15.59, within(0.01));
        assertThat(Readability.grade(List.of("Familiarisation necessitates comprehensive documentation."))).isGreaterThan(20);
    }
}
