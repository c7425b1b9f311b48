package nextsteps.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `measure`: plays like `play` and prints how quick it was, as JSON, for `packaging/bench`.
@Command(name = "measure", hidden = true, description = "Measures the player from inside; used by packaging/bench.")
public final class MeasureCommand implements Callable<Integer> {

    @Option(names = "--programme", required = true)
    private Path programme = Path.of("content");

    @Option(names = "--window", converter = PlayCommand.SizeConverter.class)
    private Optional<WindowSize> window = Optional.empty();

    @Option(names = "--start-only", description = "Stops once the first picture of the film is on screen.")
    private boolean startOnly;

    @Override
    public Integer call() {
        var options = new PlayOptions(programme, Optional.empty(), Optional.empty(), Optional.empty(), window, true, false);
        new PlayerStart(options, new Author(System.err), (parts, start) -> new Measurement(parts, start, startOnly).begin()).run();
        return PlayCommand.STAYS_OPEN;
    }
}
