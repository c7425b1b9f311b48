package nextsteps.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nextsteps.print.PrintedSheet;
import nextsteps.print.SheetPrinter;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.ProgrammeReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `print`: makes sheets for paper, as PDF.
@Command(name = "print", mixinStandardHelpOptions = true, description = "Makes sheets for paper, as PDF, in one language or two.")
public final class PrintCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Option(names = "--language", paramLabel = "TAG", required = true, converter = PlayCommand.TagConverter.class,
            description = "Her language, such as vi or zh-Hans.")
    private Locale language = Locale.ROOT;

    @Option(names = "--second", paramLabel = "TAG", converter = PlayCommand.TagConverter.class,
            description = "The second language, for the person beside her.")
    private Optional<Locale> second = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write to.")
    private Path out = Path.of("");

    @Option(names = "--programme", paramLabel = "DIR", description = "The folder of the programme; here without it.")
    private Path programme = Path.of("content");

    /// A sheet, or everything for a session.
    private static final class What {

        @Option(names = "--sheet", paramLabel = "NAME",
                description = "The sheet: honesty, questions, glossary, room, keys, record, worker-before, worker-after, interpreter, or all.")
        private Optional<String> sheet = Optional.empty();

        @Option(names = "--plan", paramLabel = "ID", description = "The session: its facilitator's guide and handouts.")
        private Optional<String> plan = Optional.empty();
    }

    @Override
    public Integer call() {
        try {
            return write(print(new SheetPrinter(ProgrammeReader.read(programme).programme())));
        } catch (BrokenProgramme broken) {
            broken.faults().forEach(fault -> err().println(fault));
            return 1;
        } catch (IOException unreadable) {
            err().printf("%s: A file of the programme cannot be read: %s%n", programme, unreadable.getMessage());
            return 1;
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), unknown.getMessage(), unknown);
        }
    }

    private List<PrintedSheet> print(SheetPrinter printer) throws IOException {
        return what.plan.isPresent() ? printer.printPlan(what.plan.get(), language, second) : printer.print(what.sheet.orElse(""), language, second);
    }

    private int write(List<PrintedSheet> printed) {
        try {
            for (var sheet : printed) {
                spec.commandLine().getOut().println(sheet.writeTo(out));
            }
            return 0;
        } catch (IOException _) {
            err().printf("%s: The sheet cannot be written there. Name a folder that can be written to.%n", out);
            return 1;
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
