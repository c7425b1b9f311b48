package nextsteps.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.ProgrammeReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `screening`: shows films from their start to their end in two languages and prints a row for each, those for professionals, too, which a start
/// with one person never lists; exit 1 if a line was not seen.
@Command(name = "screening", hidden = true, description = "Shows films to their end; used by packaging/prove-films.")
public final class ScreeningCommand implements Callable<Integer> {

    @Option(names = "--programme", required = true)
    private Path programme = Path.of("content");

    @Option(names = "--language", required = true, converter = PlayCommand.TagConverter.class)
    private Locale language = Locale.ENGLISH;

    @Option(names = "--second", required = true, converter = PlayCommand.TagConverter.class)
    private Locale second = Locale.ENGLISH;

    @Option(names = "--window", converter = PlayCommand.SizeConverter.class)
    private Optional<WindowSize> window = Optional.empty();

    @Option(names = "--rate", description = "How much faster than it was made a film is shown, 1 to 8.")
    private double rate = 1;

    @Parameters(paramLabel = "CHAPTER", description = "The chapters; all where none is named.")
    private List<String> chapters = List.of();

    /// @throws BrokenProgramme if there is nothing to show
    @Override
    public Integer call() throws BrokenProgramme {
        var all = ProgrammeReader.read(programme).programme().chapters();
        var wanted = chapters.isEmpty() ? all : all.stream().filter(chapter -> chapters.contains(chapter.id())).toList();
        var options = new PlayOptions(programme, Optional.empty(), Optional.of(language), Optional.of(second), window, false, false);
        new PlayerStart(options, new Author(System.err), (parts, _) -> new Screening(parts, wanted, rate).start()).run();
        return PlayCommand.STAYS_OPEN;
    }
}
