package nextsteps.app;

import java.util.Locale;
import java.util.function.Consumer;
import nextsteps.playback.MediaSource;
import nextsteps.playback.PlaybackFailure;
import nextsteps.programme.Chapter;
import nextsteps.programme.FoundFile;
import nextsteps.programme.ProgrammeFiles;
import nextsteps.programme.Refusal;
import nextsteps.programme.SubtitleFile;
import nextsteps.session.ChapterFilm;
import nextsteps.session.ChapterLibrary;
import nextsteps.subtitle.SubtitleReader;
import nextsteps.subtitle.SubtitleTrack;

/// The chapters' files on the medium: only plain ones inside the programme are handed out.
final class DiscLibrary implements ChapterLibrary {

    private final ProgrammeFiles files;
    private final Consumer<String> author;

    /// `author` hears what is wrong with a file, a sentence each.
    DiscLibrary(ProgrammeFiles files, Consumer<String> author) {
        this.files = files;
        this.author = author;
    }

    @Override
    public ChapterFilm film(Chapter chapter) {
        var media = chapter.media();
        return switch (files.find(media.file())) {
            case FoundFile.Found(var file) -> new ChapterFilm.Found(new MediaSource(file, media.width(), media.height(), media.duration()));
            case FoundFile.Missing(var file) ->
                notFound(PlaybackFailure.MISSING, "%s: The film of chapter \"%s\" is missing. Put it there.".formatted(file, chapter.id()));
            case FoundFile.Refused(var why) -> notFound(failure(why), "%s: %s %s".formatted(media.file(), why.sentence(), why.remedy()));
        };
    }

    private static PlaybackFailure failure(Refusal why) {
        return why == Refusal.EMPTY_FILE ? PlaybackFailure.NOT_A_FILM : PlaybackFailure.REFUSED;
    }

    private ChapterFilm notFound(PlaybackFailure failure, String sentence) {
        author.accept(sentence);
        return new ChapterFilm.NotFound(failure);
    }

    @Override
    public SubtitleTrack subtitles(Chapter chapter, Locale language) {
        return chapter.subtitles().stream()
                .filter(file -> file.language().equals(language))
                .findFirst()
                .map(this::read)
                .orElse(SubtitleTrack.EMPTY);
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
                author.accept("%s: %s %s".formatted(subtitles.file(), why.sentence(), why.remedy()));
                yield SubtitleTrack.EMPTY;
            }
        };
    }
}
