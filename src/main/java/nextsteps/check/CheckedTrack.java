package nextsteps.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nextsteps.language.Script;
import nextsteps.programme.Language;
import nextsteps.subtitle.Cue;

/// A subtitle file that could be read, with what it is held against.
///
/// @param source the cues of the same film in the source language; the same ones for the captions themselves
/// @param unread of a file with faults, its lines as they stand: what is named there was written, though perhaps not read; else empty
record CheckedTrack(Path file, Language language, List<Cue> cues, List<Cue> source, Set<String> unread) {

    Script script() {
        return Script.ofCode(language.script());
    }

    boolean isTranslation() {
        return !cues.equals(source);
    }

    Finding error(Cue cue, String what, String remedy) {
        return Finding.error(file, place(cue), what, remedy);
    }

    Finding error(String id, String what, String remedy) {
        return Finding.error(file, "cue " + id, what, remedy);
    }

    Finding warning(Cue cue, String what, String remedy) {
        return Finding.warning(file, place(cue), what, remedy);
    }

    private static String place(Cue cue) {
        return cue.id().isEmpty() ? "cue at %.3f s".formatted(cue.start().toMillis() / 1000.0) : "cue " + cue.id();
    }
}
