package nextsteps.ui.menu;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import nextsteps.programme.Chapter;
import nextsteps.session.Sitting;
import nextsteps.session.Voice;
import nextsteps.ui.hear.Hearing;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Leaf;
import nextsteps.ui.theme.PageHead;
import nextsteps.ui.theme.Posters;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Scroller;
import nextsteps.ui.theme.Wording;

/// The screen on which a chapter is chosen: three in a row, or fewer and larger where there are few, one or two in the middle.
public final class MenuView extends Screen {

    private final Sitting sitting;
    private final Voice voice;
    private final Wording wording;
    private final Scale scale;
    private final TileSize size;
    private final PageHead head;

    /// `local` says whether a partner has laid pages beside the programme.
    public MenuView(Sitting sitting, boolean local, Voice voice, Wording wording, Posters posters) {
        this.sitting = sitting;
        this.voice = voice;
        this.wording = wording;
        this.scale = wording.scale();
        this.size = TileSize.of(sitting.chapters().size(), scale);
        this.head = new PageHead("menu.title", wording);
        head.setPadding(new Insets(0, 0, 0, scale.px(8)));

        var tiles = tiles(posters);
        var foot = new MenuFoot(sitting, wording);
        var top = local ? withLocal() : head;
        getChildren().setAll(scale.hasLargeWords() ? new Leaf(wording, top, tiles, foot) : page(top, tiles, foot));
    }

    @Override
    public Node firstFocus() {
        return head.title();
    }

    private TilePane tiles(Posters posters) {
        var pane = new TilePane(scale.px(16), scale.px(12));
        pane.getChildren().setAll(sitting.chapters().stream().map(chapter -> spoken(chapter, tile(chapter, posters))).toList());
        pane.setPadding(new Insets(scale.px(8)));
        return pane;
    }

    /// A partner's pages stand apart from what belongs to the programme.
    private Pane withLocal() {
        var button = new Buttons(wording).edged(Icon.TWO_PEOPLE, "local.title", sitting::readLocal);
        if (scale.hasLargeWords()) {
            return new VBox(scale.px(8), head, button);
        }
        HBox.setHgrow(head, Priority.ALWAYS);
        head.setMinWidth(0);
        var row = new HBox(scale.px(20), head, button);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(0, scale.px(8), 0, 0));
        return row;
    }

    private VBox page(Pane top, TilePane tiles, MenuFoot foot) {
        var stage = stage(tiles);
        VBox.setVgrow(stage, Priority.ALWAYS);
        var page = new VBox(scale.px(2), top, stage, foot);
        page.setPadding(new Insets(scale.px(12), scale.px(32), scale.px(6), scale.px(40)));
        return page;
    }

    private Region stage(TilePane tiles) {
        if (sitting.chapters().size() > 2) {
            return new Scroller(tiles, wording);
        }
        tiles.setAlignment(Pos.CENTER);
        return tiles;
    }

    private ChapterTile tile(Chapter chapter, Posters posters) {
        return new ChapterTile(chapter, posters.of(chapter), wording, size, () -> sitting.choose(chapter));
    }

    /// A tile with the speaker of its note on its picture, a target of its own.
    private StackPane spoken(Chapter chapter, ChapterTile tile) {
        var place = new StackPane(tile);
        new Hearing(voice, wording).speaker("chapter." + chapter.id() + ".note").ifPresent(speaker -> place.getChildren().add(onPicture(speaker)));
        return place;
    }

    private Button onPicture(Button speaker) {
        StackPane.setAlignment(speaker, Pos.BOTTOM_LEFT);
        StackPane.setMargin(speaker, new Insets(0, 0, scale.px(20), scale.px(20)));
        return speaker;
    }
}
