package nextsteps.ui.chapter;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextsteps.language.Texts;
import nextsteps.playback.OpenedMedia;
import nextsteps.playback.PlayerState;
import nextsteps.programme.Chapter;
import nextsteps.session.Sitting;
import nextsteps.session.SpokenLine;
import nextsteps.ui.theme.Wording;

/// What is read on the still first picture: the chapter's note, and what will be missing, sound or subtitles.
final class FilmNote {

    private final Chapter chapter;
    private final Sitting sitting;
    private final Wording wording;

    FilmNote(Chapter chapter, Sitting sitting, Wording wording) {
        this.chapter = chapter;
        this.sitting = sitting;
        this.wording = wording;
    }

    SpokenLine lines() {
        var first = wording.first().texts();
        return new SpokenLine(Optional.of(in(first)), wording.second().map(language -> in(language.texts())));
    }

    private String in(Texts texts) {
        return Stream.of(Optional.of("chapter." + chapter.id() + ".note"), soundKey(), subtitlesKey())
                .flatMap(Optional::stream)
                .map(texts::get)
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> soundKey() {
        return opened().flatMap(media -> switch (media.sound()) {
            case AUDIBLE -> Optional.empty();
            case NONE_IN_FILM -> Optional.of("player.no-sound-in-film");
            case NO_DEVICE -> Optional.of("player.no-sound-device");
        });
    }

    private Optional<String> subtitlesKey() {
        return sitting.subtitles().get().first().cues().isEmpty() ? Optional.of("player.no-subtitles") : Optional.empty();
    }

    private Optional<OpenedMedia> opened() {
        return sitting.film().get() instanceof PlayerState.Paused(var media) ? Optional.of(media) : Optional.empty();
    }
}
