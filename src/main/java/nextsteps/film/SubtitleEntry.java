package nextsteps.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The subtitles of a chapter in the programme's JSON, changed in place so that the author's layout stays.
record SubtitleEntry(Path content, String chapter) {

    /// Names the file of a language, unless it is named already, or the programme does not have the language yet.
    void add(String tag) throws IOException, FilmException {
        var json = Files.readString(programme());
        if (json.contains("\"tag\": \"%s\"".formatted(tag))) {
            Files.writeString(programme(), with(tag, json));
        }
    }

    String with(String tag, String json) throws FilmException {
        var list = Pattern.compile("\"id\"\\s*:\\s*\"%s\"(?:(?!\"id\"\\s*:).)*?\"subtitles\"\\s*:\\s*\\[([^\\]]*)\\]".formatted(Pattern.quote(chapter)), Pattern.DOTALL)
                .matcher(json);
        if (!list.find()) {
            throw new FilmException(List.of(new Fault(programme(), 0, "There is no chapter %s with “subtitles”.".formatted(chapter),
                    "Add the chapter, with \"subtitles\": []; packaging/nextsteps import film does.")));
        }
        var entries = list.group(1);
        if (entries.contains("\"language\": \"%s\"".formatted(tag))) {
            return json;
        }
        var kind = tag.equals("en") ? "captions" : "subtitles";
        var entry = "                { \"language\": \"%1$s\", \"kind\": \"%2$s\", \"file\": \"chapters/%3$s/%3$s.%1$s.vtt\" }".formatted(tag, kind, chapter);
        var before = entries.stripTrailing();
        return json.substring(0, list.start(1)) + before + (before.isEmpty() ? "\n" : ",\n") + entry + "\n            " + json.substring(list.end(1));
    }

    private Path programme() {
        return content.resolve("programme.json");
    }
}
