package nextsteps.vlc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The size of a frame")
class FrameSizeTest {

    private static final FrameSize WIDE = new FrameSize(1280, 720);

    @Test
    void growsToTheLargestThatFits() {
        assertThat(WIDE.fittedInto(new FrameSize(1920, 1200))).isEqualTo(new FrameSize(1920, 1080));
    }

    @Test
    void shrinksByTheTighterSide() {
        assertThat(WIDE.fittedInto(new FrameSize(1000, 360))).isEqualTo(new FrameSize(640, 360));
    }

    @Test
    void fillsABoxOfNearlyItsShape() {
        var higher = new FrameSize(1238, 697);
        var wider = new FrameSize(1239, 696);

        assertThat(WIDE.fittedInto(higher)).isEqualTo(higher);
        assertThat(WIDE.fittedInto(wider)).isEqualTo(wider);
    }

    @Test
    void keepsItsShapeWhereMoreThanAHairIsMissing() {
        assertThat(WIDE.fittedInto(new FrameSize(1280, 723))).isEqualTo(WIDE);
    }

    @Test
    void neverVanishes() {
        assertThat(new FrameSize(1000, 1).fittedInto(new FrameSize(100, 100))).isEqualTo(new FrameSize(100, 1));
    }

    @Test
    void isNearlyAnotherThatDiffersByAHair() {
        assertThat(WIDE.isNearly(new FrameSize(1282, 719))).isTrue();
        assertThat(WIDE.isNearly(new FrameSize(1283, 720))).isFalse();
    }
}
