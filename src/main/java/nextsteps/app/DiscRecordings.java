package nextsteps.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nextsteps.programme.FoundFile;
import nextsteps.programme.ProgrammeFiles;
import nextsteps.session.Recording;
import nextsteps.session.Recordings;

/// The recorded texts on the medium, `spoken/TAG/KEY.ogg`, each looked for once.
final class DiscRecordings implements Recordings {

    private final ProgrammeFiles files;
    private final Map<String, Optional<Recording>> found = new HashMap<>();

    DiscRecordings(Path root) {
        this.files = new ProgrammeFiles(root);
    }

    @Override
    public Optional<Recording> of(String key, Locale language) {
        return found.computeIfAbsent("spoken/%s/%s.ogg".formatted(language.toLanguageTag(), key), path -> find(key, path));
    }

    private Optional<Recording> find(String key, String path) {
        return files.find(path) instanceof FoundFile.Found(var file) ? Optional.of(new Recording(key, file)) : Optional.empty();
    }
}
