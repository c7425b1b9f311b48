package nextsteps.review.ui;

import javafx.scene.input.KeyCode;
import nextsteps.ui.theme.Icon;

/// A kind of mark that is laid over the player's screens, and the key that shows or hides it.
enum Mark {
    /// What nobody has reviewed.
    DRAFTS("bench.drafts", KeyCode.F6, Icon.SHEET),
    /// The name of the line that is spoken.
    CUES("bench.cues", KeyCode.F7, Icon.LINE_STOP),
    /// How fast the line has to be read.
    SPEED("bench.speed", KeyCode.F8, Icon.CLOCK),
    /// How much of the picture every screen shows, and the most that subtitles take.
    SAFE_AREAS("bench.safe", KeyCode.F9, Icon.FREEZE);

    private final String text;
    private final KeyCode key;
    private final Icon icon;

    Mark(String text, KeyCode key, Icon icon) {
        this.text = text;
        this.key = key;
        this.icon = icon;
    }

    String text() {
        return text;
    }

    KeyCode key() {
        return key;
    }

    Icon icon() {
        return icon;
    }
}
