package nextsteps.ui.group;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nextsteps.group.Sight;
import nextsteps.group.Slide;
import nextsteps.language.TypeRole;
import nextsteps.programme.GroupPicture;
import nextsteps.ui.calm.CalmLines;
import nextsteps.ui.calm.CalmPicture;
import nextsteps.ui.theme.Arch;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// What a group sees: a film, a still with one question, a card, a few words, the courtroom, calm, or black. Nothing of it can be pressed.
public final class SightView extends Screen {

    /// Sizes in whole pixels add up to a little more.
    private static final double ROUNDED = 0.98;

    private final Wording wording;
    private final ScreenLanguage source;
    private final Pictures pictures;
    private final Scale scale;

    /// `source` is the language plans are written in.
    public SightView(Sight sight, Wording wording, ScreenLanguage source, Pictures pictures) {
        this.wording = wording;
        this.source = source;
        this.pictures = pictures;
        this.scale = wording.scale();
        setMinSize(0, 0);
        setNodeOrientation(wording.orientation());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().setAll(switch (sight) {
            case Sight.Waiting _ -> new CalmPicture();
            case Sight.CalmCard _ -> calm();
            case Sight.Black _ -> black();
            case Sight.Seeing(var slide) -> slide(slide);
        });
    }

    @Override
    public Node firstFocus() {
        return this;
    }

    private Node slide(Slide slide) {
        return switch (slide) {
            case Slide.Film film -> pictures.film().of(film);
            case Slide.Question(var question, var beside) -> question(question, beside.flatMap(this::still));
            case Slide.Picture(GroupPicture.Card(var name)) -> card(name);
            case Slide.Picture(GroupPicture.PlainWords(var words)) -> question(words, Optional.empty());
            case Slide.Picture(GroupPicture.RoomPicture(var arrangement)) -> room(arrangement);
            case Slide.Picture(GroupPicture.FilmPart _) -> new StackPane();
        };
    }

    private Optional<Image> still(Slide beside) {
        return switch (beside) {
            case Slide.Film(var chapter, _, _, _) -> pictures.still().now().or(() -> pictures.posters().of(chapter));
            case Slide.Picture(GroupPicture.RoomPicture(var arrangement)) -> pictures.room(arrangement);
            default -> Optional.empty();
        };
    }

    private Node question(String words, Optional<Image> still) {
        var asked = wording.label(source, words, TypeRole.QUESTION);
        asked.setMinHeight(Region.USE_PREF_SIZE);
        var row = new HBox(scale.px(64));
        row.setAlignment(Pos.CENTER);
        row.setPadding(new Insets(scale.px(48)));
        still.ifPresent(image -> row.getChildren().add(new Arch(Optional.of(image), scale.px(520), scale.px(620), scale.px(16))));
        asked.setMaxWidth(scale.px(still.isPresent() ? 560 : 980));
        row.getChildren().add(still.isPresent() ? asked : asked.centred());
        return row;
    }

    private Node room(String arrangement) {
        var page = new VBox(scale.px(20));
        page.setAlignment(Pos.CENTER);
        page.setPadding(new Insets(scale.px(28)));
        var name = new VBox();
        name.setAlignment(Pos.CENTER);
        name.getChildren().setAll(wording.both("room.arrangement." + arrangement, TypeRole.TITLE, TypeRole.HEADING).stream().map(Words::centred).toList());
        pictures.room(arrangement).ifPresent(image -> page.getChildren().add(framed(image)));
        page.getChildren().add(name);
        return page;
    }

    private StackPane framed(Image image) {
        var frame = new StackPane(Arch.covering(image, scale.px(1010), scale.px(568)));
        frame.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return frame;
    }

    /// Smaller where it would be taller than the screen, as a long one in two languages is.
    private Node card(String name) {
        var usual = new CardPage(name, wording);
        var share = scale.height() / heightOf(usual);
        return share >= 1 ? usual : new CardPage(name, wording.at(scale.smaller(share * ROUNDED)));
    }

    /// Words know their width only once they have their skin, which they get in a scene.
    private double heightOf(CardPage page) {
        var alone = new Group(page);
        new Scene(alone);
        alone.applyCss();
        return page.prefHeight(scale.stage());
    }

    private Node calm() {
        var lines = new CalmLines(wording);
        lines.setMaxWidth(scale.along(700));
        lines.setMaxHeight(Region.USE_PREF_SIZE);
        lines.setFocusTraversable(false);
        var page = new StackPane(new CalmPicture(), lines);
        page.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        lines.setNodeOrientation(wording.orientation());
        StackPane.setAlignment(lines, Pos.CENTER_LEFT);
        StackPane.setMargin(lines, new Insets(scale.px(64)));
        return page;
    }

    private static Node black() {
        var black = new StackPane();
        black.getStyleClass().add("black");
        return black;
    }

    /// A card of the texts: its title and its lines, in both languages.
    private static final class CardPage extends VBox {

        CardPage(String name, Wording wording) {
            var scale = wording.scale();
            var texts = wording.first().texts();
            var key = texts.numbered("card." + name).isEmpty() ? name : "card." + name;
            setSpacing(scale.px(18));
            setPadding(new Insets(scale.px(48), scale.px(72), scale.px(48), scale.px(72)));
            setAlignment(Pos.CENTER_LEFT);
            getChildren().setAll(wording.both(key + ".title", TypeRole.TITLE, TypeRole.SECOND));
            texts.numbered(key).forEach(line -> getChildren().add(line(wording.both(line, TypeRole.CALM_LINE, TypeRole.SECOND), scale)));
        }

        private static VBox line(List<Words> words, Scale scale) {
            var line = new VBox(scale.px(2));
            line.getChildren().setAll(words);
            line.setPadding(new Insets(scale.px(6), 0, scale.px(6), 0));
            VBox.setVgrow(line, Priority.NEVER);
            return line;
        }
    }
}
