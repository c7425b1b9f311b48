package nextsteps.session;

import java.util.Optional;

/// One line of the film as it is read: in the viewer's language and in the second one.
public record SpokenLine(Optional<String> first, Optional<String> second) {

    public static final SpokenLine SILENCE = new SpokenLine(Optional.empty(), Optional.empty());
}
