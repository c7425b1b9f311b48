package nextsteps.check;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import nextsteps.playback.FilmCodings;
import nextsteps.playback.FilmFacts;
import nextsteps.playback.FilmSignature;
import nextsteps.playback.PlaybackFailure;
import nextsteps.programme.Chapter;
import nextsteps.programme.Fingerprint;
import nextsteps.programme.FoundFile;
import nextsteps.programme.Media;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeFiles;
import nextsteps.programme.SignedTrack;

/// Holds the films and pictures of a chapter against the manifest: they are there and can be played, the films are those whose checksums it
/// names, every medium can play them, and their length, size and keyframes are as they should be.
///
/// A path that may not be opened is a fault the reader tells of; of a film that is not the right one nothing else is told.
final class MediaChecks implements ChapterCheck {

    private static final String WHOLE = "the whole file";
    private static final String IMPORT = "Bring it in anew: packaging/nextsteps import film FILE --chapter ID.";
    /// A few pictures: sound and picture of a film seldom end together.
    private static final Duration TOLERANCE = Duration.ofMillis(100);
    /// With keyframes 10 s apart a seek took 86 ms, with 1 s 56 ms; 90 ms is what a viewer is promised.
    private static final Duration KEYFRAMES = Duration.ofSeconds(10);

    private final Path root;
    private final ProgrammeFiles files;

    MediaChecks(Programme programme) {
        this.root = programme.root();
        this.files = new ProgrammeFiles(root);
    }

    @Override
    public Stream<Finding> findings(Chapter chapter) {
        return Stream.concat(films(chapter).flatMap(this::film), poster(chapter));
    }

    static Stream<Media> films(Chapter chapter) {
        return Stream.concat(Stream.of(chapter.media()), chapter.tracks().signed().stream().map(SignedTrack::media));
    }

    private Stream<Finding> film(Media media) {
        return switch (files.find(media.file())) {
            case FoundFile.Found(var file) when FilmSignature.of(file) instanceof FilmSignature.NoFilm(var why) -> Stream.of(noFilm(file, why));
            case FoundFile.Found(var file) when !Fingerprint.sha256(file).equals(media.sha256()) -> Stream.of(Finding.error(file, WHOLE,
                    "The film is not the one whose checksum programme.json names.", "Put the right film there, or its SHA-256 into programme.json."));
            case FoundFile.Found(var file) -> Stream.concat(codings(file).stream(), FilmFacts.of(file).map(facts -> facts(file, media, facts))
                    .orElseGet(() -> Stream.of(Finding.warning(file, WHOLE, "Its length, its size and its keyframes cannot be read; they can of MP4 only.", IMPORT))));
            case FoundFile.Missing _ -> Stream.of(missing(media.file(), "The film is missing."));
            case FoundFile.Refused _ -> Stream.empty();
        };
    }

    private static Finding noFilm(Path file, PlaybackFailure why) {
        return Finding.error(file, WHOLE, switch (why) {
            case CUT_SHORT -> "The film is cut short or damaged.";
            case REFUSED -> "The film carries a cover picture, or leads to another file: the player does not open it.";
            case NO_PICTURE -> "The film has no picture.";
            default -> "This is no film that the player can play.";
        }, IMPORT);
    }

    /// It may play here, and yet not from a disc.
    private static Optional<Finding> codings(Path file) {
        var strange = FilmCodings.notEverywhere(file);
        return strange.isEmpty() ? Optional.empty() : Optional.of(Finding.error(file, WHOLE,
                "A disc or a stick cannot play it: it is coded as %s.".formatted(String.join(" and ", strange)), IMPORT));
    }

    private static Stream<Finding> facts(Path file, Media media, FilmFacts facts) {
        return Stream.of(size(file, media, facts), length(file, media, facts), keyframes(file, facts), tags(file, facts)).flatMap(Optional::stream);
    }

    private static Optional<Finding> size(Path file, Media media, FilmFacts facts) {
        return facts.width() == media.width() && facts.height() == media.height() ? Optional.empty() : Optional.of(Finding.error(file, WHOLE,
                "The film shows %d x %d pixels, and programme.json says %d x %d.".formatted(facts.width(), facts.height(), media.width(), media.height()),
                "Correct \"width\" and \"height\"."));
    }

    private static Optional<Finding> length(Path file, Media media, FilmFacts facts) {
        return facts.duration().minus(media.duration()).abs().compareTo(TOLERANCE) <= 0 ? Optional.empty() : Optional.of(Finding.error(file, WHOLE,
                "The film lasts %s, and programme.json says %s.".formatted(facts.duration(), media.duration()), "Correct \"duration\"."));
    }

    private static Optional<Finding> keyframes(Path file, FilmFacts facts) {
        return facts.keyframesApart().compareTo(KEYFRAMES) <= 0 ? Optional.empty() : Optional.of(Finding.error(file, WHOLE,
                "Keyframes are up to %d s apart; going to a line takes too long with more than %d s.".formatted(facts.keyframesApart().toSeconds(), KEYFRAMES.toSeconds()), IMPORT));
    }

    private static Optional<Finding> tags(Path file, FilmFacts facts) {
        return facts.tags().isEmpty() ? Optional.empty() : Optional.of(Finding.error(file, WHOLE,
                "Notes about the film are left in its file, for anyone to read: %s.".formatted(String.join(", ", facts.tags())), IMPORT));
    }

    private Stream<Finding> poster(Chapter chapter) {
        return files.find(chapter.poster()) instanceof FoundFile.Missing ? Stream.of(missing(chapter.poster(), "The picture is missing.")) : Stream.empty();
    }

    private Finding missing(String path, String what) {
        return Finding.error(root.resolve(path), WHOLE, what, "Put the file there, or correct its path in programme.json.");
    }
}
