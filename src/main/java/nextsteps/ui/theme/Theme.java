package nextsteps.ui.theme;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import javafx.application.Application;

/// The colours and shapes of everything, from `theme.css`, whose lengths are written in `u`: pixels of the design at 1366 by 768.
public final class Theme {

    /// On the root of a scene it swaps the colours for those of high contrast; nothing moves.
    public static final String HIGH_CONTRAST = "high-contrast";

    private static final Pattern LENGTH = Pattern.compile("(-?[\\d.]+)u\\b");

    private final String designed = read();

    /// Lays AtlantaFX under everything.
    public static void install() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /// The style sheet at a scale, as a `data:` address, so that no file is written.
    public String styleSheet(Scale scale) {
        var css = LENGTH.matcher(designed).replaceAll(length -> pixels(Double.parseDouble(length.group(1)), scale));
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String pixels(double designed, Scale scale) {
        var least = Math.signum(designed) * Math.min(1, Math.abs(designed));
        var pixels = designed * scale.unit();
        return (Math.abs(pixels) < 1 ? least : pixels) + "px";
    }

    private static String read() {
        try (var in = Theme.class.getResourceAsStream("/nextsteps/ui/theme/theme.css")) {
            if (in == null) {
                throw new IllegalStateException("theme.css is not in the player's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
