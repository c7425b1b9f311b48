package nextsteps.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nextsteps.playback.FilmSignature;
import nextsteps.programme.Chapter;
import nextsteps.programme.DescribedTrack;
import nextsteps.programme.FoundFile;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeFiles;
import nextsteps.programme.SignedTrack;

/// Holds the tracks of films against the files: voices are in the film, descriptions belong to a line, signed films are as long as the film.
final class TrackChecks implements ChapterCheck {

    private static final String WHOLE = "the whole file";

    private final Programme programme;
    private final FilmLines lines;

    TrackChecks(Programme programme, FilmLines lines) {
        this.programme = programme;
        this.lines = lines;
    }

    @Override
    public Stream<Finding> findings(Chapter chapter) {
        return new OfChapter(programme, lines, chapter).findings();
    }

    private record OfChapter(Programme programme, FilmLines lines, Chapter chapter) {

        Stream<Finding> findings() {
            return Stream.of(voices(), chapter.tracks().described().stream().flatMap(this::described), chapter.tracks().signed().stream().flatMap(this::signed))
                    .flatMap(found -> found);
        }

        private Stream<Finding> voices() {
            var film = programme.root().resolve(chapter.media().file());
            var has = FilmSignature.soundTracks(film);
            return chapter.tracks().spoken().stream()
                    .filter(track -> has.isPresent() && track.soundTrack() > has.getAsInt())
                    .map(track -> Finding.error(film, WHOLE,
                            "programme.json names sound track %d, and the film has %d.".formatted(track.soundTrack(), has.getAsInt()),
                            "Put the voice into the film, or take it out of programme.json."));
        }

        private Stream<Finding> described(DescribedTrack track) {
            var folder = programme.root().resolve(track.folder());
            var recordings = recordings(folder);
            if (recordings.isEmpty()) {
                return Stream.of(Finding.error(folder, "the folder", "It holds no description.", "Record one as CUE-ID.ogg, or take the track out of programme.json."));
            }
            var strange = recordings.stream().filter(file -> !lines.has(chapter, file.getFileName().toString().replaceFirst("\\.ogg$", ""))).toList();
            return strange.size() == recordings.size()
                    ? Stream.of(Finding.error(folder, "the folder", "None of its recordings is named after a line of the film \"%s\".".formatted(chapter.id()),
                            "Name the folder of this film, or name them after the lines before which they are said: CUE-ID.ogg."))
                    : strange.stream().map(file -> Finding.error(file, WHOLE, "The film has no line of this name.", "Name it after the line before which it is said: CUE-ID.ogg."));
        }

        private Stream<Finding> signed(SignedTrack track) {
            var file = programme.root().resolve(track.media().file());
            if (new ProgrammeFiles(programme.root()).find(track.media().file()) instanceof FoundFile.Found
                    && !track.media().duration().equals(chapter.media().duration())) {
                return Stream.of(Finding.error(file, WHOLE, "The signed film is not as long as the film: %s and %s.".formatted(
                        track.media().duration(), chapter.media().duration()), "Cut both to the same length: they change places while they play."));
            }
            return Stream.empty();
        }

        private static List<Path> recordings(Path folder) {
            try (var files = Files.list(folder)) {
                return files.filter(Files::isRegularFile).sorted().toList();
            } catch (IOException e) {
                return List.of();
            }
        }
    }
}
