package nextsteps.review.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nextsteps.app.Author;
import nextsteps.app.PlayCommand;
import nextsteps.app.PlayOptions;
import nextsteps.app.PlayerStart;
import nextsteps.app.StartPlace;
import nextsteps.app.WindowSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `play --preview`: the player with what its makers want to see, and following what they save.
@Command(name = "play", mixinStandardHelpOptions = true, description = "Opens a programme as its viewers see it, with marks for its makers.")
public final class PreviewCommand implements Callable<Integer> {

    static final String PREVIEW = "--preview";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = PREVIEW, required = true, description = "With draft marks, the names of lines, reading speed and safe areas; what is saved is shown again.")
    @SuppressWarnings("UnusedVariable") // It is what this command is known by.
    private boolean preview;

    @Option(names = "--programme", paramLabel = "DIR", description = "The folder of the programme; here without it.")
    private Path programme = Path.of("content");

    @Option(names = "--local", paramLabel = "DIR", converter = PlayCommand.LocalConverter.class, description = "A partner's pages to show beside the programme.")
    private Optional<Path> local = Optional.empty();

    @Option(names = "--chapter", paramLabel = "ID", description = "Opens on this chapter's still first picture.")
    private Optional<String> chapter = Optional.empty();

    @Option(names = "--language", paramLabel = "TAG", converter = PlayCommand.TagConverter.class, description = "Her language, such as vi or zh-Hans.")
    private Optional<Locale> language = Optional.empty();

    @Option(names = "--second", paramLabel = "TAG", converter = PlayCommand.TagConverter.class, description = "The second language, for the person beside her.")
    private Optional<Locale> second = Optional.empty();

    @Option(names = "--window", paramLabel = "WIDTHxHEIGHT", converter = PlayCommand.SizeConverter.class,
            description = "A window of exactly this size instead of the whole screen.")
    private Optional<WindowSize> window = Optional.empty();

    @Option(names = "--play", description = "Starts the film at once.")
    private boolean atOnce;

    @Override
    public Integer call() {
        var options = new PlayOptions(programme, local, chapter, language, second, window, atOnce, false);
        var author = new Author(System.err);
        try {
            new PlayerStart(options, author, read -> {
                var start = StartPlace.of(read, options, _ -> true);
                return engine -> new PreviewWindow(engine, author, local, Optional.empty()).open(read, start, window);
            }, true).run();
            return PlayCommand.STAYS_OPEN;
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), unknown.getMessage(), unknown);
        }
    }
}
