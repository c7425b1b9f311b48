package nextsteps.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nextsteps.check.SoundMeter.Measured;
import nextsteps.programme.Chapter;
import nextsteps.programme.FoundFile;
import nextsteps.programme.Media;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeFiles;

/// Films are as loud as one another, and voices beside them: -23 LUFS (EBU R128), so that nobody is startled and nobody reaches for the volume.
///
/// A sentence is too short to be measured as exactly as a film, so recordings have more room. The narration of storyboards is levelled when its
/// film is made, so it is held against itself: a sentence much louder or softer than the others of its film, such as one read by somebody else, is told.
final class SoundChecks {

    private static final double LOUDNESS = -23;
    private static final double OF_FILMS = 1;
    /// Louder startles; softer can be helped.
    private static final double LOUDEST_RECORDING = -18;
    private static final double SOFTEST_RECORDING = -31;
    private static final double OF_NARRATION = 7;
    private static final double PEAK = -3;
    private static final String WHOLE = "the whole file";

    private final Programme programme;
    private final SoundMeter meter;
    private final Level unmeasured;

    /// `unmeasured` is how much it matters if nothing can be measured.
    SoundChecks(Programme programme, SoundMeter meter, Level unmeasured) {
        this.programme = programme;
        this.meter = meter;
        this.unmeasured = unmeasured;
    }

    /// Each finds something of its own, and takes its time.
    Stream<Supplier<Stream<Finding>>> parts() {
        if (!meter.works()) {
            return Stream.of(() -> Stream.of(new Finding(unmeasured, programme.root(), "sound", "How loud it is was not measured, because ffmpeg does not start.",
                    "Install ffmpeg, then check again.")));
        }
        return Stream.of(films(), recordings(), narration()).flatMap(parts -> parts);
    }

    private Stream<Supplier<Stream<Finding>>> films() {
        var files = new ProgrammeFiles(programme.root());
        return programme.chapters().stream().flatMap(MediaChecks::films).map(Media::file).distinct()
                .flatMap(file -> files.find(file) instanceof FoundFile.Found(var found) ? Stream.of(found) : Stream.<Path>empty())
                .map(file -> () -> meter.measured(file).stream().flatMap(measured -> film(file, measured)));
    }

    private static Stream<Finding> film(Path file, Measured measured) {
        var remedy = "Bring the film in anew, or make it anew: both set the level.";
        var level = Math.abs(measured.loudness() - LOUDNESS) <= OF_FILMS ? Stream.<Finding>empty()
                : Stream.of(Finding.error(file, WHOLE, "The film is at %s LUFS and should be at -23, or 1 more or less.".formatted(one(measured.loudness())), remedy));
        var peak = measured.peak() <= PEAK ? Stream.<Finding>empty()
                : Stream.of(Finding.error(file, WHOLE, "Its loudest moment reaches %s dBTP and should stay below -3.".formatted(one(measured.peak())), remedy));
        return Stream.concat(level, peak).limit(1);
    }

    /// What the player plays as it is: descriptions, and the texts of screens.
    private Stream<Supplier<Stream<Finding>>> recordings() {
        var described = programme.chapters().stream().flatMap(chapter -> chapter.tracks().described().stream()).flatMap(track -> sounds(programme.root().resolve(track.folder())));
        var spoken = programme.languages().stream().flatMap(language -> sounds(programme.root().resolve("spoken/" + language.tag().toLanguageTag())));
        return Stream.concat(described, spoken).map(file -> () -> meter.measured(file).flatMap(measured -> recording(file, measured)).stream());
    }

    private static Optional<Finding> recording(Path file, Measured measured) {
        return measured.loudness() <= LOUDEST_RECORDING && measured.loudness() >= SOFTEST_RECORDING ? Optional.empty() : Optional.of(Finding.warning(file, WHOLE,
                "The recording is at %s LUFS; beside films at -23 it is too %s.".formatted(one(measured.loudness()), measured.loudness() > LOUDNESS ? "loud" : "soft"),
                "Set it to about -23 LUFS."));
    }

    private Stream<Supplier<Stream<Finding>>> narration() {
        return programme.chapters().stream().map(Chapter::id).map(id -> programme.root().resolve("chapters/%s/narration".formatted(id))).map(folder -> () -> narration(folder));
    }

    private Stream<Finding> narration(Path folder) {
        record Heard(Path file, double loudness) {}
        var heard = sounds(folder).flatMap(file -> meter.measured(file).map(measured -> new Heard(file, measured.loudness())).stream()).toList();
        var middle = heard.stream().mapToDouble(Heard::loudness).sorted().skip(heard.size() / 2).findFirst().orElse(LOUDNESS);
        return heard.stream().filter(sentence -> Math.abs(sentence.loudness() - middle) > OF_NARRATION).map(sentence -> Finding.warning(sentence.file(), WHOLE,
                "The sentence is at %s LUFS, and most of its film at %s.".formatted(one(sentence.loudness()), one(middle)), "Set it to the level of the others, then make the film anew."));
    }

    private static Stream<Path> sounds(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(".*\\.(ogg|opus|wav|flac|mp3|m4a)")).sorted().toList().stream();
        } catch (IOException none) {
            return List.<Path>of().stream();
        }
    }

    private static String one(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
