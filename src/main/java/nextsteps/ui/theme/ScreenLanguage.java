package nextsteps.ui.theme;

import javafx.geometry.NodeOrientation;
import nextsteps.language.Direction;
import nextsteps.language.Script;
import nextsteps.language.Texts;
import nextsteps.programme.Language;
import nextsteps.programme.TranslationState;

/// A language as it stands on the screen: what it is and what it says.
public record ScreenLanguage(Language language, Texts texts) {

    public Script script() {
        return Script.ofCode(language.script());
    }

    public NodeOrientation orientation() {
        return script().direction() == Direction.RIGHT_TO_LEFT ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    public boolean isDraft() {
        return language.state() == TranslationState.DRAFT;
    }
}
