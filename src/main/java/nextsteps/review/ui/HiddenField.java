package nextsteps.review.ui;

import javafx.scene.control.PasswordField;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.TextFieldSkin;

/// A field whose letters are hidden by a bullet that the programme's fonts have; JavaFX's own (U+25CF) they have not.
final class HiddenField extends PasswordField {

    static final String BULLET = "\u2022";

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TextFieldSkin(this) {
            @Override
            protected String maskText(String text) {
                return BULLET.repeat(text.length());
            }
        };
    }
}
