package nextsteps.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nextsteps.disc.CannotMake;
import nextsteps.disc.Edition;
import nextsteps.disc.Launchers;
import nextsteps.disc.ProgrammeCopy;
import nextsteps.disc.StartHere;
import nextsteps.language.Counted;
import nextsteps.language.LanguageTags;
import nextsteps.language.Texts;
import nextsteps.print.Covers;
import nextsteps.print.SheetPrinter;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeReader;
import nextsteps.seal.Bag;
import nextsteps.seal.FaultySeal;
import nextsteps.seal.PublicKeyFile;
import nextsteps.seal.ReleaseKey;
import nextsteps.seal.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `disc`: the parts of making and checking a medium that are the same everywhere. `packaging/disc` puts them together.
@Command(name = "disc", mixinStandardHelpOptions = true, description = "Fills, seals and checks a medium.")
public final class DiscCommand {

    private final PrintStream out;
    private final PrintStream err;

    public DiscCommand() {
        this(System.out, System.err);
    }

    DiscCommand(PrintStream out, PrintStream err) {
        this.out = new PrintStream(out, true, UTF_8);
        this.err = new PrintStream(err, true, UTF_8);
    }

    @Command(name = "fill", mixinStandardHelpOptions = true,
            description = "Writes the programme, its papers and what to read first into the folder of a medium.")
    int fill(
            @Option(names = "--programme", paramLabel = "DIR", defaultValue = "content", description = "The folder of the programme.") Path content,
            @Option(names = "--edition", paramLabel = "ID", defaultValue = "all", description = "An edition of editions.json.") String edition,
            @Option(names = "--languages", paramLabel = "TAG,...", description = "Some of the programme's languages; all without it.")
            Optional<String> languages,
            @Option(names = "--targets", split = ",", defaultValue = "linux-x64", description = "The kinds of computers that the medium is for.") List<String> targets,
            @Option(names = "--release", description = "No test medium: drafts are refused.") boolean release,
            @Option(names = "--allow-drafts", description = "Drafts are let onto a release.") boolean allowDrafts,
            @Parameters(paramLabel = "DIR", description = "The folder of the medium.") Path medium) throws IOException {
        try {
            var programme = ProgrammeReader.read(content).programme();
            var copy = new ProgrammeCopy(programme, Edition.of(content, edition), languages.map(DiscCommand::tags).orElse(List.of()));
            if (release && !allowDrafts && !copy.drafts().isEmpty()) {
                err.printf("These languages are drafts that nobody has reviewed: %s. Leave them out, or say --allow-drafts.%n", String.join(", ", copy.drafts()));
                return 1;
            }
            if (release && !allowDrafts && !copy.unsigned().isEmpty()) {
                err.printf("The content is a draft without %s. Have that done and write its date into programme.json, or say --allow-drafts.%n", String.join(" and ", copy.unsigned()));
                return 1;
            }
            copy.writeTo(medium.resolve("data/programme"));
            fillWithPaper(medium, copy, new StartHere(!release, new Launchers(targets)));
            return 0;
        } catch (BrokenProgramme broken) {
            broken.faults().forEach(err::println);
        } catch (CannotMake | IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
        }
        return 1;
    }

    /// The languages of a list that is parted by commas.
    public static List<Locale> tags(String list) {
        return Stream.of(list.split(",")).map(LanguageTags::parse).toList();
    }

    private static void fillWithPaper(Path medium, ProgrammeCopy copy, StartHere startHere) throws IOException, BrokenProgramme {
        var written = ProgrammeReader.read(medium.resolve("data/programme")).programme();
        var printer = new SheetPrinter(written);
        for (var language : copy.languages()) {
            var second = Optional.of(written.sourceLanguage()).filter(source -> !source.equals(language.tag()));
            for (var sheet : printer.print("all", language.tag(), second)) {
                sheet.writeTo(medium.resolve("data/papers").resolve(language.tag().toLanguageTag()));
            }
            startHere.write(medium, language, texts(written, language.tag()));
        }
    }

    private static Texts texts(Programme programme, Locale language) {
        return new Texts(language, programme.texts().getOrDefault(language, Map.of()), programme.texts().getOrDefault(programme.sourceLanguage(), Map.of()));
    }

