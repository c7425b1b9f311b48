package nextsteps.film;

import java.util.Locale;

/// Where the camera of a shot stands.
public sealed interface Camera {

    /// A place that the scene names, such as `toward the judge`; `whole` shows all of it.
    record Named(String name) implements Camera {

        /// The id of the place among the cameras of the scene: `toward-the-judge`.
        String id() {
            return name.toLowerCase(Locale.ROOT).replace(' ', '-');
        }
    }

    /// A 16:9 part of the scene by its left edge, top edge and width, in the units of the drawing.
    record Framed(double x, double y, double width) implements Camera {}
}
