package nextsteps.ui.words;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.programme.Chapter;
import nextsteps.programme.Glossary;
import nextsteps.programme.Term;
import nextsteps.session.Sitting;
import nextsteps.session.SittingState.ReadingWords;
import nextsteps.session.Voice;
import nextsteps.ui.hear.Hearing;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Scroller;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// The court words in both languages: a list, those of the line being spoken first, and what one of them means.
public final class WordsView extends Screen {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Sitting sitting;
    private final Voice voice;
    private final Wording wording;
    private final Scale scale;
    private final Words title;
    private final VBox meaning = new VBox();
    private final Map<String, Button> buttons = new HashMap<>();
    private Runnable chosen = () -> {};

    public WordsView(Sitting sitting, ReadingWords state, Glossary glossary, Voice voice, Wording wording) {
        this.sitting = sitting;
        this.voice = voice;
        this.wording = wording;
        this.scale = wording.scale();
        this.title = focusable(wording.first("words.title", TypeRole.TITLE));
        var inLine = glossary.terms().stream().filter(term -> state.cue().filter(term.cues()::contains).isPresent()).toList();
        var all = glossary.terms().stream().sorted(Comparator.comparing(this::name, Collator.getInstance(wording.first().language().tag()))).toList();

        var list = new VBox(scale.px(2));
        if (!inLine.isEmpty()) {
            list.getChildren().add(heading("words.in-line"));
            inLine.forEach(term -> list.getChildren().add(button(term, "line-")));
            list.getChildren().add(heading("words.all"));
        }
        all.forEach(term -> list.getChildren().add(button(term, "")));
        list.setPadding(new Insets(0, scale.px(8), scale.px(8), scale.px(8)));

        meaning.getStyleClass().add("panel");
        meaning.setPadding(new Insets(scale.px(36)));
        meaning.setSpacing(scale.px(10));
        HBox.setHgrow(meaning, Priority.ALWAYS);
        getChildren().setAll(scale.hasLargeWords() ? below(list) : beside(list));
        show(state.term().flatMap(id -> all.stream().filter(term -> term.id().equals(id)).findFirst())
                .orElseGet(() -> inLine.stream().findFirst().orElse(all.getFirst())));
    }

    @Override
    public Node firstFocus() {
        return title;
    }

    private HBox beside(VBox list) {
        var scroller = new Scroller(list, wording);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        var column = new VBox(scale.px(4), head(), scroller);
        column.setMinWidth(scale.along(420));
        column.setMaxWidth(scale.along(420));
        var row = new HBox(scale.px(32), column, meaning);
        row.setPadding(new Insets(scale.px(28), scale.px(40), scale.px(28), scale.px(40)));
        return row;
    }

    /// Where words are large: what one means, and below it the list; a word that is chosen leads up to what it means.
    private Scroller below(VBox list) {
        var page = new VBox(scale.px(16), head(), meaning, list);
        page.setPadding(new Insets(scale.px(28), scale.px(40), scale.px(28), scale.px(40)));
        var scroller = new Scroller(page, wording);
        chosen = () -> scroller.show(meaning);
        return scroller;
    }

    private VBox head() {
        var back = new Buttons(wording).quiet(Icon.GO_BACK, sitting.state().get().beneath().chapterAtHand().isPresent() ? "words.back" : "words.parts", sitting::comeBack);
        var column = new VBox(scale.px(4), title);
        wording.second("words.title", TypeRole.SECOND).ifPresent(column.getChildren()::add);
        column.getChildren().add(back);
        return column;
    }

    private Words heading(String key) {
        var heading = wording.first(key, TypeRole.SMALL).soft();
        heading.setPadding(new Insets(scale.px(10), 0, scale.px(4), scale.px(14)));
        return heading;
    }

    private Button button(Term term, String prefix) {
        var width = scale.hasLargeWords() ? scale.stage() - scale.px(150) : scale.along(350);
        var button = new Buttons(wording).entry("line", key(term, "term"), width, () -> {
            show(term);
            chosen.run();
        });
        button.setId(prefix + "word-" + term.id());
        buttons.put(button.getId(), button);
        return button;
    }

    private void show(Term term) {
        buttons.forEach((id, button) -> button.pseudoClassStateChanged(CHOSEN, id.endsWith("word-" + term.id())));
        var parts = new ArrayList<Node>(wording.both(key(term, "term"), TypeRole.TITLE, TypeRole.HEADING));
        var sentences = new VBox(scale.px(10));
        sentences.getChildren().setAll(wording.both(key(term, "meaning"), TypeRole.HEADING, TypeRole.SECOND));
        sentences.setPadding(new Insets(scale.px(16), 0, scale.px(16), 0));
        parts.add(sentences);
        new Hearing(voice, wording).listen(List.of(key(term, "term"), key(term, "meaning"))).ifPresent(parts::add);
        heardIn(term).ifPresent(chapter -> parts.add(wording.first(texts -> texts.get("words.heard", "NUMBER", chapter.number()), TypeRole.SMALL).soft()));
        meaning.getChildren().setAll(parts);
    }

    private Optional<Chapter> heardIn(Term term) {
        return sitting.chapters().stream()
                .filter(chapter -> term.cues().stream().anyMatch(cue -> cue.startsWith(chapter.id() + "-")))
                .findFirst();
    }

    private String name(Term term) {
        return wording.first().texts().get(key(term, "term"));
    }

    private static String key(Term term, String ending) {
        return "glossary.%s.%s".formatted(term.id(), ending);
    }
}
