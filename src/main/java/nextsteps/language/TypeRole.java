package nextsteps.language;

import static nextsteps.language.Face.SANS;
import static nextsteps.language.Face.SANS_BOLD;
import static nextsteps.language.Face.SERIF;

/// What a text is there for, which settles its face and its size: one row of the design board's table.
public enum TypeRole {
    //                         LATIN ARABIC ETHIOPIC THAI HAN
    TITLE(          SERIF,     36,   38,    35,      38,  34),
    QUESTION(       SERIF,     52,   54,    50,      54,  50),
    CALM_LINE(      SERIF,     29,   31,    28,      31,  28),
    NUMBER(         SERIF,     24,   24,    24,      24,  24),
    AUTONYM(        SANS_BOLD, 28,   30,    28,      30,  28),
    HEADING(        SANS,      24,   26,    24,      26,  23),
    BODY(           SANS,      20,   21,    20,      22,  19),
    FORWARD(        SANS_BOLD, 20,   21,    20,      22,  19),
    BUTTON(         SANS_BOLD, 18,   19,    18,      19,  18),
    BUTTON_SECOND(  SANS,      15,   16,    16,      16,  16),
    SECOND(         SANS,      18,   19,    18,      19,  18),
    SMALL(          SANS,      15,   16,    16,      16,  16),
    STRIP(          SANS_BOLD, 15,   16,    16,      16,  16),
    SUBTITLE_FIRST( SANS_BOLD, 34,   34,    33,      35,  33),
    SUBTITLE_SECOND(SANS,      25,   26,    25,      26,  25);

    private final Face face;
    private final int latin;
    private final int arabic;
    private final int ethiopic;
    private final int thai;
    private final int han;

    TypeRole(Face face, int latin, int arabic, int ethiopic, int thai, int han) {
        this.face = face;
        this.latin = latin;
        this.arabic = arabic;
        this.ethiopic = ethiopic;
        this.thai = thai;
        this.han = han;
    }

    public Face face() {
        return face;
    }

    /// The size in pixels of a screen of 1366 by 768. Lines need no size of their own: `Script.lineHeight` is built into the fonts.
    public int size(Script script) {
        return switch (script) {
            case LATIN -> latin;
            case ARABIC -> arabic;
            case ETHIOPIC -> ethiopic;
            case THAI -> thai;
            case SIMPLIFIED_HAN -> han;
        };
    }
}
