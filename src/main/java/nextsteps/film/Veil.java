package nextsteps.film;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;

/// The darkness around a highlighted region: a transparent layer as large as the scene with a soft-edged opening.
final class Veil {

    /// How dark the rest of the picture becomes, 0 to 1.
    static final float DARKNESS = 0.28f;

    /// Drawn small and enlarged: the edge is to be soft.
    private static final int REDUCTION = 4;
    private static final int BLUR = 9;
    private static final Color INK = new Color(0x2B2620);

    private Veil() {}

    static BufferedImage around(Shape region, Rectangle2D scene) {
        var margin = BLUR * REDUCTION;
        var layer = new BufferedImage((int) (scene.getWidth() + 2 * margin) / REDUCTION, (int) (scene.getHeight() + 2 * margin) / REDUCTION,
                BufferedImage.TYPE_INT_ARGB);
        var graphics = layer.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(INK);
        graphics.fillRect(0, 0, layer.getWidth(), layer.getHeight());
        graphics.scale(1.0 / REDUCTION, 1.0 / REDUCTION);
        graphics.translate(margin, margin);
        graphics.setComposite(AlphaComposite.Clear);
        graphics.fill(region);
        graphics.dispose();
        return softened(layer).getSubimage(BLUR, BLUR, layer.getWidth() - 2 * BLUR, layer.getHeight() - 2 * BLUR);
    }

    private static BufferedImage softened(BufferedImage layer) {
        var weights = new float[BLUR];
        Arrays.fill(weights, 1f / BLUR);
        var across = new ConvolveOp(new Kernel(BLUR, 1, weights), ConvolveOp.EDGE_NO_OP, null);
        var down = new ConvolveOp(new Kernel(1, BLUR, weights), ConvolveOp.EDGE_NO_OP, null);
        return down.filter(across.filter(layer, null), null);
    }
}
