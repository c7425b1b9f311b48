package nextsteps.ui.chapter;

import java.time.Duration;
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
///
/// That the computer plays no sound, or no longer, shows only once the film runs, so it is then said for a while above the subtitles.
final class FilmNote {

    private static final Duration WHILE = Duration.ofSeconds(10);

    private final Chapter chapter;
    private final Sitting sitting;
    private final Wording wording;
    private Optional<Duration> silentFrom = Optional.empty();

    FilmNote(Chapter chapter, Sitting sitting, Wording wording) {
        this.chapter = chapter;
        this.sitting = sitting;
        this.wording = wording;
    }

    SpokenLine lines() {
        var first = wording.first().texts();
        return new SpokenLine(Optional.of(in(first)), wording.second().map(language -> in(language.texts())));
    }

    /// The subtitles at a position of the film, with what is said above them.
    SpokenLine with(SpokenLine subtitles, Duration position) {
        if (silentFrom.isEmpty() && silence().isPresent()) {
            silentFrom = Optional.of(position);
        }
        var isSaid = silentFrom.map(position::minus).filter(since -> !since.isNegative() && since.compareTo(WHILE) < 0).isPresent();
        return isSaid ? withNotice(subtitles) : subtitles;
    }

    /// Why nothing can be heard, where that is the computer's doing.
    private Optional<String> silence() {
        return switch (sitting.film().state().get()) {
            case PlayerState.Playing(var media) -> silence(media);
            case PlayerState.Paused(var media) -> silence(media);
            default -> Optional.empty();
        };
    }

    private static Optional<String> silence(OpenedMedia media) {
        return switch (media.sound()) {
            case NO_DEVICE -> Optional.of("player.no-sound-device");
            case LOST -> Optional.of("fault.sound-gone");
            case AUDIBLE, NONE_IN_FILM -> Optional.empty();
        };
    }

    private SpokenLine withNotice(SpokenLine subtitles) {
        return new SpokenLine(
                Optional.of(noticeAbove(subtitles.first(), wording.first().texts())),
                wording.second().map(language -> noticeAbove(subtitles.second(), language.texts())));
    }

    private String noticeAbove(Optional<String> line, Texts texts) {
        var notice = texts.get(silence().orElse("player.no-sound-device"));
        return line.map(words -> notice + "\n" + words).orElse(notice);
    }

    private String in(Texts texts) {
        return Stream.of(Optional.of("chapter." + chapter.id() + ".note"), soundKey(), subtitlesKey())
                .flatMap(Optional::stream)
                .map(texts::get)
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> soundKey() {
        return opened().flatMap(media -> switch (media.sound()) {
            case NONE_IN_FILM -> Optional.of("player.no-sound-in-film");
            case AUDIBLE, NO_DEVICE, LOST -> silence(media);
        });
    }

    private Optional<String> subtitlesKey() {
        return sitting.subtitles().tracks().get().first().cues().isEmpty() ? Optional.of("player.no-subtitles") : Optional.empty();
    }

    private Optional<OpenedMedia> opened() {
        return sitting.film().state().get() instanceof PlayerState.Paused(var media) ? Optional.of(media) : Optional.empty();
    }
}
