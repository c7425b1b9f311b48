package nextsteps.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line of the player and of its workshop.
@Command(name = "nextsteps", mixinStandardHelpOptions = true, subcommands = {PlayCommand.class, FilmCommand.class, SubtitlesCommand.class},
        description = "An offline player that shows what happens at court, and the workshop of its films.")
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var status = new CommandLine(new Main()).execute(arguments);
        if (status != PlayCommand.STAYS_OPEN) {
            System.exit(status);
        }
    }
}
