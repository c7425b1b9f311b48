package nextsteps.programme;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Everything one edition holds, as read from `programme.json` and the text files of its languages.
///
/// `title` is for the people who make and hand out the programme. `windowName` is all that can be seen from outside (window title,
/// icon, process) and says nothing of court. `jurisdiction` is an ISO 3166-2 code such as `GB-EAW`; `lawAsAt` the ISO 8601 date
/// on which the content was last held against the law. `texts` holds, for each language, every text by its key. A programme may do
/// without a glossary, without who is who and without plans, which are in the source language only.
public record Programme(
        Path root,
        String edition,
        String version,
        String title,
        String windowName,
        String jurisdiction,
        LocalDate lawAsAt,
        SignOffs signOffs,
        Locale sourceLanguage,
        List<Language> languages,
        List<Chapter> chapters,
        Optional<Glossary> glossary,
        Optional<Room> room,
        List<Plan> plans,
        Map<Locale, Map<String, String>> texts) {

    public Programme {
        languages = List.copyOf(languages);
        chapters = List.copyOf(chapters);
        plans = List.copyOf(plans);
        texts = Map.copyOf(texts);
    }

    public Imprint imprint() {
        return new Imprint(edition, version, lawAsAt, signOffs);
    }

    /// A programme of films alone.
    public Programme(
            Path root,
            String edition,
            String version,
            String title,
            String windowName,
            String jurisdiction,
            LocalDate lawAsAt,
            Locale sourceLanguage,
            List<Language> languages,
            List<Chapter> chapters,
            Map<Locale, Map<String, String>> texts) {
        this(root, edition, version, title, windowName, jurisdiction, lawAsAt, SignOffs.NONE, sourceLanguage, languages, chapters,
                Optional.empty(), Optional.empty(), List.of(), texts);
    }

    /// The same programme in some of its languages.
    public Programme in(List<Language> some) {
        return new Programme(root, edition, version, title, windowName, jurisdiction, lawAsAt, signOffs, sourceLanguage, some, chapters, glossary, room, plans, texts);
    }
}
