package nextsteps.programme;

import java.util.List;

/// One film of the programme with what is said about it before it plays. Titles and notes are texts: `chapter.ID.title`, `chapter.ID.note`.
///
/// `poster` is the path of its still first picture below the programme's root.
public record Chapter(
        String id,
        int number,
        Audience audience,
        Strength strength,
        Media media,
        String poster,
        List<SubtitleFile> subtitles,
        Tracks tracks) {

    public Chapter {
        subtitles = List.copyOf(subtitles);
    }

    /// A chapter that offers nothing besides its film.
    public Chapter(String id, int number, Audience audience, Strength strength, Media media, String poster, List<SubtitleFile> subtitles) {
        this(id, number, audience, strength, media, poster, subtitles, Tracks.NONE);
    }

    /// Its length as a viewer is told it: to the nearest minute, never none.
    public long minutes() {
        return Math.max(1, media.duration().plusSeconds(30).toMinutes());
    }
}
