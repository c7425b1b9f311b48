package nextsteps.app;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;

/// The command line of the player and of its workshop.
@Command(name = "nextsteps", mixinStandardHelpOptions = true, subcommands = {
        PlayCommand.class, FilmCommand.class, PrintCommand.class, CheckCommand.class, DiscCommand.class, SubtitlesCommand.class, NewCommand.class, ImportCommand.class, TranslateCommand.class, TourCommand.class,
        MeasureCommand.class, ScreeningCommand.class},
        description = "An offline player that shows what happens at court, and the workshop of its films.")
public final class Main {

    private static final String PLAY = "play";
    /// Asked for help, a command line does not mind words that it does not know: a workbench is asked first.
    private static final List<String> HELP = List.of("-h", "--help");

    private Main() {}

    /// Numbers and words are written alike on every computer; nothing of its own language may show, which JavaFX would put into menus and messages.
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ENGLISH);
        var words = arguments.length == 0 && PlayCommand.isOnMedium() ? new String[] {PLAY} : arguments;
        var status = Stream.of(words).anyMatch(HELP::contains)
                ? Workbench.find().map(workbench -> execute(workbench, commandLine(), List.of(words))).orElseGet(() -> answer(words))
                : answer(words);
        if (status != PlayCommand.STAYS_OPEN) {
            System.exit(status);
        }
    }

    private static int answer(String... words) {
        return words.length > 0 && words[0].equals(PLAY) ? player().execute(Arrays.copyOfRange(words, 1, words.length)) : commandLine().execute(words);
    }

    static CommandLine commandLine() {
        return answering(new CommandLine(new Main())).setExecutionExceptionHandler((failure, line, _) -> tellUnwritable(failure, line));
    }

    /// A full disk, a folder that cannot be written to: a sentence instead of where in the code it was noticed.
    private static int tellUnwritable(Exception failure, CommandLine line) throws Exception {
        if (!(failure instanceof IOException unwritable)) {
            throw failure;
        }
        line.getErr().println(FileTrouble.sentence(unwritable));
        return ExitCode.SOFTWARE;
    }

    /// The player's part alone: the classes of the workshop's commands would only make its start longer.
    static CommandLine player() {
        return answering(new CommandLine(new PlayCommand()).setCommandName("nextsteps " + PLAY), PLAY);
    }

    /// What the command line does not know, a workbench may; `before` are the words that stand before those it was given.
    private static CommandLine answering(CommandLine line, String... before) {
        return line.setParameterExceptionHandler((mistake, words) -> Workbench.find()
                .map(workbench -> execute(workbench, line, Stream.concat(Stream.of(before), Stream.of(words)).toList()))
                .orElseGet(() -> tell(mistake)));
    }

    private static int execute(Workbench workbench, CommandLine asked, List<String> words) {
        var both = new CommandLine(new Main()).setErr(asked.getErr()).setOut(asked.getOut());
        workbench.addTo(both, words);
        return both.setParameterExceptionHandler((mistake, _) -> tell(mistake)).execute(words.toArray(String[]::new));
    }

    /// A mistake in the words of a command is answered with one sentence instead of the whole page of help.
    private static int tell(ParameterException mistake) {
        mistake.getCommandLine().getErr().println(mistake.getMessage());
        return ExitCode.USAGE;
    }
}
