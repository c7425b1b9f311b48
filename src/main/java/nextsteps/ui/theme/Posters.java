package nextsteps.ui.theme;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import nextsteps.programme.Chapter;

/// The still pictures of a programme, such as the first one of a chapter. A picture that is missing or damaged is left out.
public final class Posters {

    private final Path root;
    private final Map<String, Optional<Image>> pictures = new HashMap<>();

    public Posters(Path root) {
        this.root = root.normalize();
    }

    /// Each chapter's is read once.
    public Optional<Image> of(Chapter chapter) {
        return picture(chapter.poster());
    }

    /// Any other still picture, by its path in the programme.
    public Optional<Image> picture(String path) {
        return pictures.computeIfAbsent(path, this::read);
    }

    /// The picture that is seen from a line of a chapter on, if it changes there. Read anew each time: they are many and seldom looked at.
    public Optional<Image> still(Chapter chapter, String cue) {
        return cue.isEmpty() ? Optional.empty() : read("chapters/%s/stills/%s.jpg".formatted(chapter.id(), cue));
    }

    /// A stream, because an address would be opened by the network's code, and `Files` loads the network's library.
    private Optional<Image> read(String poster) {
        var file = root.resolve(poster).normalize();
        if (!file.startsWith(root)) {
            return Optional.empty();
        }
        try (var in = new FileInputStream(file.toFile())) {
            return Optional.of(new Image(in)).filter(image -> !image.isError());
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
