package nextsteps.review.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Leaves a copy of a programme with one of its chapters, and without session plans, which need the others.
final class OneChapter {

    private final Path programme;

    OneChapter(Path programme) {
        this.programme = programme;
    }

    void keep(String id) throws IOException {
        var file = programme.resolve("programme.json");
        var manifest = (ObjectNode) JsonMapper.shared().readTree(Files.readString(file, UTF_8));
        var kept = JsonMapper.shared().createArrayNode();
        for (var chapter : manifest.path("chapters").values()) {
            var each = chapter.path("id").asString();
            if (each.equals(id)) {
                kept.add(chapter);
            } else {
                delete(programme.resolve("chapters").resolve(each));
            }
        }
        manifest.set("chapters", kept);
        delete(programme.resolve("plans"));
        Files.writeString(file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n", UTF_8);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            PathUtils.deleteDirectory(folder);
        }
    }
}
