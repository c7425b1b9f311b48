package nextsteps.ui.theme;

import java.util.Set;
import javafx.geometry.NodeOrientation;
import nextsteps.language.Texts;
import nextsteps.programme.Language;
import nextsteps.programme.TranslationState;

/// A language as it stands on the screen: what it is and what it says.
public record ScreenLanguage(Language language, Texts texts) {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("Arab", "Hebr", "Nkoo", "Syrc", "Thaa");

    public NodeOrientation orientation() {
        return RIGHT_TO_LEFT.contains(language.script()) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    public boolean isDraft() {
        return language.state() == TranslationState.DRAFT;
    }
}
