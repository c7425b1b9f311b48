package nextsteps.session;

import java.util.Locale;
import java.util.Optional;
import nextsteps.programme.Chapter;
import nextsteps.programme.Media;
import nextsteps.subtitle.SubtitleTrack;

/// Finds what belongs to a chapter on the medium. Never throws for a file that is missing or damaged.
public interface ChapterLibrary {

    ChapterFilm film(Media media);

    default ChapterFilm film(Chapter chapter) {
        return film(chapter.media());
    }

    /// The subtitles in a language; an empty track where there are none.
    SubtitleTrack subtitles(Chapter chapter, Locale language);

    /// What is said of the picture before a line of a chapter, in one of these languages or else in the first there is.
    default Optional<Recording> description(Chapter chapter, String cue, LanguageChoice languages) {
        return Optional.empty();
    }
}
