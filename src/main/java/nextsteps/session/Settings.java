package nextsteps.session;

/// How the screens look and what speaks in this sitting; nobody keeps it.
///
/// @param letterKeys whether single letters and the full stop do anything (WCAG 2.2, 2.1.4)
/// @param spokenButtons whether the name of what has the focus or is pointed at is spoken
public record Settings(boolean highContrast, TextSize textSize, boolean letterKeys, boolean spokenButtons) {

    public static final Settings USUAL = new Settings(false, TextSize.USUAL, true, false);

    public Settings withHighContrast(boolean high) {
        return new Settings(high, textSize, letterKeys, spokenButtons);
    }

    public Settings withTextSize(TextSize size) {
        return new Settings(highContrast, size, letterKeys, spokenButtons);
    }

    public Settings withLetterKeys(boolean on) {
        return new Settings(highContrast, textSize, on, spokenButtons);
    }

    public Settings withSpokenButtons(boolean on) {
        return new Settings(highContrast, textSize, letterKeys, on);
    }
}
