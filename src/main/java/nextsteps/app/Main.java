package nextsteps.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/// The command line of the player and of its workshop.
@Command(name = "nextsteps", mixinStandardHelpOptions = true, subcommands = {
        PlayCommand.class, FilmCommand.class, PrintCommand.class, CheckCommand.class, DiscCommand.class, SubtitlesCommand.class, NewCommand.class, ImportCommand.class, TranslateCommand.class, TourCommand.class,
        MeasureCommand.class},
        description = "An offline player that shows what happens at court, and the workshop of its films.")
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var status = commandLine().execute(arguments.length == 0 && PlayCommand.isOnMedium() ? new String[] {"play"} : arguments);
        if (status != PlayCommand.STAYS_OPEN) {
            System.exit(status);
        }
    }

    /// A mistake in the words of a command is answered with one sentence instead of the whole page of help.
    static CommandLine commandLine() {
        return new CommandLine(new Main()).setParameterExceptionHandler((mistake, _) -> {
            mistake.getCommandLine().getErr().println(mistake.getMessage());
            return ExitCode.USAGE;
        });
    }
}
