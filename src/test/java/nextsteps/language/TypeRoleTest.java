package nextsteps.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The role of a text")
class TypeRoleTest {

    @Test
    void settlesItsSizeForEachScript() {
        assertThat(Script.values()).extracting(TypeRole.TITLE::size).containsExactly(36, 38, 35, 38, 34);
    }

    @Test
    void settlesItsFace() {
        assertThat(TypeRole.TITLE.face()).isEqualTo(Face.SERIF);
        assertThat(TypeRole.BODY.face()).isEqualTo(Face.SANS);
        assertThat(TypeRole.BUTTON.face()).isEqualTo(Face.SANS_BOLD);
    }

    @ParameterizedTest
    @EnumSource
    void neverMakesATextTooSmallToRead(TypeRole role) {
        assertThat(Script.values()).allSatisfy(script -> assertThat(role.size(script)).isBetween(15, 54));
    }
}
