package nextsteps.review.app;

import java.util.List;
import nextsteps.app.Workbench;
import picocli.CommandLine;

/// The workbench that lies beside the player of those who make a programme.
public final class ReviewWorkbench implements Workbench {

    @Override
    public void addTo(CommandLine player, List<String> words) {
        if (words.contains("review")) {
            player.addSubcommand("review", new ReviewCommand());
        }
        if (words.contains(PreviewCommand.PREVIEW)) {
            player.getCommandSpec().removeSubcommand("play");
            player.addSubcommand("play", new PreviewCommand());
        }
    }
}
