package nextsteps.ui.opening;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Transform;
import nextsteps.ui.theme.Arch;

/// The picture of the opening pages: a path through hills to a house with a door. Its colours are its own, as in any picture.
final class Landscape extends Pane {

    private static final double WIDTH = 440;
    private static final double HEIGHT = 672;

    private record Patch(String outline, String colour) {}

    /// From far to near, on the grid of the design board.
    private static final List<Patch> PATCHES = List.of(
            new Patch("M0 0H440V672H0Z", "#F0E6D2"),
            new Patch("M346 123a62 62 0 1 0 .1 0z", "#F5D7A0"),
            new Patch("M0 254C100 256 190 300 250 314C310 326 380 322 440 312V672H0Z", "#B9C4B1"),
            new Patch("M198 268H294V320H198Z", "#FBF5E8"),
            new Patch("M186 269L245 232L304 269Z", "#CDB88C"),
            new Patch("M234 286H256V320H234Z", "#724829"),
            new Patch("M0 362C60 352 130 362 200 378C290 398 360 430 440 436V672H0Z", "#9DAF91"),
            new Patch("M33 366H43V428H33Z M437 350H443V403H437Z", "#6D5136"),
            new Patch("M38 330a37 37 0 1 0 .1 0z M442 318a32 32 0 1 0 .1 0z", "#587A63"),
            new Patch("M-18 452a47 47 0 1 0 .1 0z", "#587A63"),
            new Patch("M0 492C120 484 230 494 310 510C360 520 400 530 440 538V672H0Z", "#7F9A7C"),
            new Patch("M234 319C232 350 138 380 138 424C138 476 324 480 324 530C324 580 190 590 122 672"
                    + "H304C320 610 388 590 388 530C388 460 192 470 192 424C192 390 258 370 256 319Z", "#EEDFC3"));

    private Landscape(double width, double height) {
        var fit = Math.max(width / WIDTH, height / HEIGHT);
        PATCHES.stream().map(patch -> draw(patch, fit, (width - WIDTH * fit) / 2)).forEach(getChildren()::add);
        setMouseTransparent(true);
    }

    /// The picture under an arch, cut at its sides where the arch is slimmer.
    static Arch under(double width, double height, double lowerCorner) {
        var arch = new Arch(width, height, lowerCorner);
        arch.getChildren().setAll(new Landscape(width, height));
        return arch;
    }

    private static SVGPath draw(Patch patch, double fit, double left) {
        var shape = new SVGPath();
        shape.setContent(patch.outline());
        shape.setFill(Color.web(patch.colour()));
        shape.setManaged(false);
        shape.getTransforms().setAll(Transform.translate(left, 0), Transform.scale(fit, fit));
        return shape;
    }
}
