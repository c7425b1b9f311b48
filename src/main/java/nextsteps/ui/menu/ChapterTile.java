package nextsteps.ui.menu;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nextsteps.language.Texts;
import nextsteps.language.TypeRole;
import nextsteps.programme.Chapter;
import nextsteps.programme.Strength;
import nextsteps.ui.theme.Arch;
import nextsteps.ui.theme.Heard;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// A chapter to choose: its picture, number, title in both languages, how long it is, and whether it may be hard.
final class ChapterTile extends Button {

    private final Chapter chapter;
    private final Wording wording;
    private final Scale scale;

    ChapterTile(Chapter chapter, Optional<Image> picture, Wording wording, TileSize size, Runnable open) {
        this.chapter = chapter;
        this.wording = wording;
        this.scale = wording.scale();
        getStyleClass().setAll("pressable", "tile");
        setId("chapter-" + chapter.id());
        setOnAction(_ -> open.run());
        setPadding(new Insets(scale.px(12)));
        setAccessibleText(spoken());
        Heard.as(this, heard());

        var words = words(titleRole(size.step()), size.step() > 1 ? TypeRole.BODY : TypeRole.SMALL);
        HBox.setHgrow(words, Priority.ALWAYS);
        var room = scale.px(size.width()) - 2 * scale.px(12);
        var forWords = height(words, room - scale.px(16) - scale.px(size.picture()));
        var arch = new Arch(picture, scale.px(size.picture()), scale.px(size.height()) - 2 * scale.px(12), scale.px(10));
        var face = new HBox(scale.px(16), arch, words);
        face.setPrefWidth(room);
        setGraphic(face);
        setPrefSize(scale.px(size.width()), Math.max(scale.px(size.height()), forWords + 2 * scale.px(12)));
        setMaxSize(USE_PREF_SIZE, Double.MAX_VALUE);
    }

    /// Summed here, because a column asks its labels for their widest, which they know only once they are in a scene.
    private static double height(VBox column, double width) {
        return column.getChildren().stream().mapToDouble(node -> node.prefHeight(width)).sum();
    }

    private TypeRole titleRole(int step) {
        return switch (step) {
            case 0 -> TypeRole.BUTTON;
            case 1 -> scale.isSmall() ? TypeRole.FORWARD : TypeRole.AUTONYM;
            default -> TypeRole.TITLE;
        };
    }

    private VBox words(TypeRole titleRole, TypeRole secondRole) {
        var number = wording.first(_ -> Integer.toString(chapter.number()), TypeRole.NUMBER);
        number.getStyleClass().add("number");
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var column = new VBox(number);
        column.getChildren().addAll(wording.both("chapter." + chapter.id() + ".title", titleRole, secondRole));
        column.getChildren().addAll(space, foot());
        column.setMinWidth(0);
        return column;
    }

    /// Side by side, or one above the other where a language needs more room.
    private FlowPane foot() {
        var foot = new FlowPane(scale.px(12), 0, fact("clock", Icon.CLOCK, wording.first(this::minutes, TypeRole.SMALL).soft()));
        if (chapter.strength() == Strength.MAY_BE_HARD) {
            foot.getChildren().add(fact("hard", Icon.GENTLE, wording.first("menu.may-be-hard", TypeRole.STRIP)));
        }
        return foot;
    }

    private HBox fact(String styleClass, Icon icon, Words word) {
        word.onOneLine().getStyleClass().add(styleClass);
        var row = new HBox(scale.px(5), icon.draw(scale.px(18)), word);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add(styleClass);
        return row;
    }

    private String minutes(Texts texts) {
        return texts.get("menu.minutes", "MINUTES", chapter.minutes());
    }

    private String[] heard() {
        var title = "chapter." + chapter.id() + ".title";
        return chapter.strength() == Strength.MAY_BE_HARD ? new String[] {title, "menu.may-be-hard"} : new String[] {title};
    }

    private String spoken() {
        var hard = chapter.strength() == Strength.MAY_BE_HARD ? ". " + wording.spoken("menu.may-be-hard") : "";
        return wording.spoken(texts -> texts.get("menu.part", "NUMBER", chapter.number()))
                + ". " + wording.spoken("chapter." + chapter.id() + ".title") + ". " + wording.spoken(this::minutes) + hard;
    }
}
