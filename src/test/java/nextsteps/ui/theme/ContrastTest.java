package nextsteps.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The colours as they stand in the style sheet, measured as WCAG 2.2 measures them.
@DisplayName("The colours of both looks")
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double EDGE = 3;
    private static final Pattern COLOUR = Pattern.compile("-ns-([a-z0-9-]+): (#[0-9A-F]{6});");

    private static final Map<String, Color> LIGHT = colours(block(".root {"));
    private static final Map<String, Color> HIGH = colours(block(".root.high-contrast {"));

    @ParameterizedTest(name = "let {0} be read on {1}")
    @CsvSource({
        "ink, paper", "ink, card", "ink, linen", "ink, sand", "ink, mist", "ink, honey", "ink-soft, paper", "ink-soft, card",
        "ink-soft, linen", "ink-soft, mist", "ink-soft, sand", "petrol, paper", "petrol, card", "petrol, linen", "petrol, mist",
        "bone, petrol", "bone, petrol-deep", "oak, card", "oak, paper", "oak, linen", "bone, clay", "bone, clay-deep",
        "ochre, card", "ochre, paper", "caption-1, caption", "caption-2, caption"
    })
    void canBeRead(String text, String ground) {
        assertThat(contrast(LIGHT, text, ground)).isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(HIGH, text, ground)).isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest(name = "let the edge {0} be seen on {1}")
    @CsvSource({"edge, paper", "edge, card", "edge, linen", "oak, sand", "petrol, sand", "clay, paper", "clay, linen", "ring-in, ring"})
    void canBeSeen(String edge, String ground) {
        assertThat(contrast(LIGHT, edge, ground)).isGreaterThanOrEqualTo(EDGE);
        assertThat(contrast(HIGH, edge, ground)).isGreaterThanOrEqualTo(EDGE);
    }

    @ParameterizedTest(name = "show the ring of the focus on {0}")
    @CsvSource({"paper", "card", "linen", "honey", "petrol", "clay", "caption", "mist"})
    void showTheFocus(String ground) {
        for (var look : List.of(LIGHT, HIGH)) {
            assertThat(Math.max(contrast(look, "ring", ground), contrast(look, "ring-in", ground))).isGreaterThanOrEqualTo(EDGE);
        }
    }

    private static double contrast(Map<String, Color> look, String one, String other) {
        var lights = Stream.of(one, other).map(look::get).mapToDouble(ContrastTest::luminance).sorted().toArray();
        return (lights[1] + 0.05) / (lights[0] + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Color> colours(String css) {
        var colours = new HashMap<String, Color>();
        COLOUR.matcher(css).results().forEach(found -> colours.put(found.group(1), Color.web(found.group(2))));
        return colours;
    }

    private static String block(String selector) {
        try (var in = ContrastTest.class.getResourceAsStream("/nextsteps/ui/theme/theme.css")) {
            var css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var start = css.indexOf(selector);
            return css.substring(start, css.indexOf('}', start));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
