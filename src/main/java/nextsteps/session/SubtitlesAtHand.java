package nextsteps.session;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nextsteps.programme.Chapter;
import nextsteps.subtitle.SubtitleTrack;

/// The subtitles of the chapter at hand, which of them are shown, and how they look.
public final class SubtitlesAtHand {

    private final ChapterLibrary library;
    private final ReadOnlyObjectWrapper<Subtitles> tracks = new ReadOnlyObjectWrapper<>(Subtitles.NONE);
    private final ReadOnlyObjectWrapper<SubtitleLook> look = new ReadOnlyObjectWrapper<>(SubtitleLook.USUAL);

    SubtitlesAtHand(ChapterLibrary library) {
        this.library = library;
    }

    public ReadOnlyObjectProperty<Subtitles> tracks() {
        return tracks.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SubtitleLook> look() {
        return look.getReadOnlyProperty();
    }

    /// The lines to step through.
    public Lines lines() {
        return tracks.get().lines();
    }

    public void look(SubtitleLook newLook) {
        look.set(newLook);
    }

    public void toggleFirst() {
        tracks.set(tracks.get().toggleFirst());
    }

    public void toggleSecond() {
        tracks.set(tracks.get().toggleSecond());
    }

    void load(Chapter chapter, LanguageChoice languages) {
        var first = library.subtitles(chapter, languages.first());
        var second = languages.second().map(language -> library.subtitles(chapter, language)).orElse(SubtitleTrack.EMPTY);
        tracks.set(tracks.get().withTracks(first, second));
    }
}
