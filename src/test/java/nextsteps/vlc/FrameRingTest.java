package nextsteps.vlc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A ring of frames")
class FrameRingTest {

    private static final FrameSize SMALL = new FrameSize(4, 2);

    private final FrameRing ring = new FrameRing(SMALL, () -> new Frame(SMALL));

    @Test
    void hasNothingToShowBeforeAFrameIsFilled() {
        assertThat(ring.next()).isEmpty();
        assertThat(ring.current()).isEmpty();
    }

    @Test
    void showsEachFrameOnce() {
        var frame = filled();

        assertThat(ring.next()).contains(frame);
        assertThat(ring.next()).isEmpty();
        assertThat(ring.current()).contains(frame);
    }

    @Test
    void showsTheNewestOfSeveral() {
        filled();
        var newest = filled();

        assertThat(ring.next()).contains(newest);
    }

    @Test
    void saysWhetherAFrameWasMissed() {
        assertThat(ring.publish(ring.take())).isFalse();
        assertThat(ring.publish(ring.take())).isTrue();
    }

    @Test
    void neverGivesTheFrameOnScreenToBeFilled() {
        filled();
        var onScreen = ring.next().orElseThrow();

        for (var frames = 0; frames < 20; frames++) {
            assertThat(filled()).isNotSameAs(onScreen);
        }
    }

    @Test
    void neverRunsOutHoweverLateTheScreenIs() {
        for (var frames = 0; frames < 100; frames++) {
            var being = ring.take();
            if (frames % 7 == 0) {
                ring.next();
            }
            ring.publish(being);
        }

        assertThat(ring.take()).isNotNull();
    }

    private Frame filled() {
        var frame = ring.take();
        ring.publish(frame);
        return frame;
    }
}
