package nextsteps.review;

/// A comment in the list that joins those of several partners.
///
/// @param file the file it came from
/// @param programme what was looked at when it was written
/// @param settled when or how it was settled, as whoever settled it wrote; empty while it is open
public record Remark(Note note, String file, String programme, String settled) {

    public Remark settledBy(String mark) {
        return new Remark(note, file, programme, mark);
    }

    public boolean isOpen() {
        return settled.isEmpty();
    }
}
