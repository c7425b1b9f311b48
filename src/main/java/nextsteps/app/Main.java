package nextsteps.app;

import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/// The command line of the player and of its workshop.
@Command(name = "nextsteps", mixinStandardHelpOptions = true, subcommands = {
        PlayCommand.class, FilmCommand.class, PrintCommand.class, CheckCommand.class, DiscCommand.class, SubtitlesCommand.class, NewCommand.class, ImportCommand.class, TranslateCommand.class, TourCommand.class,
        MeasureCommand.class},
        description = "An offline player that shows what happens at court, and the workshop of its films.")
public final class Main {

    private static final String PLAY = "play";

    private Main() {}

    public static void main(String[] arguments) {
        var words = arguments.length == 0 && PlayCommand.isOnMedium() ? new String[] {PLAY} : arguments;
        var status = words.length > 0 && words[0].equals(PLAY) ? player().execute(Arrays.copyOfRange(words, 1, words.length)) : commandLine().execute(words);
        if (status != PlayCommand.STAYS_OPEN) {
            System.exit(status);
        }
    }

    static CommandLine commandLine() {
        return answeringShortly(new CommandLine(new Main()));
    }

    /// The player's part alone: the classes of the workshop's commands would only make its start longer.
    static CommandLine player() {
        return answeringShortly(new CommandLine(new PlayCommand()).setCommandName("nextsteps " + PLAY));
    }

    /// A mistake in the words of a command is answered with one sentence instead of the whole page of help.
    private static CommandLine answeringShortly(CommandLine line) {
        return line.setParameterExceptionHandler((mistake, _) -> {
            mistake.getCommandLine().getErr().println(mistake.getMessage());
            return ExitCode.USAGE;
        });
    }
}
