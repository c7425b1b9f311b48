package nextsteps.app;

import java.time.Duration;
import nextsteps.vlc.FilmView;

/// What the films of `packaging/bench` carry in a row of black and white squares at their top: the number of the picture in twelve
/// squares, lowest bit first, and that of the chapter in two more.
final class PictureCode {

    private static final int PICTURE_BITS = 12;
    private static final int CHAPTER_BITS = 2;
    private static final int MILLISECONDS_A_PICTURE = 40;

    /// Squares of 40 pixels in a film of 1280 by 720.
    private static final double SIDE = 40.0 / 1280;
    private static final double MIDDLE = 20.0 / 720;
    private static final int GREY = 0x80;

    private final FilmView film;

    PictureCode(FilmView film) {
        this.film = film;
    }

    /// The place in the film of the picture on screen.
    Duration position() {
        return Duration.ofMillis((long) number(0, PICTURE_BITS) * MILLISECONDS_A_PICTURE);
    }

    int chapter() {
        return number(PICTURE_BITS, CHAPTER_BITS);
    }

    private int number(int first, int bits) {
        var number = 0;
        for (var bit = 0; bit < bits; bit++) {
            if ((film.colourShownAt((first + bit + 0.5) * SIDE, MIDDLE) & 0xFF) > GREY) {
                number |= 1 << bit;
            }
        }
        return number;
    }
}
