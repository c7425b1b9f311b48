package nextsteps.ui.chapter;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The film as a screen gets it: the node that shows it, and who must be told each time that what lies over it has changed.
///
/// A film that is painted past JavaFX would hide its own subtitles otherwise.
public record FilmPicture(Region node, Consumer<Optional<Node>> covered) {}
