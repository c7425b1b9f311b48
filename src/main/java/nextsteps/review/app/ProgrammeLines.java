package nextsteps.review.app;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nextsteps.programme.Chapter;
import nextsteps.programme.FoundFile;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeFiles;
import nextsteps.review.Joining;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.SubtitleReader;

/// The lines of a programme's films in its source language, by chapter.
final class ProgrammeLines {

    private final Programme programme;
    private final Map<String, List<Cue>> lines;

    ProgrammeLines(Programme programme) {
        this.programme = programme;
        this.lines = programme.chapters().stream().collect(Collectors.toMap(Chapter::id, this::read));
    }

    private List<Cue> read(Chapter chapter) {
        var files = new ProgrammeFiles(programme.root());
        return chapter.subtitles().stream()
                .filter(file -> file.language().equals(programme.sourceLanguage()))
                .flatMap(file -> files.find(file.file()) instanceof FoundFile.Found(var found) ? SubtitleReader.read(found).track().cues().stream() : List.<Cue>of().stream())
                .toList();
    }

    /// Those of a chapter in order; none of a chapter there is not.
    List<Cue> of(String chapter) {
        return lines.getOrDefault(chapter, List.of());
    }

    /// In the order of the programme. A line that a film has no longer stands before its others.
    Joining joining() {
        return new Joining(programme.chapters().stream().map(Chapter::id).toList(),
                (chapter, cue) -> of(chapter).stream().filter(each -> each.id().equals(cue)).map(Cue::start).findFirst().orElse(Duration.ZERO));
    }

    Map<String, Chapter> chapters() {
        return programme.chapters().stream().collect(Collectors.toMap(Chapter::id, Function.identity()));
    }
}
