package nextsteps.review;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nextsteps.language.Script;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.Fault;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeReader;
import nextsteps.programme.Severity;
import nextsteps.subtitle.SubtitleReader;

/// A programme read again after something was saved: whole, or broken right now.
public sealed interface Reading {

    record Whole(Programme programme) implements Reading {}

    /// Cannot be shown as it is.
    ///
    /// @param fault file, place and what is wrong, in one sentence
    record Broken(String fault) implements Reading {}

    /// Broken is what cannot be shown, and what lost a file by this very change: an older fault elsewhere holds nothing up.
    static Reading of(Path root, Set<Path> saved) {
        try {
            var read = ProgrammeReader.read(root);
            var ofFiles = read.faults().stream().filter(fault -> fault.severity() != Severity.WARNING && saved.contains(fault.file())).map(fault -> sentence(root, fault));
            return Stream.of(ofFiles, subtitles(read.programme(), saved), scripts(read.programme())).flatMap(faults -> faults)
                    .findFirst()
                    .<Reading>map(Broken::new)
                    .orElseGet(() -> new Whole(read.programme()));
        } catch (BrokenProgramme broken) {
            return new Broken(broken.faults().stream().filter(fault -> fault.severity() == Severity.FATAL).findFirst().map(fault -> sentence(root, fault)).orElse(""));
        }
    }

    private static String sentence(Path root, Fault fault) {
        return "%s, %s: %s".formatted(root.relativize(fault.file()), fault.place(), fault.what());
    }

    private static Stream<String> subtitles(Programme programme, Set<Path> saved) {
        return programme.chapters().stream()
                .flatMap(chapter -> chapter.subtitles().stream())
                .filter(file -> saved.contains(programme.root().resolve(file.file())))
                .flatMap(file -> subtitles(programme.root(), file.file()).stream());
    }

    private static Optional<String> subtitles(Path root, String file) {
        return SubtitleReader.read(root.resolve(file)).faults().stream().findFirst()
                .map(fault -> "%s, line %d: %s".formatted(file, fault.line(), fault.what()));
    }

    private static Stream<String> scripts(Programme programme) {
        return programme.languages().stream().flatMap(language -> {
            try {
                Script.ofCode(language.script());
                return Stream.empty();
            } catch (IllegalArgumentException noFonts) {
                return Stream.of("programme.json, languages: %s.".formatted(noFonts.getMessage()));
            }
        });
    }
}
