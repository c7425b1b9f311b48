package nextsteps.programme;

/// A box around a drawn person, place or thing in the picture of a scene, in thousandths of the picture's width and height.
///
/// @param region the name under which the drawing holds it; one region may have several boxes, such as each wig
public record Outline(String scene, String region, int x, int y, int width, int height) {

    /// The size of a picture in the units of an outline.
    public static final int WHOLE = 1000;

    int area() {
        return width * height;
    }

    boolean contains(int pointX, int pointY) {
        return pointX >= x && pointX < x + width && pointY >= y && pointY < y + height;
    }
}
