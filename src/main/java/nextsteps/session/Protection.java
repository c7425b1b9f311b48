package nextsteps.session;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What this computer itself stops the player from doing, whatever the player would do.
///
/// @param isForDevelopers whether the player was started without it on purpose, which every screen then says
public record Protection(Set<Layer> layers, boolean isForDevelopers) {

    public static final Protection NONE = new Protection(Set.of(), false);

    /// One thing the computer stops.
    public enum Layer {
        FILES,
        SOCKETS,
        PROGRAMS;

        /// Its word, as the launcher writes it and texts are keyed by it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Protection {
        layers = Set.copyOf(layers);
    }

    /// Reads the launcher's list, such as `files,sockets`. Words it does not know promise nothing.
    public static Protection of(String list, boolean isForDevelopers) {
        var words = Set.copyOf(Arrays.asList(list.split(",")));
        var layers = EnumSet.allOf(Layer.class).stream().filter(layer -> words.contains(layer.word()));
        return new Protection(layers.collect(Collectors.toSet()), isForDevelopers);
    }

    public boolean has(Layer layer) {
        return layers.contains(layer);
    }
}
