package nextsteps.app;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nextsteps.film.AllFilms;
import nextsteps.film.Ffmpeg;
import nextsteps.film.FilmException;
import nextsteps.film.FilmMaker;
import nextsteps.language.Counted;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.ProgrammeReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `film CHAPTER`: makes a chapter's film from its storyboard, scenes and narration; `film --all`: all that are not made yet.
/// `film --scenes` shows what there is to make films from.
@Command(name = "film", mixinStandardHelpOptions = true, description = "Makes a chapter's film from its storyboard, pictures and voice.")
public final class FilmCommand implements Callable<Integer> {

    private static final Path SHEET = Path.of("target/pictures/scenes.png");

    @Parameters(paramLabel = "CHAPTER", arity = "0..1", description = "The chapter's id, such as room.")
    private String chapter = "";

    @Option(names = "--programme", paramLabel = "DIR", description = "The folder of the programme; here without it.")
    private Path programme = Path.of("content");

    @Option(names = "--captions", description = "Only writes the captions anew and gives the translations their times.")
    private boolean captionsOnly;

    @Option(names = "--sheet", paramLabel = "PNG", description = "Only draws all shots on one picture.")
    private Optional<Path> sheet = Optional.empty();

    @Option(names = "--scenes", paramLabel = "PNG", arity = "0..1", fallbackValue = "target/pictures/scenes.png",
            description = "Only draws all scenes with their names on one picture, needs no CHAPTER; target/pictures/scenes.png without a name.")
    private Optional<Path> scenes = Optional.empty();

    @Option(names = "--room", description = "Only draws the courtroom of Who is who in each arrangement, and where everyone is; needs no CHAPTER.")
    private boolean room;

    @Option(names = "--all", description = "Makes the films of all chapters whose sources changed, then the pictures that --scenes and --room draw.")
    private boolean all;

    @Option(names = "--again", description = "With --all: also makes the films whose sources did not change.")
    private boolean again;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try {
            make(new FilmMaker(programme, new Ffmpeg("ffmpeg")));
            return 0;
        } catch (FilmException faulty) {
            faulty.faults().forEach(System.err::println);
            return 1;
        } catch (BrokenProgramme broken) {
            broken.faults().forEach(System.err::println);
            return 1;
        }
    }

    private void make(FilmMaker maker) throws IOException, FilmException, BrokenProgramme {
        if (all) {
            makeAll();
            drawScenes(maker, scenes.orElse(SHEET));
            maker.room(scenesOfTheRoom());
        } else if (scenes.isPresent()) {
            drawScenes(maker, scenes.get());
        } else if (room) {
            maker.room(scenesOfTheRoom());
        } else if (chapter.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Which film? Name a CHAPTER, such as room.");
        } else if (sheet.isPresent()) {
            maker.sheet(chapter, sheet.get());
        } else if (captionsOnly) {
            maker.caption(chapter);
        } else {
            var film = maker.make(chapter, progressBar()::show);
            System.err.printf("%nMade: %s%n", film);
        }
    }

    /// Half of the encoder's threads would only wait for each other, so there are as many films at once as processors.
    private void makeAll() throws IOException, FilmException {
        var films = new AllFilms(programme, new Ffmpeg("ffmpeg"));
        var due = again ? films.chapters() : films.due();
        System.err.printf("%s, of which these are to be made: %s%n", Counted.of(films.chapters().size(), "film"), due.isEmpty() ? "none" : String.join(", ", due));
        films.make(due, Runtime.getRuntime().availableProcessors(), progressBar()::show);
    }

    private static void drawScenes(FilmMaker maker, Path png) throws IOException, FilmException {
        maker.scenes(png);
        System.err.println("Drawn: " + png);
    }

    private List<String> scenesOfTheRoom() throws BrokenProgramme {
        return ProgrammeReader.read(programme).programme().room().stream().flatMap(room -> room.arrangements().stream()).flatMap(arrangement -> arrangement.scenes().stream()).distinct().toList();
    }

    private static ProgressBar progressBar() {
        return new ProgressBar(System.err, Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent());
    }
}
