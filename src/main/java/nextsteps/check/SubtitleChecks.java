package nextsteps.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextsteps.programme.Chapter;
import nextsteps.programme.Language;
import nextsteps.programme.Programme;
import nextsteps.programme.SubtitleFile;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.ParsedSubtitles;

/// Holds each subtitle file of a film against all rules of subtitles, and the translations against the captions.
final class SubtitleChecks implements ChapterCheck {

    private final Programme programme;
    private final FilmLines lines;
    private final List<TrackCheck> checks;

    SubtitleChecks(Programme programme, FilmLines lines, Fonts fonts) {
        this.programme = programme;
        this.lines = lines;
        this.checks = List.of(new CueTimes(), new ReadingSpeed(), new SubtitleWidth(fonts), new Translated(), new CanBeDrawn(fonts), new CueDirection());
    }

    /// A subtitle file with what could be read of it.
    private record Opened(Path file, Language language, ParsedSubtitles parsed) {

        boolean isEmpty() {
            return parsed.track().cues().isEmpty();
        }

        /// What its reader tells of it.
        Stream<Finding> findings() {
            return isEmpty() && parsed.faults().isEmpty()
                    ? Stream.of(Finding.error(file, "the whole file", "The file holds no subtitles.", "Write them, or take the file out of programme.json."))
                    : parsed.faults().stream().map(fault -> Finding.error(file, "line " + fault.line(), fault.what(), fault.remedy()));
        }

        CheckedTrack against(List<Cue> source) {
            return new CheckedTrack(file, language, parsed.track().cues(), source, parsed.faults().isEmpty() ? Set.of() : unread());
        }

        private Set<String> unread() {
            try {
                return new String(Files.readAllBytes(file), UTF_8).lines().map(String::strip).collect(Collectors.toSet());
            } catch (IOException unreadable) {
                return Set.of();
            }
        }
    }

    @Override
    public Stream<Finding> findings(Chapter chapter) {
        var opened = programme.languages().stream()
                .flatMap(language -> FilmLines.subtitles(chapter, language.tag()).map(file -> open(chapter, file, language)).stream()).toList();
        var source = lines.source(chapter).track().cues();
        var tracks = opened.stream().filter(file -> !file.isEmpty()).map(file -> file.against(source)).toList();
        return Stream.of(missing(chapter), opened.stream().flatMap(Opened::findings), same(tracks),
                tracks.stream().flatMap(track -> checks.stream().flatMap(check -> check.findings(track)))).flatMap(found -> found);
    }

    private Opened open(Chapter chapter, SubtitleFile file, Language language) {
        return new Opened(programme.root().resolve(file.file()), language, isSource(language) ? lines.source(chapter) : lines.read(file));
    }

    private Stream<Finding> missing(Chapter chapter) {
        return programme.languages().stream().filter(language -> FilmLines.subtitles(chapter, language.tag()).isEmpty())
                .map(language -> Finding.error(programme.root().resolve("programme.json"), "chapter " + chapter.id(),
                        "The chapter has no subtitles in %s.".formatted(language.tag().toLanguageTag()), "Translate them, and name their file in \"subtitles\"."));
    }

    private Stream<Finding> same(List<CheckedTrack> tracks) {
        return tracks.stream().filter(track -> isSource(track.language())).findFirst()
                .map(captions -> new SameCues(captions, tracks.stream().filter(track -> !isSource(track.language())).toList()).findings())
                .orElse(Stream.empty());
    }

    private boolean isSource(Language language) {
        return language.tag().equals(programme.sourceLanguage());
    }
}
