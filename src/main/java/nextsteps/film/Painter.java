package nextsteps.film;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;

/// Draws moments as pictures, three bytes a pixel in the order blue, green, red.
final class Painter {

    private final Scenes scenes;
    private final Map<String, BufferedImage> veils = new HashMap<>();

    Painter(Scenes scenes) {
        this.scenes = scenes;
    }

    BufferedImage paint(Moment moment) {
        var picture = paint(moment.later());
        if (moment.share() < 1) {
            var graphics = picture.createGraphics();
            graphics.setComposite(AlphaComposite.SrcOver.derive((float) (1 - moment.share())));
            graphics.drawImage(paint(moment.earlier()), 0, 0, null);
            graphics.dispose();
        }
        return picture;
    }

    private BufferedImage paint(Look look) {
        var picture = new BufferedImage(Frames.WIDTH, Frames.HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.scale(Frames.WIDTH / look.seen().getWidth(), Frames.HEIGHT / look.seen().getHeight());
        graphics.translate(-look.seen().getX(), -look.seen().getY());
        draw(look, graphics);
        graphics.dispose();
        return picture;
    }

    private void draw(Look look, Graphics2D graphics) {
        var scene = scenes.named(look.scene());
        var unveiled = (Graphics2D) graphics.create();
        scene.draw(unveiled);
        unveiled.dispose();
        look.highlights().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(highlight -> dim(look.scene(), scene, highlight.getKey(), highlight.getValue(), graphics));
    }

    private void dim(String name, Scene scene, String highlight, double strength, Graphics2D graphics) {
        var veil = veils.computeIfAbsent(name + "#" + highlight, _ -> Veil.around(scene.highlight(highlight).orElseThrow(), scene.whole()));
        graphics.setComposite(AlphaComposite.SrcOver.derive((float) (Veil.DARKNESS * strength)));
        graphics.drawImage(veil, AffineTransform.getScaleInstance(
                scene.whole().getWidth() / veil.getWidth(), scene.whole().getHeight() / veil.getHeight()), null);
    }
}
