package nextsteps.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.ParsedSubtitles;
import nextsteps.subtitle.SubtitleReader;
import nextsteps.subtitle.SubtitleTrack;
import nextsteps.subtitle.TtmlReader;
import nextsteps.subtitle.WebVttWriter;

/// Brings subtitles of a film into the programme from WebVTT, SubRip, or TTML and EBU-TT-D: a cue for each line of the film.
///
/// Those who make subtitles elsewhere know nothing of our cue ids: a cue belongs to the line with which it is on the screen longest, and
/// takes its times.
public final class SubtitleImport {

    private static final String SOURCE = "en";

    private final Path content;
    private final String chapter;

    /// What was written.
    ///
    /// @param faults what could not be read as it stands; words that belong to it may be lost
    /// @param missing lines of the film that have no words in the file
    /// @param isShown whether the programme has the language, so that the file is named there
    public record Result(Path file, int lines, List<Fault> faults, List<String> missing, boolean isShown) {}

    public SubtitleImport(Path content, String chapter) {
        this.content = content;
        this.chapter = chapter;
    }

    /// Writes the subtitles of a language, and names them in the programme if it has the language.
    ///
    /// @throws FilmException if the file holds no subtitles, a cue belongs to no line, or the chapter is not there; then nothing is written
    public Result bringIn(Path file, String tag) throws IOException, FilmException {
        var entry = new SubtitleEntry(content, chapter);
        entry.check();
        var parsed = read(file);
        var lines = tag.equals(SOURCE) ? numbered(parsed.track()) : linesOfTheFilm();
        var texts = tag.equals(SOURCE) ? byId(lines) : matched(file, parsed.track(), lines);
        var cues = lines.cues().stream().filter(line -> texts.containsKey(line.id()))
                .map(line -> new Cue(line.id(), line.start(), line.end(), texts.getOrDefault(line.id(), ""))).toList();
        Files.createDirectories(file(tag).getParent());
        Files.writeString(file(tag), WebVttWriter.written(new SubtitleTrack(cues)));
        var missing = lines.cues().stream().map(Cue::id).filter(id -> !texts.containsKey(id)).toList();
        return new Result(file(tag), cues.size(), faults(file, parsed), missing, entry.add(tag));
    }

    private static ParsedSubtitles read(Path file) throws IOException, FilmException {
        if (!Files.isRegularFile(file)) {
            throw new FilmException(List.of(new Fault(file, 0, "There is no such file.", "Name the file with the subtitles.")));
        }
        var bytes = Files.readAllBytes(file);
        var parsed = TtmlReader.begins(bytes) ? TtmlReader.read(bytes) : SubtitleReader.read(file);
        if (parsed.track().cues().isEmpty()) {
            throw new FilmException(faults(file, parsed));
        }
        return parsed;
    }

    private static List<Fault> faults(Path file, ParsedSubtitles parsed) {
        return parsed.faults().stream().map(fault -> new Fault(file, fault.line(), fault.what(), fault.remedy())).toList();
    }

    /// Those in the source language, each under a name of its own, by which translations hang on them.
    private SubtitleTrack linesOfTheFilm() throws FilmException {
        var lines = SubtitleReader.read(file(SOURCE)).track();
        if (lines.cues().isEmpty()) {
            throw new FilmException(List.of(new Fault(file(SOURCE), 0, "The film has no lines yet.", "Bring them in first, with --language en.")));
        }
        var names = lines.cues().stream().map(Cue::id).distinct().toList();
        if (names.size() < lines.cues().size() || names.contains("")) {
            throw new FilmException(List.of(new Fault(file(SOURCE), 0, "Not every line of the film has a name of its own.",
                    "Write one above the times of each, or bring the lines in anew with --language en.")));
        }
        return lines;
    }

    private Path file(String tag) {
        return content.resolve("chapters/%s/%s.%s.vtt".formatted(chapter, chapter, tag));
    }

    /// The lines of the film itself, named after it.
    private SubtitleTrack numbered(SubtitleTrack track) {
        var cues = new ArrayList<Cue>();
        for (var cue : track.cues()) {
            cues.add(new Cue("%s-%03d".formatted(chapter, cues.size() + 1), cue.start(), cue.end(), cue.text()));
        }
        return new SubtitleTrack(cues);
    }

    private static Map<String, String> byId(SubtitleTrack track) {
        return track.cues().stream().collect(Collectors.toMap(Cue::id, Cue::text));
    }

    private static Map<String, String> matched(Path file, SubtitleTrack track, SubtitleTrack lines) throws FilmException {
        var known = lines.cues().stream().collect(Collectors.toMap(Cue::id, Function.identity()));
        var texts = new LinkedHashMap<String, String>();
        var faults = new ArrayList<Fault>();
        for (var cue : track.cues()) {
            var line = known.containsKey(cue.id()) ? Optional.of(cue.id()) : longestWith(cue, lines).map(Cue::id);
            line.ifPresentOrElse(id -> texts.merge(id, cue.text(), (before, more) -> before + "\n" + more), () -> faults.add(new Fault(file, 0,
                    "Nothing is said from %s to %s: “%s”.".formatted(seconds(cue.start()), seconds(cue.end()), cue.text().replace('\n', ' ')),
                    "Give it the times of a line of the film, or take it out.")));
        }
        FilmException.throwIfAny(faults);
        return texts;
    }

    private static Optional<Cue> longestWith(Cue cue, SubtitleTrack lines) {
        return lines.cues().stream()
                .filter(line -> together(cue, line).isPositive())
                .max((one, other) -> together(cue, one).compareTo(together(cue, other)));
    }

    private static Duration together(Cue one, Cue other) {
        var start = one.start().compareTo(other.start()) > 0 ? one.start() : other.start();
        var end = one.end().compareTo(other.end()) < 0 ? one.end() : other.end();
        return end.minus(start);
    }

    private static String seconds(Duration time) {
        return "%d.%03d s".formatted(time.toSeconds(), time.toMillisPart());
    }
}
