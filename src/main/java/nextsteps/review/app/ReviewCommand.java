package nextsteps.review.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nextsteps.app.DiscCommand;
import nextsteps.app.FileTrouble;
import nextsteps.app.PlayCommand;
import nextsteps.app.PlayOptions;
import nextsteps.app.WindowSize;
import nextsteps.disc.CannotMake;
import nextsteps.disc.Edition;
import nextsteps.disc.ProgrammeCopy;
import nextsteps.language.Counted;
import nextsteps.programme.Audience;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.Fingerprint;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeReader;
import nextsteps.review.RemarkList;
import nextsteps.review.Review;
import nextsteps.review.ReviewFile;
import nextsteps.review.UnreadableReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `review`: a round of comments among partners without a server. `packaging/review` makes the folder for their stick around it.
@Command(name = "review", mixinStandardHelpOptions = true, description = "A round of comments among partners: a folder for a stick, their comments joined, what was settled.")
public final class ReviewCommand {

    /// The joined list, and the name of the report beside it.
    private static final String LIST = "comments.tsv";
    private static final String REPORT = "comments";

    private final PrintStream out;
    private final PrintStream err;

    public ReviewCommand() {
        this(System.out, System.err);
    }

    ReviewCommand(PrintStream out, PrintStream err) {
        this.out = new PrintStream(out, true, UTF_8);
        this.err = new PrintStream(err, true, UTF_8);
    }

    @Command(name = "open", mixinStandardHelpOptions = true, description = "Opens the programme for a reviewer, who writes into one file.")
    int open(
            @Option(names = "--programme", paramLabel = "DIR", description = "The folder of the programme; the one beside the player without it.") Optional<Path> programme,
            @Option(names = "--local", paramLabel = "DIR", converter = PlayCommand.LocalConverter.class,
                    description = "A partner's pages to show beside the programme; those of the stick without it.") Optional<Path> local,
            @Option(names = "--chapter", paramLabel = "ID", description = "Opens on this chapter's still first picture.") Optional<String> chapter,
            @Option(names = "--language", paramLabel = "TAG", converter = PlayCommand.TagConverter.class, description = "The language to review.") Optional<Locale> language,
            @Option(names = "--second", paramLabel = "TAG", converter = PlayCommand.TagConverter.class, description = "The second language on the screen.") Optional<Locale> second,
            @Option(names = "--window", paramLabel = "WIDTHxHEIGHT", converter = PlayCommand.SizeConverter.class,
                    description = "A window of exactly this size instead of the whole screen.") Optional<WindowSize> window,
            @Parameters(paramLabel = "FILE", description = "The review file, or the folder that holds it.") Path file) throws IOException {
        var found = found(file);
        if (found.isEmpty()) {
            err.printf("%s: There is no review file, or more than one. Name one, which ends in %s.%n", file, ReviewFile.ENDING);
            return 1;
        }
        var shown = programme.orElse(Path.of(System.getProperty("nextsteps.programme", "content")));
        return Reviewing.of(found.get(), Clock.systemUTC()).start(new PlayOptions(shown, local.or(PlayCommand::localOfMedium), chapter, language, second, window, false, false));
    }

    private static Optional<Path> found(Path file) throws IOException {
        if (!Files.isDirectory(file)) {
            return Optional.of(file).filter(Files::isRegularFile);
        }
        try (var files = Files.list(file)) {
            var all = files.filter(each -> each.toString().endsWith(ReviewFile.ENDING)).toList();
            return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
        }
    }

    @Command(name = "fill", mixinStandardHelpOptions = true, hidden = true, description = "Writes the programme for reviewers into the folder of a stick.")
    int fill(
            @Option(names = "--programme", paramLabel = "DIR", defaultValue = "content", description = "The folder of the programme.") Path content,
            @Option(names = "--languages", paramLabel = "TAG,...", description = "Some of the programme's languages; all without it.") Optional<String> languages,
            @Option(names = "--chapter", paramLabel = "ID", description = "One chapter instead of all.") Optional<String> chapter,
            @Parameters(paramLabel = "DIR", description = "The folder of the stick.") Path stick) throws IOException {
        try {
            var programme = ProgrammeReader.read(content).programme();
            if (chapter.isPresent() && programme.chapters().stream().noneMatch(each -> each.id().equals(chapter.get()))) {
                err.printf("The programme has no chapter \"%s\". It has: %s.%n", chapter.get(), String.join(", ", programme.chapters().stream().map(each -> each.id()).toList()));
                return 1;
            }
            var tags = languages.map(DiscCommand::tags).orElse(List.of());
            var copied = stick.resolve("data/programme");
            new ProgrammeCopy(programme, new Edition("review", "", Set.of(Audience.values()), chapter.isEmpty()), tags).writeTo(copied);
            if (chapter.isPresent()) {
                new OneChapter(copied).keep(chapter.get());
            }
            return 0;
        } catch (BrokenProgramme broken) {
            broken.faults().forEach(err::println);
        } catch (CannotMake | IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
        }
        return 1;
    }

