package nextsteps.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.Fault;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeReader;
import nextsteps.programme.ReadProgramme;
import nextsteps.programme.Severity;

/// Holds a programme against every rule there is.
public final class ProgrammeCheck {

    private static final Set<String> TEXTS = Set.of("texts", "glossary", "room");

    private final Path root;
    private final Progress progress;

    /// Hears how far a check has come.
    @FunctionalInterface
    public interface Progress {

        void done(int parts, int all);
    }

    public ProgrammeCheck(Path root) {
        this(root, (_, _) -> {});
    }

    public ProgrammeCheck(Path root, Progress progress) {
        this.root = root;
        this.progress = progress;
    }

    /// What is still a draft, or not yet looked at by people: warnings, or errors of a release. Nothing where the manifest is broken.
    public List<Finding> drafts(boolean release) {
        var open = release ? Level.ERROR : Level.WARNING;
        return ofReadable(programme -> Stream.concat(new Drafts(open).findings(programme),
                programme.chapters().stream().flatMap(new CoachingChecks(root, open)::findings)));
    }

    /// How loud the films and the recordings are. That takes a second or so for each film. Nothing where the manifest is broken.
    public List<Finding> sound(SoundMeter meter, boolean release) {
        return ofReadable(programme -> side(new SoundChecks(programme, meter, release ? Level.ERROR : Level.WARNING).parts()));
    }

    private List<Finding> ofReadable(Function<Programme, Stream<Finding>> findings) {
        try {
            return findings.apply(ProgrammeReader.read(root).programme()).sorted().toList();
        } catch (BrokenProgramme broken) {
            return List.of();
        }
    }

    /// Every finding but drafts and sound, errors first. Where the manifest itself is broken, only what is wrong with it can be told.
    public List<Finding> findings() {
        try {
            var read = ProgrammeReader.read(root);
            var told = read.faults().stream().filter(fault -> !isLeftToTexts(fault)).toList();
            return Stream.concat(told.stream().map(Finding::of), findings(read, told)).distinct().sorted().toList();
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

    private Stream<Finding> findings(ReadProgramme read, List<Fault> told) {
        var fonts = new Fonts(root);
        var languages = new LanguageChecks(read.programme(), fonts);
        return Stream.concat(languages.findings(), languages.checkable().stream().flatMap(programme -> findings(programme, fonts, told)));
    }

    private Stream<Finding> findings(Programme programme, Fonts fonts, List<Fault> told) {
        var lines = new FilmLines(programme);
        var terms = new TermChecks(programme, lines);
        var whole = List.<Check>of(new TextChecks(fonts, told), new PlanChecks(lines, told), new RoomChecks(), new GlossaryChecks(lines), terms, new NameChecks(), new ListingChecks());
        var each = List.<ChapterCheck>of(new SubtitleChecks(programme, lines, fonts), new MediaChecks(programme), new TrackChecks(programme, lines), terms);
        return side(Stream.concat(
                whole.stream().map(check -> () -> check.findings(programme)),
                programme.chapters().stream().map(chapter -> () -> each.stream().flatMap(check -> check.findings(chapter)))));
    }

    /// Parts side by side, each told when it is done. They are done when this returns: a stream within a stream would take one after another.
    private Stream<Finding> side(Stream<Supplier<Stream<Finding>>> all) {
        var parts = all.toList();
        var done = new AtomicInteger();
        return parts.parallelStream().map(part -> {
            var findings = part.get().toList();
            progress.done(done.incrementAndGet(), parts.size());
            return findings;
        }).toList().stream().flatMap(List::stream);
    }
}
