package nextsteps.disc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nextsteps.programme.Audience;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A part of the programme that is handed out: whom its films are for, and whether it holds session plans.
///
/// @param mark what stands for it on the outside of a medium, where its name would tell
public record Edition(String id, String mark, Set<Audience> audiences, boolean plans) {

    public Edition {
        audiences = Set.copyOf(audiences);
    }

    /// An edition of `editions.json` in a programme's folder.
    ///
    /// @throws CannotMake if there is no such edition, naming those there are, or the file is broken
    public static Edition of(Path programme, String id) throws IOException, CannotMake {
        var file = programme.resolve("editions.json");
        var known = new TreeSet<String>();
        for (var edition : read(file)) {
            if (edition.id().equals(id)) {
                return edition;
            }
            known.add(edition.id());
        }
        throw new CannotMake("There is no edition \"%s\". There is: %s.".formatted(id, String.join(", ", known)));
    }

    private static List<Edition> read(Path file) throws IOException, CannotMake {
        try {
            var editions = new ArrayList<Edition>();
            for (var edition : JsonMapper.shared().readTree(Files.readString(file)).required("editions").values()) {
                var audiences = new HashSet<Audience>();
                edition.required("audiences").values().forEach(word -> audiences.add(Audience.valueOf(word.asString().toUpperCase(Locale.ROOT))));
                editions.add(new Edition(edition.required("id").asString(), edition.required("mark").asString(), audiences, edition.required("plans").asBoolean()));
            }
            return editions;
        } catch (JacksonException | IllegalArgumentException broken) {
            throw new CannotMake("%s: The editions cannot be read. %s".formatted(file, broken.getMessage()));
        }
    }
}
