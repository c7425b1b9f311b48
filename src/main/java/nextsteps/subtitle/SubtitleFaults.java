package nextsteps.subtitle;

import java.util.ArrayList;
import java.util.List;

/// The faults found so far in one file: a method, and so a sentence, for each kind of fault.
final class SubtitleFaults {

    /// Nobody reads more, and a file of garbage must not fill the memory.
    private static final int MOST = 1000;
    private static final int QUOTED_CHARACTERS = 60;

    private final List<SubtitleFault> faults = new ArrayList<>();

    List<SubtitleFault> all() {
        return List.copyOf(faults);
    }

    void unreadableFile() {
        add(1, "The file cannot be read.", "Check that it is there, that its name is right and that you may open it.");
    }

    void tooLarge(int mebibytes) {
        add(1, "The file is larger than %s MiB, too large for subtitles.".formatted(mebibytes),
                "Check that this is a WebVTT or SubRip file.");
    }

    void noSignature() {
        add(1, "The first line is not WEBVTT, so this is not a WebVTT file.",
                "Write WEBVTT as the first line and save the file as UTF-8.");
    }

    void noXml(int line) {
        add(line, "From here on this is not XML, or it has a document type.", "Save it anew as TTML or EBU-TT-D, without a document type.");
    }

    void noCues() {
        add(1, "The file holds no subtitles.", "Check that this is a WebVTT or SubRip file.");
    }

    void brokenCharacters(int line, String encoding) {
        add(line, "From here on some characters are not %s; each is shown as \uFFFD.".formatted(encoding),
                "Save the file as UTF-8 and write these characters again.");
    }

    void notUnicode() {
        add(1, "The file is not UTF-8; it was read as Windows-1252, which may show wrong letters.", "Save the file as UTF-8.");
    }

    void unreadableTimes(int line, String times) {
        add(line, "The times cannot be read, so this cue is left out: “%s”.".formatted(quoted(times)),
                "Write them like 00:01:02.000 --> 00:01:04.500, in a SubRip file with commas.");
    }

    void wordsAfterTimes(int line) {
        add(line, "The words after the times are not shown.", "Put the text of the cue on the next line, or delete them.");
    }

    void endsBeforeItsStart(int line) {
        add(line, "This cue does not end after it starts, so it is left out.", "Correct its times.");
    }

    void noText(int line) {
        add(line, "This cue has no text.", "Write its text below the times, or delete the cue.");
    }

    void outOfOrder(int line, int earlier) {
        add(line, "This cue starts before the one at line %s, which stands above it.".formatted(earlier),
                "Put the cues in the order of their times, or correct the times.");
    }

    void overlap(int line, int earlier) {
        add(line, "This cue starts before the one at line %s has ended; only the later one is shown.".formatted(earlier),
                "Let the earlier cue end sooner, or write both texts into one cue.");
    }

    void repeatedId(int line, String id, int earlier) {
        add(line, "The cue at line %s has the same identifier: “%s”.".formatted(earlier, quoted(id)),
                "Give each cue an identifier of its own.");
    }

    void strayText(int line) {
        add(line, "This text belongs to no cue, so it is left out.",
                "Delete the blank line above it if it belongs to that cue, or give it times.");
    }

    void noBlankLineAbove(int line) {
        add(line, "There is no blank line above this cue.", "Put a blank line before each cue.");
    }

    void blankLineInText(int line) {
        add(line, "A blank line parts the text of this cue.", "Delete the blank line.");
    }

    void noteReadAsCue(int line) {
        add(line, "This note is read as a cue, because times follow it at once.", "Put a blank line after the note.");
    }

    void openTag(int line) {
        add(line, "A < in this cue has no > after it; the text from there on is left out.",
                "Close the tag with >, or write &lt; if the sign itself is meant.");
    }

    private void add(int line, String what, String remedy) {
        if (faults.size() < MOST) {
            faults.add(new SubtitleFault(line, what, remedy));
        } else if (faults.size() == MOST) {
            faults.add(new SubtitleFault(line, "From here on there are more faults than are listed.",
                    "Put the listed ones right first, then check the file again."));
        }
    }

    /// Shortened, and without characters that could move a terminal's cursor.
    private static String quoted(String text) {
        var start = text.strip().codePoints().limit(QUOTED_CHARACTERS)
                .map(character -> Character.isISOControl(character) ? '\uFFFD' : character);
        return start.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