    @Command(name = "covers", mixinStandardHelpOptions = true, description = "Prints a sleeve and labels for a medium, as PDF, that tell nobody what it is.")
    int covers(
            @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write to.") Path folder,
            @Option(names = "--programme", paramLabel = "DIR", defaultValue = "content", description = "The folder of the programme.") Path content,
            @Parameters(paramLabel = "DIR", description = "The folder of the medium.") Path medium) {
        try {
            var programme = ProgrammeReader.read(medium.resolve("data/programme")).programme();
            var isTest = !Bag.isSigned(medium);
            for (var sheet : new Covers(programme, Edition.of(content, programme.edition()).mark(), isTest).print()) {
                out.println(sheet.writeTo(folder));
            }
            return 0;
        } catch (BrokenProgramme broken) {
            broken.faults().forEach(err::println);
        } catch (CannotMake wrong) {
            err.println(wrong.getMessage());
        } catch (IOException unwritable) {
            err.printf("%s: The sleeve and the labels cannot be written there: %s%n", folder, unwritable.getMessage());
        }
        return 1;
    }

    @Command(name = "seal", mixinStandardHelpOptions = true, description = "Lists every file of a medium with its hash, and signs the list.")
    int seal(
            @Option(names = "--key", paramLabel = "FILE", description = "The key to sign with; a test medium without it.") Optional<Path> key,
            @Option(names = "--name", paramLabel = "NAME", required = true, description = "What the medium is.") String name,
            @Parameters(paramLabel = "DIR", description = "The folder of the medium.") Path medium) throws IOException {
        try {
            var signing = key.isPresent() ? Optional.of(ReleaseKey.read(key.get())) : Optional.<ReleaseKey>empty();
            var info = new LinkedHashMap<String, String>();
            info.put("External-Identifier", signing.isPresent() ? name : name + " TEST");
            new Bag(medium).seal(info, signing);
            return 0;
        } catch (FaultySeal wrong) {
            err.println(wrong.getMessage());
            return 1;
        }
    }

    @Command(name = "verify", mixinStandardHelpOptions = true, description = "Tells whether a medium is complete and untampered.")
    int verify(
            @Option(names = "--public-key", paramLabel = "FILE", description = "The key that must have signed it; never one from the medium.")
            Optional<Path> publicKey,
            @Parameters(paramLabel = "DIR", description = "The folder of the medium, or where it is mounted.") Path medium) throws IOException {
        if (!Files.isDirectory(medium)) {
            err.printf("%s: There is no such folder.%n", medium);
            return 1;
        }
        try {
            var key = publicKey.isPresent() ? Optional.of(PublicKeyFile.read(publicKey.get())) : Optional.<PublicKeyFile>empty();
            return tell(new Verification(medium).whole(key, this::show));
        } catch (FaultySeal wrong) {
            err.println(wrong.getMessage());
            return 1;
        }
    }

    /// At each tenth of the way, so that a log stays short too.
    private void show(int done, int all) {
        if (10L * done / all != 10L * (done - 1) / all) {
            err.printf("%d of %s%n", done, Counted.of(all, "file"));
        }
    }

    private int tell(Verification.Verdict verdict) {
        verdict.faults().forEach(out::println);
        verdict.unsealed().forEach(path -> out.printf("%s: It was added by a partner and is not sealed.%n", path));
        if (!verdict.isWhole()) {
            out.printf("Do not use this medium: %s.%n", Counted.of(verdict.faults().size(), "fault"));
            return 1;
        }
        out.println(verdict.signedAs().map("Complete, untampered, signed: %s"::formatted)
                .orElse("Complete. This is a TEST medium: nobody has signed it."));
        return 0;
    }

    @Command(name = "key", mixinStandardHelpOptions = true, description = "Makes a key to sign with: the file and, beside it, FILE.pub.")
    int key(@Parameters(paramLabel = "FILE", description = "Where to keep the key: off the network, off the medium.") Path file) throws IOException {
        try {
            var key = ReleaseKey.generate();
            key.writeTo(file);
            key.open().writeTo(file.resolveSibling(file.getFileName() + ".pub"));
            out.printf("Made: %s and %s.pub. Publish the second one, with its name %s, anywhere but on the medium.%n", file, file, key.open().name());
            return 0;
        } catch (FileAlreadyExistsException there) {
            err.printf("%s: There is a key already, and it is not replaced. Name another file.%n", file);
            return 1;
        }
    }
}
