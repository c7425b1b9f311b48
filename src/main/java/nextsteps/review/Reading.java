package nextsteps.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nextsteps.language.Script;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.Fault;
import nextsteps.programme.LocalPages;
import nextsteps.programme.LocalReader;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeReader;
import nextsteps.programme.Severity;
import nextsteps.subtitle.SubtitleReader;

/// A programme, and a partner's pages beside it, read again after something was saved: whole, or broken right now.
public sealed interface Reading {

    record Whole(Programme programme, Optional<LocalPages> local) implements Reading {}

    /// Cannot be shown as it is.
    ///
    /// @param fault file, place and what is wrong, in one sentence
    record Broken(String fault) implements Reading {}

    /// Broken is what cannot be shown, and what lost a file by this very change: an older fault elsewhere holds nothing up.
    ///
    /// `local` is the folder of a partner's pages.
    static Reading of(Path root, Optional<Path> local, Set<Path> saved) {
        try {
            var read = ProgrammeReader.read(root);
            var beside = local.map(folder -> LocalReader.read(folder, read.programme())).orElse(LocalReader.Read.NOTHING);
            var ofFiles = Stream.concat(
                    faults(read.faults(), saved).map(fault -> sentence(root, fault)),
                    faults(beside.faults(), saved).map(fault -> sentence(local.orElse(root), fault)));
            return Stream.of(ofFiles, subtitles(read.programme(), saved), scripts(read.programme())).flatMap(faults -> faults)
                    .findFirst()
                    .<Reading>map(Broken::new)
                    .orElseGet(() -> new Whole(read.programme(), beside.pages()));
        } catch (BrokenProgramme broken) {
            return new Broken(broken.faults().stream().filter(fault -> fault.severity() == Severity.FATAL).findFirst().map(fault -> sentence(root, fault)).orElse(""));
        }
    }

    private static Stream<Fault> faults(List<Fault> all, Set<Path> saved) {
        return all.stream().filter(fault -> fault.severity() != Severity.WARNING && saved.contains(fault.file()));
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
