package nextsteps.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nextsteps.film.Ffmpeg;
import nextsteps.film.FilmStills;
import nextsteps.language.Counted;
import nextsteps.language.Script;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.Language;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeReader;
import nextsteps.subtitle.SubtitleReader;
import nextsteps.translate.BadTranslation;
import nextsteps.translate.CoveragePicture;
import nextsteps.translate.Share;
import nextsteps.translate.Translation;
import nextsteps.translate.Xliff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `translate`: gives a translator one file with every text, brings it back, and tells how far each language has come.
@Command(name = "translate", mixinStandardHelpOptions = true, description = "One file for a translator, and the way back.")
public final class TranslateCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--programme", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "The folder of the programme; content without it.")
    private Path programme = Path.of("content");

    @Command(name = "export", mixinStandardHelpOptions = true, description = "Writes every text with its translation, if it has one, as XLIFF 2.0.")
    int export(
            @Parameters(paramLabel = "TAG", converter = PlayCommand.TagConverter.class, description = "The language, such as vi or zh-Hans; it may be new.")
                    Locale language,
            @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.") Path out,
            @Option(names = "--stills", description = "Puts a picture of each line of the films beside it, in a folder FILE.stills.") boolean stills) {
        return answering(() -> {
            var read = ProgrammeReader.read(programme).programme();
            var pictures = out.resolveSibling(out.getFileName() + ".stills");
            var translation = new Translation(read, language, Optional.of(pictures.getFileName() + "/{CUE}.jpg").filter(_ -> stills));
            if (stills) {
                writeStills(read, pictures);
            }
            translation.write(out);
            var units = translation.units();
            spec.commandLine().getOut().printf("%s: %s, %d of them translated.%n", out, Counted.of(units.size(), "text"), units.stream().filter(unit -> unit.target().isPresent()).count());
            return 0;
        });
    }

    private static void writeStills(Programme programme, Path folder) throws IOException {
        var stills = new FilmStills(new Ffmpeg("ffmpeg"));
        for (var chapter : programme.chapters()) {
            var subtitles = chapter.subtitles().stream().filter(file -> file.language().equals(programme.sourceLanguage())).findFirst();
            if (subtitles.isPresent()) {
                var cues = SubtitleReader.read(programme.root().resolve(subtitles.get().file())).track().cues();
                stills.write(programme.root().resolve(chapter.media().file()), cues, folder);
            }
        }
    }

    @Command(name = "import", mixinStandardHelpOptions = true, description = "Brings a translator's file in. With a fault in it nothing is changed.")
    int bringIn(@Parameters(paramLabel = "FILE", description = "The XLIFF file.") Path file) {
        return answering(() -> {
            if (!Files.isRegularFile(file)) {
                err().printf("%s: There is no such file. Name the file that came from the translator.%n", file);
                return 2;
            }
            var sent = Xliff.read(file);
            var translation = new Translation(ProgrammeReader.read(programme).programme(), sent.target(), Optional.empty());
            var changed = translation.bringIn(sent.units());
            changed.forEach(spec.commandLine().getOut()::println);
            var missing = sent.units().stream().filter(unit -> unit.target().isEmpty()).count();
            err().printf("%s: %s changed; texts without a translation in it: %d.%n", sent.target().toLanguageTag(), Counted.of(changed.size(), "file"), missing);
            return 0;
        });
    }

    @Command(name = "coverage", mixinStandardHelpOptions = true, description = "Tells how many texts of each language are there.")
    int coverage(@Option(names = "--out", paramLabel = "PNG", description = "Draws it too.") Optional<Path> out) {
        return answering(() -> {
            var read = ProgrammeReader.read(programme).programme();
            var shares = new LinkedHashMap<String, Map<String, Share>>();
            for (var language : read.languages()) {
                shares.put(name(language), new Translation(read, language.tag(), Optional.empty()).shares());
            }
            print(shares);
            if (out.isPresent()) {
                new CoveragePicture(read.root().resolve(Script.ofCode("Latn").typeface().files().getFirst())).write(shares, out.get());
            }
            return 0;
        });
    }

    private static String name(Language language) {
        return "%s %s".formatted(language.tag().toLanguageTag(), language.state().name().toLowerCase(Locale.ROOT));
    }

    private void print(Map<String, Map<String, Share>> languages) {
        var out = spec.commandLine().getOut();
        out.printf("%-18s%s%n", "", languages.values().iterator().next().keySet().stream().map("%15s"::formatted).collect(Collectors.joining()));
        languages.forEach((language, shares) -> out.printf("%-18s%s%n", language,
                shares.values().stream().map(share -> "%15s".formatted(share.done() + "/" + share.of())).collect(Collectors.joining())));
        out.flush();
    }

    private interface Work {
        int go() throws IOException, BrokenProgramme, BadTranslation;
    }

    private int answering(Work work) {
        try {
            return work.go();
        } catch (BadTranslation bad) {
            print(bad.faults());
            return 1;
        } catch (BrokenProgramme broken) {
            print(broken.faults());
            return 1;
        } catch (IOException unreadable) {
            err().println(FileTrouble.sentence(unreadable));
            return 2;
        } finally {
            err().flush();
        }
    }

    private void print(List<?> faults) {
        faults.forEach(err()::println);
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
