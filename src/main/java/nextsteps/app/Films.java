package nextsteps.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import nextsteps.language.Texts;
import nextsteps.playback.Player;
import nextsteps.playback.PlayerState;
import nextsteps.programme.Programme;
import nextsteps.session.ChapterLibrary;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.vlc.FilmView;
import nextsteps.vlc.VlcPlayer;

/// What plays and shows the films of a programme, and finds them on the medium; what is wrong with one is told to its author.
record Films(Player player, FilmView view, ChapterLibrary library) {

    static Films of(Programme programme, Engine engine, Author author) {
        FontShelf.load(programme);
        var _ = engine.libVlc().thenAccept(libVlc -> libVlc.goBy(programme.windowName()));
        var _ = engine.libVlc().whenComplete((_, failure) -> Optional.ofNullable(failure).ifPresent(missing -> tellOfMissingLibrary(missing, author)));
        var view = new FilmView(engine.xServer());
        var player = new VlcPlayer(engine.libVlc(), view, Platform::runLater);
        player.addListener(state -> tellOfFailure(state, author));
        return new Films(player, view, new DiscLibrary(programme.root(), author::tell));
    }

    /// The languages of a programme with their texts.
    static List<ScreenLanguage> screenLanguages(Programme programme) {
        var source = textsOf(programme, programme.sourceLanguage());
        return programme.languages().stream()
                .map(language -> new ScreenLanguage(language, new Texts(language.tag(), textsOf(programme, language.tag()), source)))
                .toList();
    }

    private static Map<String, String> textsOf(Programme programme, Locale language) {
        return programme.texts().getOrDefault(language, Map.of());
    }

    /// Only the first line of the cause: JNA adds one for each place where it looked.
    private static void tellOfMissingLibrary(Throwable failure, Author author) {
        var cause = failure.getCause() == null ? failure : failure.getCause();
        author.tell("libVLC: It was not found or does not start, so no film plays (%s). Install libvlc5 and vlc-plugin-base of VLC 3."
                .formatted(String.valueOf(cause.getMessage()).lines().findFirst().orElse("")));
    }

    private static void tellOfFailure(PlayerState state, Author author) {
        if (state instanceof PlayerState.Failed(var source, var why)) {
            author.tell(FilmFault.sentence(source, why));
        }
    }
}
