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
import java.util.stream.Stream;
import nextsteps.session.TextSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

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

    @Option(names = "--text", paramLabel = "PERCENT", converter = TextSizeConverter.class)
    private TextSize text = TextSize.USUAL;

    @Option(names = "--plan", paramLabel = "ID")
    private Optional<String> plan = Optional.empty();

    private final BufferedReader answers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    @Override
    public Integer call() {
        var options = new PlayOptions(programme, Optional.empty(), Optional.of(language), second, window, false, false);
        try {
            var author = new Author(System.err);
            plan.map(id -> PlayerStart.throughGroup(options, id, author, (session, desk) -> new GroupTour(desk, session, this::await).begin()))
                    .orElseGet(() -> new PlayerStart(options, author, (parts, _) -> new Tour(parts.sitting(), text, this::await).begin()))
                    .run();
            return PlayCommand.STAYS_OPEN;
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), unknown.getMessage(), unknown);
        }
    }

    /// The sizes of words that can be chosen on the start card.
    static final class TextSizeConverter implements ITypeConverter<TextSize> {

        @Override
        public TextSize convert(String percent) {
            return Stream.of(TextSize.values()).filter(size -> String.valueOf(size.percent()).equals(percent)).findFirst()
                    .orElseThrow(() -> new TypeConversionException("\"%s\" is no size of words: 100, 130, 160 or 200.".formatted(percent)));
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
