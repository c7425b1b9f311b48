package nextsteps.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nextsteps.programme.Chapter;
import nextsteps.programme.FoundFile;
import nextsteps.programme.Language;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeFiles;
import nextsteps.programme.SubtitleFile;
import nextsteps.subtitle.ParsedSubtitles;
import nextsteps.subtitle.SubtitleFault;
import nextsteps.subtitle.SubtitleReader;
import nextsteps.subtitle.SubtitleTrack;

/// Holds each subtitle file of a programme against all rules of subtitles.
final class SubtitleChecks implements Check {

    private final List<TrackCheck> checks;

    SubtitleChecks(Fonts fonts) {
        this.checks = List.of(
                new SameCues(), new CueTimes(), new ReadingSpeed(), new SubtitleWidth(fonts), new Translated(), new CanBeDrawn(fonts));
    }

    @Override
    public Stream<Finding> findings(Programme programme) {
        return programme.chapters().stream().flatMap(chapter -> new OfChapter(programme, chapter).findings());
    }

    /// The subtitles of one film.
    private final class OfChapter {

        private final Programme programme;
        private final Chapter chapter;
        private final ProgrammeFiles files;
        private final SubtitleTrack source;

        OfChapter(Programme programme, Chapter chapter) {
            this.programme = programme;
            this.chapter = chapter;
            this.files = new ProgrammeFiles(programme.root());
            this.source = subtitles(programme.sourceLanguage()).map(file -> read(file).track()).orElse(SubtitleTrack.EMPTY);
        }

        Stream<Finding> findings() {
            return programme.languages().stream().flatMap(this::findings);
        }

        private Stream<Finding> findings(Language language) {
            return subtitles(language.tag())
                    .map(file -> findings(file, language))
                    .orElseGet(() -> Stream.of(Finding.error(programme.root().resolve("programme.json"), "chapter " + chapter.id(),
                            "The chapter has no subtitles in %s.".formatted(language.tag().toLanguageTag()),
                            "Translate them, and name their file in \"subtitles\".")));
        }

        private Stream<Finding> findings(SubtitleFile file, Language language) {
            var read = read(file);
            var path = programme.root().resolve(file.file());
            var track = new CheckedTrack(path, language, read.track().cues(), source.cues());
            return Stream.concat(
                    read.faults().stream().map(fault -> Finding.error(path, "line " + fault.line(), fault.what(), fault.remedy())),
                    checks.stream().flatMap(check -> check.findings(track)));
        }

        private Optional<SubtitleFile> subtitles(Locale language) {
            return chapter.subtitles().stream().filter(file -> file.language().equals(language)).findFirst();
        }

        private ParsedSubtitles read(SubtitleFile file) {
            return switch (files.find(file.file())) {
                case FoundFile.Found(var found) -> SubtitleReader.read(found);
                case FoundFile.Missing _ -> faulty("The subtitles are missing.", "Put them there.");
                case FoundFile.Refused(var why) -> faulty(why.sentence(), why.remedy());
            };
        }

        private static ParsedSubtitles faulty(String what, String remedy) {
            return new ParsedSubtitles(SubtitleTrack.EMPTY, List.of(new SubtitleFault(1, what, remedy)));
        }
    }
}
