package nextsteps.film;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeReader;

/// The source script as it is handed out: every storyboard in the order of the chapters, and the programme around them.
final class Script {

    static final Path CONTENT = Path.of("content");

    private Script() {}

    /// A row of `chapters/chapters.tsv`.
    record Listed(String id, int number, String audience, String strength) {

        boolean isForWitnesses() {
            return audience.equals("witness");
        }

        Storyboard storyboard() {
            try {
                return StoryboardReader.read(CONTENT.resolve("chapters/%1$s/%1$s.storyboard.tsv".formatted(id)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FilmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static List<Listed> chapters() {
        return rows("chapters/chapters.tsv").stream()
                .map(row -> new Listed(row.get(0), Integer.parseInt(row.get(1)), row.get(2), row.get(3))).toList();
    }

    static List<Shot> shots() {
        return chapters().stream().flatMap(chapter -> chapter.storyboard().shots().stream()).toList();
    }

    /// What can be highlighted in each scene.
    static Map<String, Set<String>> scenes() {
        var scenes = new LinkedHashMap<String, Set<String>>();
        rows("scenes/scenes.tsv").forEach(row -> scenes.put(row.get(0), Set.of(row.get(3).split(" "))));
        return scenes;
    }

    static Programme programme() {
        try {
            return ProgrammeReader.read(CONTENT).programme();
        } catch (BrokenProgramme e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> texts() {
        var programme = programme();
        return programme.texts().getOrDefault(programme.sourceLanguage(), Map.of());
    }

    /// The rows of a table below its headings, in cells.
    static List<List<String>> rows(String table) {
        try {
            var rows = new ArrayList<List<String>>();
            Files.readAllLines(CONTENT.resolve(table)).stream().skip(1).forEach(line -> rows.add(List.of(line.split("\t", -1))));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
