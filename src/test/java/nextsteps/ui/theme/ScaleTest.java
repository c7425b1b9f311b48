package nextsteps.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The scale")
class ScaleTest {

    @Test
    void followsTheTighterSideOfTheWindow() {
        assertThat(new Scale(2732, 768).px(100)).isEqualTo(100);
    }

    @Test
    void shrinksTextLessThanDistances() {
        var small = new Scale(683, 384);

        assertThat(small.px(100)).isEqualTo(50);
        assertThat(small.text(20)).isEqualTo(18);
    }

    @Test
    void drawsNoTextBelow14Pixels() {
        assertThat(new Scale(683, 384).text(15)).isEqualTo(14);
    }

    @Test
    void makesNothingToPressSmallerThan44Pixels() {
        assertThat(new Scale(683, 384).target(64)).isEqualTo(44);
    }
}
