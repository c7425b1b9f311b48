package nextsteps.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `tour`: goes through every screen of a sitting, and waits at each, its name printed, until a line is written to it.
@Command(name = "tour", hidden = true, description = "Shows every screen, one after another; used by packaging/nextsteps tour.")
public final class TourCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--programme", required = true)
    private Path programme = Path.of("content");

    @Option(names = "--language", required = true, converter = PlayCommand.TagConverter.class)
    private Locale language = Locale.ENGLISH;

    @Option(names = "--second", converter = PlayCommand.TagConverter.class)
    private Optional<Locale> second = Optional.empty();

    @Option(names = "--window", converter = PlayCommand.SizeConverter.class)
    private Optional<WindowSize> window = Optional.empty();

    @Option(names = "--plan", paramLabel = "ID")
    private Optional<String> plan = Optional.empty();

    private final BufferedReader answers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    @Override
    public Integer call() {
        var options = new PlayOptions(programme, Optional.empty(), Optional.of(language), second, window, false, false);
        try {
            var author = new Author(System.err);
            plan.map(id -> PlayerStart.throughGroup(options, id, author, (session, desk) -> new GroupTour(desk, session, this::await).begin()))
                    .orElseGet(() -> new PlayerStart(options, author, (parts, _) -> new Tour(parts.sitting(), this::await).begin()))
                    .run();
            return PlayCommand.STAYS_OPEN;
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), unknown.getMessage(), unknown);
        }
    }

    private void await(String screen) {
        System.out.println(screen);
        try {
            if (answers.readLine() == null) {
                Runtime.getRuntime().halt(0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
