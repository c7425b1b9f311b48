package nextsteps.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The size of a text")
class TypeRoleTest {

    @Test
    void followsItsRoleAndTheScaleOfItsLanguage() {
        var latin = TypeScale.of(Locale.ENGLISH, Script.LATIN);
        var arabic = TypeScale.of(Locale.of("ar"), Script.ARABIC);

        assertThat(TypeRole.BODY.in(latin)).isEqualTo(new TypeSize(20, 30));
        assertThat(TypeRole.SUBTITLE_SECOND.in(arabic)).isEqualTo(new TypeSize(26, 40));
    }

    @Test
    void leavesVietnameseMoreRoomThanOtherLatin() {
        var vietnamese = TypeScale.of(Locale.of("vi"), Script.LATIN);

        assertThat(TypeRole.TITLE.in(vietnamese)).isEqualTo(new TypeSize(36, 50));
        assertThat(TypeRole.TITLE.in(TypeScale.LATIN)).isEqualTo(new TypeSize(36, 48));
    }

    @Test
    void isThereForEveryRoleInEveryScale() {
        for (var role : TypeRole.values()) {
            assertThat(TypeScale.values()).allSatisfy(scale -> assertThat(role.in(scale).size()).isBetween(15, 54));
        }
    }
}
