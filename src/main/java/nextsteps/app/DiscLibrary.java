package nextsteps.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nextsteps.playback.MediaSource;
import nextsteps.playback.PlaybackFailure;
import nextsteps.programme.Chapter;
import nextsteps.programme.DescribedTrack;
import nextsteps.programme.FoundFile;
import nextsteps.programme.Media;
import nextsteps.programme.ProgrammeFiles;
import nextsteps.programme.Refusal;
import nextsteps.programme.SubtitleFile;
import nextsteps.session.ChapterFilm;
import nextsteps.session.ChapterLibrary;
import nextsteps.session.LanguageChoice;
import nextsteps.session.Recording;
import nextsteps.subtitle.SubtitleReader;
import nextsteps.subtitle.SubtitleTrack;

/// The chapters' files on the medium: only plain ones inside the programme are handed out.
final class DiscLibrary implements ChapterLibrary {

    private final Path root;
    private final ProgrammeFiles files;
    private final Consumer<String> author;

    /// `author` hears what is wrong with a file below `root`, a sentence each.
    DiscLibrary(Path root, Consumer<String> author) {
        this.root = root;
        this.files = new ProgrammeFiles(root);
        this.author = author;
    }

    @Override
    public ChapterFilm film(Media media) {
        return switch (files.find(media.file())) {
            case FoundFile.Found(var file) -> new ChapterFilm.Found(new MediaSource(file, media.width(), media.height(), media.duration()));
            case FoundFile.Missing(var file) ->
                notFound(PlaybackFailure.MISSING, "%s: The film is missing. Put it there.".formatted(file));
            case FoundFile.Refused(var why) -> notFound(failure(why), refused(media.file(), why));
        };
    }

    private static PlaybackFailure failure(Refusal why) {
        return why == Refusal.EMPTY_FILE ? PlaybackFailure.NOT_A_FILM : PlaybackFailure.REFUSED;
    }

    private ChapterFilm notFound(PlaybackFailure failure, String sentence) {
        author.accept(sentence);
        return new ChapterFilm.NotFound(failure);
    }

    /// The path is joined as text: one that is refused may be no path on this computer at all.
    private String refused(String path, Refusal why) {
        return "%s/%s: %s %s".formatted(root, path, why.sentence(), why.remedy());
    }

    @Override
    public SubtitleTrack subtitles(Chapter chapter, Locale language) {
        return chapter.subtitles().stream()
                .filter(file -> file.language().equals(language))
                .findFirst()
                .map(this::read)
                .orElse(SubtitleTrack.EMPTY);
    }

    @Override
    public Optional<Recording> description(Chapter chapter, String cue, LanguageChoice languages) {
        return Stream.concat(Stream.of(languages.first()), languages.second().stream())
                .flatMap(language -> chapter.tracks().described().stream().filter(track -> track.language().equals(language)))
                .findFirst()
                .or(() -> chapter.tracks().described().stream().findFirst())
                .flatMap(track -> recording(track, cue));
    }

    private Optional<Recording> recording(DescribedTrack track, String cue) {
        return files.find(track.recording(cue)) instanceof FoundFile.Found(var file) ? Optional.of(new Recording(cue, file)) : Optional.empty();
    }

    private SubtitleTrack read(SubtitleFile subtitles) {
        return switch (files.find(subtitles.file())) {
            case FoundFile.Found(var file) -> {
                var parsed = SubtitleReader.read(file);
                parsed.faults().forEach(fault -> author.accept("%s:%d: %s %s".formatted(file, fault.line(), fault.what(), fault.remedy())));
                yield parsed.track();
            }
            case FoundFile.Missing(var file) -> {
                author.accept("%s: The subtitles are missing. Put them there.".formatted(file));
                yield SubtitleTrack.EMPTY;
            }
            case FoundFile.Refused(var why) -> {
                author.accept(refused(subtitles.file(), why));
                yield SubtitleTrack.EMPTY;
            }
        };
    }
}
