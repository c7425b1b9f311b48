package nextsteps.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import nextsteps.film.Ffmpeg;
import nextsteps.film.FilmException;
import nextsteps.film.FilmImport;
import nextsteps.film.SubtitleImport;
import nextsteps.language.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `import`: brings films and subtitles that were made elsewhere into the programme.
@Command(name = "import", mixinStandardHelpOptions = true, description = "Brings films and subtitles that were made elsewhere into the programme.")
public final class ImportCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--programme", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "The folder of the programme; content without it.")
    private Path programme = Path.of("content");

    @Command(name = "film", mixinStandardHelpOptions = true,
            description = "Makes the film of a chapter from any file that ffmpeg reads: in the house's profile and loudness, without tags, with a poster.")
    int film(
            @Parameters(paramLabel = "FILE", description = "The film.") Path file,
            @Option(names = "--chapter", paramLabel = "ID", required = true, description = "The chapter, in programme.json or in chapters/chapters.tsv.") String chapter) {
        return answering(() -> spec.commandLine().getOut().printf("Made: %s%n", new FilmImport(programme, new Ffmpeg("ffmpeg")).bringIn(file, chapter)));
    }

    @Command(name = "subtitles", mixinStandardHelpOptions = true,
            description = "Takes the words of a WebVTT, SubRip, TTML or EBU-TT-D file: each goes to the line of the film with which it is on the screen.")
    int subtitles(
            @Parameters(paramLabel = "FILE", description = "The subtitles.") Path file,
            @Option(names = "--chapter", paramLabel = "ID", required = true, description = "The chapter.") String chapter,
            @Option(names = "--language", paramLabel = "TAG", required = true, converter = PlayCommand.TagConverter.class,
                    description = "Their language; en makes them the lines of the film.") Locale language) {
        return answering(() -> {
            var made = new SubtitleImport(programme, chapter).bringIn(file, language.toLanguageTag());
            spec.commandLine().getOut().printf("%s: %s%n", made.file(), Counted.of(made.lines(), "line"));
            made.faults().forEach(err()::println);
            made.missing().forEach(id -> err().printf("%s: This line of the film has no words in %s.%n", id, file));
            if (!made.isShown()) {
                err().printf("The programme does not have the language %1$s yet. Add it to \"languages\" in programme.json, then bring the file in again.%n", language.toLanguageTag());
            }
        });
    }

    private interface Work {
        void go() throws IOException, FilmException;
    }

    private int answering(Work work) {
        try {
            work.go();
            return 0;
        } catch (FilmException faulty) {
            faulty.faults().forEach(err()::println);
            return 1;
        } catch (IOException unreadable) {
            err().println(FileTrouble.sentence(unreadable));
            return 2;
        } finally {
            spec.commandLine().getOut().flush();
            err().flush();
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
