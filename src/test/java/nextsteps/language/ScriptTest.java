package nextsteps.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A script")
class ScriptTest {

    @Test
    void isFoundByItsCode() {
        assertThat(Script.ofCode("Hans")).isEqualTo(Script.SIMPLIFIED_HAN);
    }

    @Test
    void isRefusedByNameWhenThereAreNoFontsForIt() {
        assertThatIllegalArgumentException().isThrownBy(() -> Script.ofCode("Beng"))
                .withMessage("No fonts for the script \"Beng\": it must be one of Latn, Arab, Ethi, Thai, Hans");
    }

    @Test
    void runsFromRightToLeftOnlyWhenItIsArabic() {
        assertThat(Script.values()).filteredOn(script -> script.direction() == Direction.RIGHT_TO_LEFT).containsExactly(Script.ARABIC);
    }

    @Test
    void namesItsFamiliesAndTheFilesThatHoldThem() {
        assertThat(Script.ARABIC.typeface()).isEqualTo(new Typeface("Next Steps Sans Arab", "Next Steps Serif Arab",
                List.of(Path.of("fonts/sans-arab.ttf"), Path.of("fonts/sans-arab-bold.ttf"), Path.of("fonts/serif-arab.ttf"))));
    }
}
