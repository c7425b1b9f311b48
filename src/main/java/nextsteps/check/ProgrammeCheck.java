package nextsteps.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.Fault;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeReader;
import nextsteps.programme.Severity;

/// Holds a programme against every rule there is.
public final class ProgrammeCheck {

    private static final Set<String> TEXTS = Set.of("texts", "glossary", "room");

    private final Path root;

    public ProgrammeCheck(Path root) {
        this.root = root;
    }

    /// What is still a draft: warnings, or errors of a release. Nothing where the manifest is broken.
    public List<Finding> drafts(boolean release) {
        try {
            return new Drafts(release ? Level.ERROR : Level.WARNING).findings(ProgrammeReader.read(root).programme()).sorted().toList();
        } catch (BrokenProgramme broken) {
            return List.of();
        }
    }

    /// Every finding but drafts, errors first. Where the manifest itself is broken, only what is wrong with it can be told.
    public List<Finding> findings() {
        try {
            var read = ProgrammeReader.read(root);
            var ofReader = read.faults().stream().filter(fault -> !isLeftToTexts(fault)).map(Finding::of);
            return Stream.concat(ofReader, findings(read.programme())).distinct().sorted().toList();
        } catch (BrokenProgramme broken) {
            return broken.faults().stream().map(Finding::of).sorted().toList();
        }
    }

    /// What is wrong with the pages that a partner has laid beside the programme. Nothing where the manifest is broken.
    public List<Finding> local(Path folder) {
        try {
            return new LocalChecks(new Fonts(root)).findings(ProgrammeReader.read(root).programme(), folder).sorted().toList();
        } catch (BrokenProgramme broken) {
            return List.of();
        }
    }

    /// What the reader only warns of in texts, `TextChecks` tells key by key.
    private static boolean isLeftToTexts(Fault fault) {
        var folder = Objects.requireNonNullElse(fault.file().getParent(), Path.of("")).getFileName();
        return fault.severity() == Severity.WARNING && TEXTS.contains(String.valueOf(folder));
    }

    private static Stream<Finding> findings(Programme programme) {
        var fonts = new Fonts(programme.root());
        var checks = List.of(new SubtitleChecks(fonts), new TextChecks(fonts), new PlanChecks(), new RoomChecks(), new GlossaryChecks(), new MediaChecks(), new TrackChecks(), new NameChecks());
        return checks.parallelStream().flatMap(check -> check.findings(programme));
    }
}
