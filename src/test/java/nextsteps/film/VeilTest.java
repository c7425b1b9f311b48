package nextsteps.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A veil")
class VeilTest {

    private static final int CLEAR = 0;
    private static final int DARK = 255;

    @Test
    void coversAllButTheRegionAndEndsSoftly() {
        var veil = Veil.around(new Rectangle2D.Double(400, 200, 400, 400), new Rectangle2D.Double(0, 0, 1200, 800));

        assertThat(veil.getWidth()).isEqualTo(300);
        assertThat(veil.getHeight()).isEqualTo(200);
        assertThat(opacity(veil.getRGB(150, 100))).isEqualTo(CLEAR);
        assertThat(opacity(veil.getRGB(0, 0))).isEqualTo(DARK);
        assertThat(opacity(veil.getRGB(299, 199))).isEqualTo(DARK);
        assertThat(opacity(veil.getRGB(100, 100))).isBetween(80, 175);
    }

    private static int opacity(int argb) {
        return argb >>> 24;
    }
}
