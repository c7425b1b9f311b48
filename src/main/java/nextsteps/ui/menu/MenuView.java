package nextsteps.ui.menu;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.programme.Chapter;
import nextsteps.session.Sitting;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Posters;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Scroller;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// The screen on which a chapter is chosen: three in a row, or fewer and larger where there are few, one or two in the middle.
public final class MenuView extends Screen {

    private final Sitting sitting;
    private final Wording wording;
    private final Scale scale;
    private final Words title;

    public MenuView(Sitting sitting, Wording wording, Posters posters) {
        this.sitting = sitting;
        this.wording = wording;
        this.scale = wording.scale();
        this.title = focusable(wording.first("menu.title", TypeRole.TITLE).onOneLine());

        var tiles = stage(tiles(posters));
        VBox.setVgrow(tiles, Priority.ALWAYS);
        var page = new VBox(scale.px(4), heading(), tiles);
        page.setPadding(new Insets(scale.px(14), scale.px(32), scale.px(12), scale.px(40)));
        getChildren().setAll(page);
    }

    @Override
    public Node firstFocus() {
        return title;
    }

    private HBox heading() {
        var words = new VBox(title);
        wording.second("menu.title", TypeRole.SECOND).ifPresent(words.getChildren()::add);
        HBox.setHgrow(words, Priority.ALWAYS);
        var languages = new Buttons(wording).quiet(Icon.LANGUAGES, "menu.languages", sitting::changeLanguages);
        var keys = new Buttons(wording).quiet(Icon.KEYS, "keys.title", sitting::readKeys);
        var honest = new Buttons(wording).quiet(Icon.INFO, "honest.open", sitting::readHonesty);
        var row = new HBox(scale.px(20), words, honest, keys, languages);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(0, 0, 0, scale.px(8)));
        return row;
    }

    private TilePane tiles(Posters posters) {
        var pane = new TilePane(scale.px(16), scale.px(16));
        var size = tileSize();
        pane.getChildren().setAll(chapters().stream().map(chapter -> tile(chapter, posters, size)).toList());
        pane.setPadding(new Insets(scale.px(8)));
        return pane;
    }

    private Region stage(TilePane tiles) {
        if (chapters().size() > 2) {
            return new Scroller(tiles, wording);
        }
        tiles.setAlignment(Pos.CENTER);
        return tiles;
    }

    private ChapterTile tile(Chapter chapter, Posters posters, double size) {
        return new ChapterTile(chapter, posters.of(chapter), wording, size, () -> sitting.open(chapter));
    }

    private List<Chapter> chapters() {
        return sitting.chapters();
    }

    /// How much larger than designed a tile is drawn, so that few fill the stage as many do.
    private double tileSize() {
        return switch (chapters().size()) {
            case 1 -> 2.6;
            case 2, 3, 4 -> scale.isSmall() ? 1.48 : 1.52;
            default -> scale.isSmall() ? 1.48 : 1;
        };
    }
}
