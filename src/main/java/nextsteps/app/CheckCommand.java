package nextsteps.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nextsteps.check.Finding;
import nextsteps.check.Level;
import nextsteps.check.ProgrammeCheck;
import nextsteps.check.SoundMeter;
import nextsteps.language.Counted;
import nextsteps.programme.LocalPages;
import nextsteps.programme.LocalReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `check`: every fault of a programme in one run. Ends with 0 if there is no error, 1 if there are some, 2 if it could not look.
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false, usageHelpWidth = 140,
        description = "Tells every fault of a programme: where, what, and what to do.",
        exitCodeListHeading = "%nIt ends with%n",
        exitCodeList = {"0:no error; drafts, empty sign-offs and open checklists are warnings", "1:errors", "2:it could not look: no such folder, or a wrong option"},
        footerHeading = "%nWhat --json prints%n",
        footer = {"An array, errors first, then by file and place. Each element has these five texts, and no other:",
            "  level   \"ERROR\" or \"WARNING\"",
            "  file    the path of the file, as DIR was given",
            "  place   where in it: a JSON path with line and column, \"line N\", \"cue ID\", a text's key, or \"the whole file\"",
            "  what    what is wrong, a sentence",
            "  remedy  what to do, a sentence",
            "Elements may get more texts in later versions; these stay."})
public final class CheckCommand implements Callable<Integer> {

    private static final int NO_ERROR = 0;
    private static final int ERRORS = 1;
    private static final int COULD_NOT_LOOK = 2;

    private final PrintStream out;
    private final PrintStream err;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "The folder of the programme; content without it.")
    private Path programme = Path.of("content");

    @Option(names = "--json", description = "Print the findings as JSON, for other programs.")
    private boolean json;

    @Option(names = "--media", description = "Also measure how loud films, descriptions and narration are, with ffmpeg: a second or so for each film.")
    private boolean media;

    @Option(names = "--release", description = "Drafts, empty sign-offs and open checklists are errors; includes --media.")
    private boolean release;

    @Option(names = "--local", paramLabel = "DIR", description = "A partner's pages, to be looked at too; on a medium they are found.")
    private Optional<Path> local = Optional.empty();

    @Option(names = "--ffmpeg", paramLabel = "COMMAND", defaultValue = "ffmpeg", description = "The ffmpeg command, by name or path.")
    private String ffmpeg = "ffmpeg";

    public CheckCommand() {
        this(System.out, System.err);
    }

    CheckCommand(PrintStream out, PrintStream err) {
        this.out = new PrintStream(out, true, UTF_8);
        this.err = new PrintStream(err, true, UTF_8);
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(programme)) {
            err.printf("%s: There is no such folder. Name the folder that holds programme.json.%n", programme);
            return COULD_NOT_LOOK;
        }
        if (local.filter(folder -> !Files.isDirectory(folder)).isPresent()) {
            err.printf("%s: There is no such folder. Name the one that holds %s.%n", local.get(), LocalReader.FILE);
            return COULD_NOT_LOOK;
        }
        try {
            return report(findings());
        } catch (UncheckedIOException unreadable) {
            err.printf("%s: A file cannot be read: %s%n", programme, unreadable.getMessage());
            return COULD_NOT_LOOK;
        }
    }

    private List<Finding> findings() {
        try (var shown = new ShownProgress(err)) {
            var check = new ProgrammeCheck(onMedium().orElse(programme), shown);
            var ofPartner = besideProgramme().stream().flatMap(folder -> check.local(folder).stream()).toList();
            var sound = media || release ? check.sound(new SoundMeter(ffmpeg), release) : List.<Finding>of();
            return Stream.of(check.findings(), check.drafts(release), sound, ofPartner).flatMap(List::stream).sorted().toList();
        }
    }

    /// The programme of a medium, where the folder is one.
    private Optional<Path> onMedium() {
        return Optional.of(programme.resolve("data/programme")).filter(Files::isDirectory);
    }

    private Optional<Path> besideProgramme() {
        return local.or(() -> onMedium().map(_ -> programme.resolve(LocalPages.FOLDER)).filter(Files::isDirectory));
    }

    private int report(List<Finding> findings) {
        var errors = findings.stream().filter(CheckCommand::isError).count();
        if (json) {
            out.println(JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build()
                    .writeValueAsString(findings.stream().map(JsonFinding::of).toList()));
        } else {
            findings.forEach(out::println);
            err.printf("%s, %s%s%n", Counted.of(errors, "error"), Counted.of(findings.size() - errors, "warning"), media || release ? "" : "; how loud it is was not measured, --media does");
        }
        return errors > 0 ? ERRORS : NO_ERROR;
    }

    private static boolean isError(Finding finding) {
        return finding.level() == Level.ERROR;
    }

    private record JsonFinding(Level level, String file, String place, String what, String remedy) {

        static JsonFinding of(Finding finding) {
            return new JsonFinding(finding.level(), finding.file().toString(), finding.place(), finding.what(), finding.remedy());
        }
    }
}
