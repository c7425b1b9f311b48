package nextsteps.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextsteps.programme.FoundFile;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeFiles;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.SubtitleReader;

/// Holds the court words against the films: each line that is said to use one is there.
final class GlossaryChecks implements Check {

    @Override
    public Stream<Finding> findings(Programme programme) {
        var lines = lines(programme);
        var file = programme.root().resolve("glossary.json");
        return programme.glossary().stream().flatMap(glossary -> glossary.terms().stream()).flatMap(term -> term.cues().stream()
                .filter(cue -> !lines.contains(cue))
                .map(cue -> Finding.error(file, "term " + term.id(), "No film has a line \"%s\".".formatted(cue), "Name one of the cue ids of its subtitles, or take it out.")));
    }

    private static Set<String> lines(Programme programme) {
        var files = new ProgrammeFiles(programme.root());
        return programme.chapters().stream().flatMap(chapter -> chapter.subtitles().stream())
                .filter(track -> track.language().equals(programme.sourceLanguage()))
                .flatMap(track -> files.find(track.file()) instanceof FoundFile.Found(var found) ? SubtitleReader.read(found).track().cues().stream() : Stream.<Cue>empty())
                .map(Cue::id)
                .collect(Collectors.toSet());
    }
}
