package nextsteps.programme;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a partner has laid beside the programme: pages of its own, shown under a heading of their own.
///
/// @param folder where the files of the pages are
/// @param from who has added them
/// @param source the language in which every text stands
public record LocalPages(Path folder, LocalText from, Locale source, List<LocalPage> pages) {

    /// The name of a partner's folder beside the sealed core of a medium.
    public static final String FOLDER = "local";

    public LocalPages {
        pages = List.copyOf(pages);
    }

    /// A text for a viewer: in her language, or else in the one in which it surely stands.
    public String in(Locale language, LocalText text) {
        return text.in(language).or(() -> text.in(source)).orElse("");
    }

    /// Whether a text stands in a language itself.
    public boolean isIn(Locale language, LocalText text) {
        return text.in(language).isPresent();
    }

    /// The plain file at a path that a page names; nothing where none is there or it may not be opened.
    public Optional<Path> file(String path) {
        return new ProgrammeFiles(folder).find(path) instanceof FoundFile.Found(var file) ? Optional.of(file) : Optional.empty();
    }
}
