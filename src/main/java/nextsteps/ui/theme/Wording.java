package nextsteps.ui.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
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

    public Label first(String key, TypeRole role) {
        return label(first, first.texts().get(key), role);
    }

    public Label first(Function<Texts, String> text, TypeRole role) {
        return label(first, text.apply(first.texts()), role);
    }

    public Optional<Label> second(String key, TypeRole role) {
        return second(texts -> texts.get(key), role);
    }

    public Optional<Label> second(Function<Texts, String> text, TypeRole role) {
        return second.map(language -> soft(label(language, text.apply(language.texts()), role)));
    }

    /// The same words in both languages, hers above.
    public List<Label> both(String key, TypeRole role, TypeRole secondRole) {
        var labels = new ArrayList<Label>();
        labels.add(first(key, role));
        second(key, secondRole).ifPresent(labels::add);
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
    public Label label(ScreenLanguage language, String text, TypeRole role) {
        var font = font(language, role);
        var label = wrapping(language, text, font);
        label.setFont(font);
        label.setNodeOrientation(language.orientation());
        startAtReadingSide(label);
        return label;
    }

    public Font font(ScreenLanguage language, TypeRole role) {
        var script = language.language().script();
        return fonts.font(script, role, scale.text(role.size(script)));
    }

    public static Label soft(Label label) {
        label.getStyleClass().add("soft");
        return label;
    }

    /// Gives a label other words.
    public static void say(Label label, String words) {
        if (label instanceof ReflowingLabel reflowing) {
            reflowing.say(words);
        } else {
            label.setText(words);
        }
    }

    /// Keeps a label on one line, whole.
    public static Label onOneLine(Label label) {
        label.setWrapText(false);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    public static Label centred(Label label) {
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }

    private static Label wrapping(ScreenLanguage language, String text, Font font) {
        if (language.orientation() == NodeOrientation.RIGHT_TO_LEFT) {
            return new ReflowingLabel(text, LineBreaks.of(language.language().tag(), font), font);
        }
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private void startAtReadingSide(Label label) {
        var against = label.getNodeOrientation() != orientation();
        label.setAlignment(against ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        label.setTextAlignment(against ? TextAlignment.RIGHT : TextAlignment.LEFT);
    }
}
