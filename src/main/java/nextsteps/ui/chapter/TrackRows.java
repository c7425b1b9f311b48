package nextsteps.ui.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import nextsteps.programme.Chapter;
import nextsteps.programme.SpokenTrack;
import nextsteps.programme.TranslationState;
import nextsteps.session.Sitting;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Wording;

/// The voices of a film, its description and its sign languages, as far as it offers them.
final class TrackRows {

    private final Sitting sitting;
    private final List<ScreenLanguage> languages;
    private final Buttons buttons;
    private final Options options;
    private final double room;

    TrackRows(Sitting sitting, List<ScreenLanguage> languages, Wording wording) {
        this.sitting = sitting;
        this.languages = languages;
        this.buttons = new Buttons(wording);
        this.options = new Options(wording);
        this.room = Panel.room(wording.scale()) - wording.scale().px(16);
    }

    List<Node> all() {
        return sitting.state().get().chapterAtHand().map(this::of).orElse(List.of());
    }

    private List<Node> of(Chapter chapter) {
        var rows = new ArrayList<Node>();
        if (!chapter.tracks().described().isEmpty()) {
            rows.add(described());
        }
        if (chapter.tracks().spoken().size() > 1) {
            rows.add(options.titled("player.voice", chapter.tracks().spoken().stream().flatMap(track -> voice(chapter, track)).toList()));
        }
        if (!chapter.tracks().signed().isEmpty()) {
            rows.add(options.titled("player.sign", chapter.tracks().signed().stream().map(track -> signed(track.language(), track.name())).toList()));
        }
        return rows;
    }

    private Node described() {
        var button = buttons.quiet(Icon.FILM, "player.described", room, sitting.film().tracks()::toggleDescribed);
        Screen.whileShown(button, sitting.film().tracks().choice(), now -> Options.choose(button, now.described()));
        return button;
    }

    private Stream<Button> voice(Chapter chapter, SpokenTrack track) {
        return languages.stream().filter(language -> language.language().tag().equals(track.language())).map(language -> {
            var button = options.named("player.voice", "voice-" + track.language().toLanguageTag(), language, language.language().autonym(),
                    () -> sitting.film().tracks().listenTo(track));
            Screen.whileShown(button, sitting.film().tracks().choice(),
                    _ -> Options.choose(button, sitting.film().tracks().voiceOf(chapter).equals(Optional.of(track))));
            return button;
        });
    }

    /// Sign languages are named in letters of the programme's own language.
    private Button signed(Locale language, String name) {
        var own = languages.stream().filter(known -> known.language().state() == TranslationState.SOURCE).findFirst().orElse(languages.getFirst());
        var button = options.named("player.sign", "signed-" + language.toLanguageTag(), own, name, () -> sitting.film().tracks().toggleSigned(language));
        Screen.whileShown(button, sitting.film().tracks().choice(), now -> Options.choose(button, now.signed().equals(Optional.of(language))));
        return button;
    }
}
