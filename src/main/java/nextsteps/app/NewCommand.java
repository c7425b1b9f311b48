package nextsteps.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nextsteps.film.Ffmpeg;
import nextsteps.film.FilmException;
import nextsteps.film.Starter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `new DIR`: a programme to begin with, which passes `check` and plays.
@Command(name = "new", mixinStandardHelpOptions = true, description = "Makes a programme to begin with: it passes check and plays.")
public final class NewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The folder to make.")
    private Path folder = Path.of("");

    @Option(names = "--film", paramLabel = "FILE", description = "A film of yours; again for each more. Without one: two films with their storyboards.")
    private List<Path> films = List.of();

    @Option(names = "--programme", paramLabel = "DIR", description = "The programme to take words and examples from; content without it.")
    private Path model = Path.of("content");

    @Override
    public Integer call() {
        var err = spec.commandLine().getErr();
        try {
            new Starter(model, folder).write(films, new Ffmpeg("ffmpeg"));
            spec.commandLine().getOut().printf("Made: %s. Look at it: packaging/nextsteps play --programme %s%n", folder, folder);
            return 0;
        } catch (FilmException faulty) {
            faulty.faults().forEach(err::println);
            return 1;
        } catch (IOException unwritable) {
            err.println(FileTrouble.sentence(unwritable));
            return 2;
        }
    }
}
