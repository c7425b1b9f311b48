package nextsteps.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nextsteps.print.PrintedSheet;
import nextsteps.print.SheetPrinter;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.ProgrammeReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `print`: makes a sheet for paper, as PDF.
@Command(name = "print", mixinStandardHelpOptions = true, description = "Makes a sheet for paper, as PDF, in one language or two.")
public final class PrintCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--sheet", paramLabel = "NAME", required = true, description = "The sheet: honesty.")
    private String sheet = "";

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

    @Override
    public Integer call() {
        try {
            return write(new SheetPrinter(ProgrammeReader.read(programme).programme()).print(sheet, language, second));
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

    private int write(PrintedSheet printed) {
        try {
            spec.commandLine().getOut().println(printed.writeTo(out));
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
