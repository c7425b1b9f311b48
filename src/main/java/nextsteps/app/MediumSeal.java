package nextsteps.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nextsteps.programme.Fault;
import nextsteps.programme.Severity;
import nextsteps.seal.FaultySeal;
import nextsteps.seal.PublicKeyFile;
import nextsteps.seal.Verification;

/// The look that a player takes at its medium before it shows anything of it.
final class MediumSeal {

    /// What is small and read at every start.
    private static final List<String> READ_AT_START = List.of(
            "bag-info.txt", "app/start", "app/lib/next-steps.jar", "app-arm64/start", "app-arm64/lib/next-steps.jar",
            "app-windows/start", "app-windows/lib/next-steps.jar", "data/programme/programme.json", "data/programme/glossary", "data/programme/room",
            "data/programme/texts/", "data/programme/plans/");
    private static final String REMEDY = "Do not use this copy. Copy the whole medium again, or ask for a new one.";

    private MediumSeal() {}

    /// What is wrong with a medium, by its root; nothing if all is as it was made.
    static List<Fault> faults(Path root) {
        try {
            return new Verification(root).start(PublicKeyFile.ofReleases(), READ_AT_START).faults().stream().map(sentence -> fault(root, sentence)).toList();
        } catch (IOException | FaultySeal unreadable) {
            return List.of(fault(root, unreadable.getMessage() + ": It cannot be read."));
        }
    }

    /// A sentence begins with the path it is about.
    private static Fault fault(Path root, String sentence) {
        var colon = sentence.indexOf(": ");
        return colon < 0
                ? new Fault(Severity.FATAL, root, "the medium", sentence, REMEDY)
                : new Fault(Severity.FATAL, root.resolve(sentence.substring(0, colon)), "the whole file", sentence.substring(colon + 2), REMEDY);
    }
}
