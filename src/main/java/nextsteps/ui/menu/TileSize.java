package nextsteps.ui.menu;

import nextsteps.ui.theme.Scale;

/// How large a chapter's tile and its picture are, in pixels of the design; a tile grows in height where its words need it.
///
/// @param step 0 for the usual words, 1 for larger, 2 for the largest
record TileSize(double width, double height, double picture, int step) {

    /// Few tiles fill the stage as many do: nine stand in three rows, or where the window is small in two columns, or in one where words
    /// are large.
    static TileSize of(int tiles, Scale scale) {
        if (scale.hasLargeWords()) {
            return new TileSize(wholeStage(scale), 210, 200, 0);
        }
        return switch (tiles) {
            case 1 -> new TileSize(967, 520, 385, 2);
            case 2, 3, 4 -> new TileSize(scale.isSmall() ? 550 : 565, 304, 225, 1);
            default -> scale.isSmall() ? new TileSize(550, 230, 170, 0) : new TileSize(372, 186, 138, 0);
        };
    }

    /// The width beside the rail without the page's margins, in pixels of the design.
    private static double wholeStage(Scale scale) {
        return (scale.stage() - scale.px(110)) / scale.unit();
    }
}
