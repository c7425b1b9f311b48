package nextsteps.ui.theme;

import javafx.scene.text.FontWeight;

/// What a text is for, which settles its face, weight and size in pixels of the design at 1366 by 768.
public enum TypeStyle {
    TITLE(true, false, 36, 38, 34),
    CALM_LINE(true, false, 29, 31, 28),
    NUMBER(true, false, 24, 24, 24),
    AUTONYM(false, true, 28, 30, 28),
    HEADING(false, false, 24, 26, 23),
    BODY(false, false, 20, 21, 19),
    FORWARD(false, true, 20, 21, 19),
    LABEL(false, true, 18, 19, 18),
    LABEL_SECOND(false, false, 15, 16, 16),
    SECOND(false, false, 18, 19, 18),
    SMALL(false, false, 15, 16, 16),
    STRIP(false, true, 15, 16, 16),
    SUBTITLE(false, true, 34, 34, 33),
    SUBTITLE_SECOND(false, false, 25, 26, 25);

    private final boolean serif;
    private final boolean bold;
    private final double latin;
    private final double arabic;
    private final double han;

    TypeStyle(boolean serif, boolean bold, double latin, double arabic, double han) {
        this.serif = serif;
        this.bold = bold;
        this.latin = latin;
        this.arabic = arabic;
        this.han = han;
    }

    public boolean isSerif() {
        return serif;
    }

    public FontWeight weight() {
        return bold ? FontWeight.BOLD : FontWeight.NORMAL;
    }

    /// The size for an ISO 15924 script.
    public double size(String script) {
        return switch (script) {
            case "Arab" -> arabic;
            case "Hans", "Hant" -> han;
            default -> latin;
        };
    }
}
