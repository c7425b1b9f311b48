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
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import nextsteps.language.Face;
import nextsteps.language.Texts;
import nextsteps.language.TypeRole;

/// Makes the words of a screen, in the viewer's language and beneath it in the second one, each in its own font and direction.
public final class Wording {

    private final ScreenLanguage first;
    private final Optional<ScreenLanguage> second;
    private final Scale scale;

    public Wording(ScreenLanguage first, Optional<ScreenLanguage> second, Scale scale) {
        this.first = first;
        this.second = second;
        this.scale = scale;
    }

    public ScreenLanguage first() {
        return first;
    }

    public Optional<ScreenLanguage> second() {
        return second;
    }

    /// The first language alone.
    public Wording alone() {
        return new Wording(first, Optional.empty(), scale);
    }

    /// The same languages in another size.
    public Wording at(Scale newScale) {
        return new Wording(first, second, newScale);
    }

    public Scale scale() {
        return scale;
    }

    /// The direction of the whole screen.
    public NodeOrientation orientation() {
        return first.orientation();
    }

    public Words first(String key, TypeRole role) {
        var label = label(first, first.texts().get(key), role);
        Heard.as(label, key);
        return label;
    }

    public Words first(Function<Texts, String> text, TypeRole role) {
        return label(first, text.apply(first.texts()), role);
    }

    public Optional<Words> second(String key, TypeRole role) {
        return second(texts -> texts.get(key), role);
    }

    public Optional<Words> second(Function<Texts, String> text, TypeRole role) {
        return second.map(language -> label(language, text.apply(language.texts()), role).soft());
    }

    /// The same words in both languages, hers above.
    public List<Words> both(String key, TypeRole role, TypeRole secondRole) {
        var labels = new ArrayList<Words>();
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
    public Words label(ScreenLanguage language, String text, TypeRole role) {
        var font = font(language, role);
        var label = new Words(text, FontBreaks.of(language.language().tag(), font), font);
        label.setNodeOrientation(language.orientation());
        startAtReadingSide(label);
        return label;
    }

    /// A font of the programme in whole pixels; JavaFX's own where the programme lacks it.
    public Font font(ScreenLanguage language, TypeRole role) {
        var script = language.script();
        var weight = role.face() == Face.SANS_BOLD ? FontWeight.BOLD : FontWeight.NORMAL;
        return Font.font(script.typeface().family(role.face()), weight, Math.rint(scale.text(role.size(script))));
    }

    private void startAtReadingSide(Words label) {
        var against = label.getNodeOrientation() != orientation();
        label.setAlignment(against ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        label.setTextAlignment(against ? TextAlignment.RIGHT : TextAlignment.LEFT);
    }
}