    @Command(name = "file", mixinStandardHelpOptions = true, description = "Makes a review file without a comment, locked by a pass phrase.")
    int file(
            @Option(names = "--programme", paramLabel = "DIR", defaultValue = "content", description = "The folder of the programme.") Path content,
            @Mixin PassPhrases phrases,
            @Parameters(paramLabel = "FILE", description = "The file to make; its name should end in .review.") Path file) {
        try {
            ReviewFile.create(file, phrases.first(), Review.empty(name(ProgrammeReader.read(content).programme())));
            return 0;
        } catch (BrokenProgramme broken) {
            broken.faults().forEach(err::println);
        } catch (UnreadableReview failure) {
            err.printf("%s: %s%n", file, failure.getMessage());
        } catch (IOException failure) {
            err.println(FileTrouble.sentence(failure));
        }
        return 1;
    }

    private static String name(Programme programme) throws IOException {
        return "%s %s".formatted(programme.version(), Fingerprint.of(programme.root()).brief());
    }

    @Command(name = "merge", mixinStandardHelpOptions = true,
            description = "Joins the files of several partners into one list (comments.tsv) and a report by chapter (comments.pdf). What was settled stays settled.")
    int merge(
            @Option(names = "--programme", paramLabel = "DIR", defaultValue = "content", description = "The folder of the programme.") Path content,
            @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder of the list and the report.") Path folder,
            @Mixin PassPhrases phrases,
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "The partners' review files.") List<Path> files) {
        try {
            var list = new RemarkList(folder.resolve(LIST));
            var settled = list.settled();
            var reviews = new LinkedHashMap<String, Review>();
            for (var each : files) {
                reviews.put(each.toString(), opened(each, phrases));
            }
            var programme = ProgrammeReader.read(content).programme();
            var remarks = new ProgrammeLines(programme).joining().join(reviews, settled);
            var lost = settled.keySet().stream().filter(id -> remarks.stream().noneMatch(remark -> remark.note().id().equals(id))).toList();
            if (!lost.isEmpty()) {
                err.printf("%s: It marks comments as settled that none of these files has: %s. Name their files too, or another folder with --out.%n",
                        folder.resolve(LIST), String.join(", ", lost));
                return 1;
            }
            Files.createDirectories(folder);
            list.write(remarks);
            var paper = new RemarkReport(programme).write(remarks, folder, REPORT);
            out.printf("%s of %s, %d of them settled: %s and %s%n", Counted.of(remarks.size(), "comment"), Counted.of(files.size(), "file"),
                    remarks.stream().filter(remark -> !remark.isOpen()).count(), folder.resolve(LIST), paper);
            return 0;
        } catch (BrokenProgramme broken) {
            broken.faults().forEach(err::println);
        } catch (IOException failure) {
            err.println(FileTrouble.sentence(failure));
        }
        return 1;
    }

    private static Review opened(Path file, PassPhrases phrases) throws IOException {
        try {
            return phrases.open(file).review();
        } catch (UnreadableReview failure) {
            throw new IOException("%s: %s".formatted(file, failure.getMessage()), failure);
        }
    }

    @Command(name = "settle", mixinStandardHelpOptions = true, description = "Marks comments of the joined list as settled, by their ids.")
    int settle(
            @Option(names = "--in", paramLabel = "DIR", required = true, description = "The folder of the list.") Path folder,
            @Option(names = "--as", paramLabel = "WORDS", description = "How it was settled; today's date without it.") Optional<String> mark,
            @Parameters(paramLabel = "ID", arity = "1..*", description = "The ids, from the second column.") List<String> ids) {
        try {
            var unknown = new RemarkList(folder.resolve(LIST)).settle(ids, mark.map(words -> words.replaceAll("\\s+", " ").strip()).filter(words -> !words.isEmpty())
                    .orElseGet(() -> LocalDate.now(ZoneId.systemDefault()).toString()));
            if (unknown.isEmpty()) {
                return 0;
            }
            err.printf("The list has no comment %s. Nothing was marked.%n", String.join(", ", unknown));
        } catch (IOException failure) {
            err.println(FileTrouble.sentence(failure));
        }
        return 1;
    }
}
