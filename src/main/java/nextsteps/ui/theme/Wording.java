package nextsteps.ui.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import nextsteps.language.Texts;

/// Makes the words of a screen, in the viewer's language and beneath it in the second one, each in its own font and direction.
public final class Wording {

    private final ScreenLanguage first;
    private final Optional<ScreenLanguage> second;
    private final Fonts fonts;
    private final Scale scale;

    public Wording(ScreenLanguage first, Optional<ScreenLanguage> second, Fonts fonts, Scale scale) {
        this.first = first;
        this.second = second;
        this.fonts = fonts;
        this.scale = scale;
    }

    public ScreenLanguage first() {
        return first;
    }

    public Optional<ScreenLanguage> second() {
        return second;
    }

    public Scale scale() {
        return scale;
    }

    /// The direction of the whole screen.
    public NodeOrientation orientation() {
        return first.orientation();
    }

    public Words first(String key, TypeStyle style) {
        return label(first, first.texts().get(key), style);
    }

    public Words first(Function<Texts, String> text, TypeStyle style) {
        return label(first, text.apply(first.texts()), style);
    }

    public Optional<Words> second(String key, TypeStyle style) {
        return second(texts -> texts.get(key), style);
    }

    public Optional<Words> second(Function<Texts, String> text, TypeStyle style) {
        return second.map(language -> label(language, text.apply(language.texts()), style).soft());
    }

    /// The same words in both languages, hers above.
    public List<Words> both(String key, TypeStyle style, TypeStyle secondStyle) {
        var labels = new ArrayList<Words>();
        labels.add(first(key, style));
        second(key, secondStyle).ifPresent(labels::add);
        return labels;
    }

    /// What a screen reader says: the words in both languages.
    public String spoken(String key) {
        return spoken(texts -> texts.get(key));
    }

    public String spoken(Function<Texts, String> text) {
        return Stream.concat(Stream.of(first), second.stream())
                .map(language -> text.apply(language.texts()))
                .collect(Collectors.joining(". "));
    }

    /// Any words in any language. Words of the other direction start where the screen's own lines start.
    public Words label(ScreenLanguage language, String text, TypeStyle style) {
        var font = font(language, style);
        var label = new Words(text, LineBreaks.of(language.language().tag(), font), font);
        label.setNodeOrientation(language.orientation());
        startAtReadingSide(label);
        return label;
    }

    public Font font(ScreenLanguage language, TypeStyle style) {
        var script = language.language().script();
        return fonts.font(script, style, scale.text(style.size(script)));
    }

    private void startAtReadingSide(Words label) {
        var against = label.getNodeOrientation() != orientation();
        label.setAlignment(against ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        label.setTextAlignment(against ? TextAlignment.RIGHT : TextAlignment.LEFT);
    }
}
