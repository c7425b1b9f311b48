package nextsteps.app;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import picocli.CommandLine;

/// What those who make a programme can do beyond playing it. It lies in a jar of its own, which no medium has.
public interface Workbench {

    /// The one beside the player, if there is one.
    static Optional<Workbench> find() {
        return ServiceLoader.load(Workbench.class).findFirst();
    }

    /// Teaches a command line the commands and options that these words may ask for.
    void addTo(CommandLine player, List<String> words);
}
