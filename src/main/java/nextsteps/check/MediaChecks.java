package nextsteps.check;

import java.nio.file.Path;
import java.util.stream.Stream;
import nextsteps.programme.Chapter;
import nextsteps.programme.Fingerprint;
import nextsteps.programme.FoundFile;
import nextsteps.programme.Media;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeFiles;
import nextsteps.programme.SignedTrack;

/// Holds the films and pictures of chapters against the manifest: they are there, and the films are those whose checksums it names.
///
/// A path that may not be opened is a fault the reader tells of.
final class MediaChecks implements Check {

    @Override
    public Stream<Finding> findings(Programme programme) {
        var files = new ProgrammeFiles(programme.root());
        return programme.chapters().stream().flatMap(chapter -> Stream.concat(
                films(chapter).flatMap(film -> film(programme.root(), files, film)), poster(programme.root(), files, chapter)));
    }

    private static Stream<Media> films(Chapter chapter) {
        return Stream.concat(Stream.of(chapter.media()), chapter.tracks().signed().stream().map(SignedTrack::media));
    }

    private static Stream<Finding> film(Path root, ProgrammeFiles files, Media media) {
        return switch (files.find(media.file())) {
            case FoundFile.Found(var file) when Fingerprint.sha256(file).equals(media.sha256()) -> Stream.empty();
            case FoundFile.Found(var file) -> Stream.of(Finding.error(file, "the whole file", "The film is not the one whose checksum programme.json names.",
                    "Put the right film there, or its SHA-256 into programme.json."));
            case FoundFile.Missing _ -> Stream.of(missing(root, media.file(), "The film is missing."));
            case FoundFile.Refused _ -> Stream.empty();
        };
    }

    private static Stream<Finding> poster(Path root, ProgrammeFiles files, Chapter chapter) {
        return files.find(chapter.poster()) instanceof FoundFile.Missing ? Stream.of(missing(root, chapter.poster(), "The picture is missing.")) : Stream.empty();
    }

    private static Finding missing(Path root, String path, String what) {
        return Finding.error(root.resolve(path), "the whole file", what, "Put the file there, or correct its path in programme.json.");
    }
}
