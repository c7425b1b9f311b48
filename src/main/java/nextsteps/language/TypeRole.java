package nextsteps.language;

/// What a text is there for, which decides its size: one row of the design board's table.
public enum TypeRole {
    //                LATIN    VIETNAMESE  ARABIC    ETHIOPIC  THAI      HAN
    QUESTION(         "52/74", "52/78",    "54/86",  "50/78",  "54/86",  "50/76"),
    TITLE(            "36/48", "36/50",    "38/60",  "35/54",  "38/60",  "34/50"),
    CALM_LINE(        "29/42", "29/44",    "31/50",  "28/46",  "31/50",  "28/44"),
    AUTONYM(          "28/42", "28/42",    "30/46",  "28/44",  "30/48",  "28/42"),
    HEADING(          "24/36", "24/37",    "26/42",  "24/38",  "26/42",  "23/36"),
    BODY(             "20/30", "20/31",    "21/35",  "20/32",  "22/35",  "19/30"),
    BUTTON(           "18/26", "18/26",    "19/31",  "18/29",  "19/31",  "18/27"),
    BUTTON_SECOND(    "15/20", "15/22",    "16/26",  "16/25",  "16/26",  "16/24"),
    SMALL(            "15/20", "15/22",    "16/26",  "16/25",  "16/26",  "16/23"),
    SUBTITLE_FIRST(   "34/48", "34/50",    "34/52",  "33/52",  "35/56",  "33/50"),
    SUBTITLE_SECOND(  "25/36", "25/37",    "26/40",  "25/39",  "26/42",  "25/38");

    private final String latin;
    private final String vietnamese;
    private final String arabic;
    private final String ethiopic;
    private final String thai;
    private final String han;

    TypeRole(String latin, String vietnamese, String arabic, String ethiopic, String thai, String han) {
        this.latin = latin;
        this.vietnamese = vietnamese;
        this.arabic = arabic;
        this.ethiopic = ethiopic;
        this.thai = thai;
        this.han = han;
    }

    public TypeSize in(TypeScale scale) {
        return TypeSize.parse(switch (scale) {
            case LATIN -> latin;
            case VIETNAMESE -> vietnamese;
            case ARABIC -> arabic;
            case ETHIOPIC -> ethiopic;
            case THAI -> thai;
            case HAN -> han;
        });
    }
}
