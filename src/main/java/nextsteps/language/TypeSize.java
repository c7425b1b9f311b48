package nextsteps.language;

/// The size of a text and the height of its lines, in px of a screen of 1366x768.
public record TypeSize(int size, int line) {

    public TypeSize {
        if (size < 15 || line < size) {
            throw new IllegalArgumentException("Text needs a size of 15 or more and lines no lower than that: %d/%d".formatted(size, line));
        }
    }

    /// Reads the board's way of writing it: `20/30`.
    static TypeSize parse(String sizeAndLine) {
        var slash = sizeAndLine.indexOf('/');
        return new TypeSize(Integer.parseInt(sizeAndLine.substring(0, slash)), Integer.parseInt(sizeAndLine.substring(slash + 1)));
    }
}
