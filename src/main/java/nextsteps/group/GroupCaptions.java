package nextsteps.group;

import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nextsteps.programme.Chapter;
import nextsteps.session.ChapterLibrary;
import nextsteps.session.LanguageChoice;
import nextsteps.session.Subtitles;
import nextsteps.subtitle.SubtitleTrack;

/// The subtitles of the film a group sees, in one language or two, each shown or hidden.
public final class GroupCaptions {

    private final ChapterLibrary library;
    private final LanguageChoice languages;
    private final ReadOnlyObjectWrapper<Subtitles> subtitles = new ReadOnlyObjectWrapper<>(Subtitles.NONE);

    GroupCaptions(ChapterLibrary library, LanguageChoice languages) {
        this.library = library;
        this.languages = languages;
    }

    public ReadOnlyObjectProperty<Subtitles> shown() {
        return subtitles.getReadOnlyProperty();
    }

    public void toggleFirst() {
        subtitles.set(subtitles.get().toggleFirst());
    }

    public void toggleSecond() {
        subtitles.set(subtitles.get().toggleSecond());
    }

    void load(Chapter chapter) {
        subtitles.set(subtitles.get().withTracks(track(chapter, languages.first()), languages.second().map(second -> track(chapter, second)).orElse(SubtitleTrack.EMPTY)));
    }

    private SubtitleTrack track(Chapter chapter, Locale language) {
        return library.subtitles(chapter, language);
    }
}
