package nextsteps.ui.theme;

import javafx.geometry.NodeOrientation;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The house's icons, each one path on a grid of 24 by 24.
public enum Icon {
    PAUSE("M8.5 5v14M15.5 5v14", Drawing.BOLD, false),
    PLAY("M8 5.2v13.6a.8.8 0 0 0 1.2.7l11-6.8a.8.8 0 0 0 0-1.4l-11-6.8A.8.8 0 0 0 8 5.2z", Drawing.FILLED, false),
    CALM("M6 13.5a6 6 0 0 1 12 0M2 13.5h20M5 17.5h14M9 21.5h6M12 2.5v2M4.6 5.6l1.3 1.3M19.4 5.6l-1.3 1.3", Drawing.LINE, false),
    LEAVE("M14 3.5H6.5A1.5 1.5 0 0 0 5 5v14a1.5 1.5 0 0 0 1.5 1.5H14M10.5 12h10.5M17 8l4 4-4 4", Drawing.LINE, false),
    MENU("M4 10.5V7.5a3.5 3.5 0 0 1 7 0v3zM13 10.5V7.5a3.5 3.5 0 0 1 7 0v3zM4 20v-3a3.5 3.5 0 0 1 7 0v3zM13 20v-3a3.5 3.5 0 0 1 7 0v3z", Drawing.LINE, false),
    LINE_BACK("M4 5v14M20.5 12H9M13.5 7.5L9 12l4.5 4.5", Drawing.LINE, false),
    LINE_ON("M20 5v14M3.5 12H15M10.5 7.5L15 12l-4.5 4.5", Drawing.LINE, false),
    AGAIN("M5 12a7.5 7.5 0 1 0 2.6-5.7M7.8 2.8v3.9h3.9", Drawing.LINE, false),
    SLOWER("M2.5 18.5h15.5a3 3 0 0 0 3-3V11M21 11V7M18 11V7M5 18.5a6.5 6.5 0 1 1 11.5-4.2M14 14a3.2 3.2 0 1 0-3.4 3.2", Drawing.LINE, false),
    LANGUAGES("M3 5.5A1.5 1.5 0 0 1 4.5 4h9A1.5 1.5 0 0 1 15 5.5v5a1.5 1.5 0 0 1-1.5 1.5H8l-3 3v-3h-.5A1.5 1.5 0 0 1 3 10.5zM18 9h1.5a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5H19v3l-3-3h-3.5a1.5 1.5 0 0 1-1.5-1.5V15", Drawing.LINE, false),
    GENTLE("M7 18.5a4.5 4.5 0 0 1-.5-9A6 6 0 0 1 18 10.5a4 4 0 0 1-.5 8z", Drawing.LINE, false),
    CLOCK("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2", Drawing.LINE, false),
    GO_ON("M4 12h15M13 6l6 6-6 6", Drawing.LINE, true),
    GO_BACK("M20 12H5M11 6l-6 6 6 6", Drawing.LINE, true),
    CLOSE("M6 6l12 12M18 6L6 18", Drawing.LINE, false),
    CHOSEN("M12 17a5 5 0 1 0 0-10 5 5 0 0 0 0 10z", Drawing.FILLED, false),
    PERSON("M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c0-4 3.2-6 7.5-6s7.5 2 7.5 6z", Drawing.LINE, false),
    TWO_PEOPLE("M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c0-3.7 2.7-5.5 6.5-5.5s6.5 1.8 6.5 5.5zM16 4.4a3.5 3.5 0 0 1 0 6.2M18 14.8c2.2.8 3.5 2.5 3.5 5.2", Drawing.LINE, false),
    KEYS("M3.5 6h17A1.5 1.5 0 0 1 22 7.5v9a1.5 1.5 0 0 1-1.5 1.5h-17A1.5 1.5 0 0 1 2 16.5v-9A1.5 1.5 0 0 1 3.5 6zM6 10h.1M10 10h.1M14 10h.1M18 10h.1M8 14h8", Drawing.LINE, false),
    SOFTER("M4 9.5v5h3.5l5 4v-13l-5 4zM16.5 12h5", Drawing.LINE, false),
    LOUDER("M4 9.5v5h3.5l5 4v-13l-5 4zM16.5 12h5M19 9.5v5", Drawing.LINE, false),
    EARLIER("M12 19V5M6 11l6-6 6 6", Drawing.LINE, false),
    LATER("M12 5v14M6 13l6 6 6-6", Drawing.LINE, false),
    HAND("M8 12V6a1.5 1.5 0 0 1 3 0v5M11 10.5V4.5a1.5 1.5 0 0 1 3 0v6M14 11V6a1.5 1.5 0 0 1 3 0v8.5a6 6 0 0 1-6 6c-3 0-4.5-1.5-5.8-4.2l-1.7-3.5a1.4 1.4 0 0 1 2.4-1.4L8 14", Drawing.LINE, false),
    NOT_KEPT("M4 20.5L20 4.5M6 3.5h8l5 5M19 12v7.5a1 1 0 0 1-1 1H9M5 15.5v-11", Drawing.LINE, false),
    FREE("M12 20.5v-9M12 11.5L5.5 6M12 11.5L18.5 6M5.5 10V6h4M18.5 10V6h-4", Drawing.LINE, false),
    ROOM("M3 20.5V10M21 20.5V10M2 10l10-6 10 6zM7.5 20.5v-7M12 20.5v-7M16.5 20.5v-7M2 20.5h20", Drawing.LINE, false),
    WORDS("M12 6.5C10 5 7 4.5 3.5 4.5v13.5c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2V4.5c-3.5 0-6.5.5-8.5 2zM12 6.5V20", Drawing.LINE, false),
    READ_ALONG("M6 3.5h12a1 1 0 0 1 1 1v15a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1zM8.5 8h7M8.5 12h7M8.5 16h4.5", Drawing.LINE, true),
    SHEET("M6 3.5h9l4 4V19.5a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1zM14.5 3.5v4.5H19M8.5 13h7M8.5 16.5h7", Drawing.LINE, false),
    SPEAKER("M4 9.5v5h3.5l5 4v-13l-5 4zM16 9a4 4 0 0 1 0 6M18.7 6.3a8 8 0 0 1 0 11.4", Drawing.LINE, false),
    SPEAKER_OFF("M4 9.5v5h3.5l5 4v-13l-5 4zM16.5 10l4 4M20.5 10l-4 4", Drawing.LINE, false),
    TEXT_SIZE("M2.5 19L8 5.5 13.5 19M4.5 14.5h7M15 19l3.2-8 3.3 8M16 16.5h4.5", Drawing.LINE, false),
    CONTRAST("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 3v18M12.8 4.5h2M12.8 8h6M12.8 12h7.5M12.8 16h6M12.8 19.5h2", Drawing.LINE, false),
    LINE_STOP("M4 6h16M4 11h9M17 11v8M21 11v8M4 16h9", Drawing.LINE, true),
    MORE("M5 12h.1M12 12h.1M19 12h.1", Drawing.BOLD, false),
    FREEZE("M4.5 5h15A1.5 1.5 0 0 1 21 6.5v11a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17.5v-11A1.5 1.5 0 0 1 4.5 5zM10 9v6M14 9v6", Drawing.LINE, false),
    SWAP("M4 8.5h15M15 4.5l4 4-4 4M20 15.5H5M9 11.5l-4 4 4 4", Drawing.LINE, false),
    FILM("M4.5 5h15A1.5 1.5 0 0 1 21 6.5v11a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17.5v-11A1.5 1.5 0 0 1 4.5 5zM10 9v6l5-3z", Drawing.LINE, false),
    QUESTION("M8 9a4 4 0 1 1 6 3.5c-1.3.8-2 1.5-2 3M12 19.5v.1", Drawing.LINE, false),
    TALK("M4.5 4.5h15A1.5 1.5 0 0 1 21 6v8.5a1.5 1.5 0 0 1-1.5 1.5H12l-5 4.5V16H4.5A1.5 1.5 0 0 1 3 14.5V6a1.5 1.5 0 0 1 1.5-1.5z", Drawing.LINE, false),
    ACTIVITY("M4 20.5c0-3.5 2-5 4.5-5s4.5 1.5 4.5 5M8.5 13a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM14 3.5h7v6h-3l-3 2.5V9.5h-1z", Drawing.LINE, false),
    REST("M5 9h12v6a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM17 10.5h1.5a2.5 2.5 0 0 1 0 5H17M9 2.5v3M13 2.5v3", Drawing.LINE, false),
    INFO("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.5v.1", Drawing.LINE, false);

    private enum Drawing {
        LINE("icon"),
        BOLD("icon-bold"),
        FILLED("icon-filled");

        private final String styleClass;

        Drawing(String styleClass) {
            this.styleClass = styleClass;
        }
    }

    private static final double GRID = 24;

    private final String path;
    private final Drawing drawing;
    private final boolean followsReading;

    /// An icon that follows reading points the other way on a screen read from the right.
    Icon(String path, Drawing drawing, boolean followsReading) {
        this.path = path;
        this.drawing = drawing;
        this.followsReading = followsReading;
    }

    /// The icon in a square of this many pixels.
    public StackPane draw(double size) {
        var shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().setAll(drawing.styleClass);
        shape.getTransforms().setAll(new Scale(size / GRID, size / GRID));
        shape.setManaged(false);
        var square = new StackPane(shape);
        square.setMinSize(size, size);
        square.setMaxSize(size, size);
        square.setNodeOrientation(followsReading ? NodeOrientation.INHERIT : NodeOrientation.LEFT_TO_RIGHT);
        square.setMouseTransparent(true);
        return square;
    }
}
