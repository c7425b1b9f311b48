package nextsteps.session;

import java.util.Locale;
import nextsteps.programme.Chapter;
import nextsteps.subtitle.SubtitleTrack;

/// Finds what belongs to a chapter on the medium. Never throws for a file that is missing or damaged.
public interface ChapterLibrary {

    ChapterFilm film(Chapter chapter);

    /// The subtitles in a language; an empty track where there are none.
    SubtitleTrack subtitles(Chapter chapter, Locale language);
}
