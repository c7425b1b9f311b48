package nextsteps.programme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the plans of a programme, one file each: `plans/ID.json`. Shortest first.
final class PlansReader {

    private static final String FOLDER = "plans";
    private static final String ENDING = ".json";

    private final Path root;
    private final JsonFile json;
    private final List<Fault> found = new ArrayList<>();

    PlansReader(Path root, JsonFile json) {
        this.root = root;
        this.json = json;
    }

    List<Plan> plans(List<Chapter> chapters, Optional<Room> room) {
        return files().flatMap(file -> plan(file, new PlanReader(chapters, room)).stream())
                .sorted(Comparator.comparing(Plan::length).thenComparing(Plan::id)).toList();
    }

    List<Fault> faults() {
        return List.copyOf(found);
    }

    /// By `java.io`, because `Files` lists by way of a `FileChannel`, which opens sockets.
    private Stream<String> files() {
        var names = Objects.requireNonNullElse(root.resolve(FOLDER).toFile().list(), new String[0]);
        return Stream.of(names).filter(name -> name.endsWith(ENDING)).sorted();
    }

    private Optional<Plan> plan(String name, PlanReader reader) {
        var path = FOLDER + "/" + name;
        var faults = new Faults(root.resolve(path), Severity.PARTIAL);
        var plan = json.read(path, faults).flatMap(value -> Fields.read(value, path, faults, fields -> {
            var read = reader.plan(fields);
            fields.check("id", (read.id() + ENDING).equals(name), "\"id\" is \"%s\" in the file %s.".formatted(read.id(), name),
                    "Call the file %s%s, or change \"id\".".formatted(read.id(), ENDING));
            return read;
        }));
        found.addAll(faults.all());
        return plan.filter(read -> !read.id().isEmpty() && !read.items().isEmpty());
    }
}
