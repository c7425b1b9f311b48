package nextsteps.ui.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import nextsteps.subtitle.Cue;

/// Lines of a film that belong to one picture, in their order. Only the first passage may have no picture.
record Passage(Optional<Image> still, List<Cue> lines) {

    Passage {
        lines = List.copyOf(lines);
    }

    /// A new passage begins with every line that has a picture; `stills` finds it by the id of its cue.
    static List<Passage> of(List<Cue> cues, Function<String, Optional<Image>> stills) {
        var passages = new ArrayList<Passage>();
        for (var cue : cues) {
            var still = stills.apply(cue.id());
            if (still.isPresent() || passages.isEmpty()) {
                passages.add(new Passage(still, List.of(cue)));
            } else {
                passages.add(passages.removeLast().with(cue));
            }
        }
        return passages;
    }

    private Passage with(Cue line) {
        return new Passage(still, Stream.concat(lines.stream(), Stream.of(line)).toList());
    }
}
