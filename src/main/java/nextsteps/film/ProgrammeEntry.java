package nextsteps.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers of one film in the programme's JSON, changed in place so that the author's layout stays. A chapter that has no entry
/// yet gets one.
record ProgrammeEntry(Path content, String chapter) {

    /// Finds what would keep the film from being entered, so that it is not made for nothing.
    void check() throws IOException, FilmException {
        updated(Files.readString(programme()), new Film(Frames.WIDTH, Frames.HEIGHT, Duration.ZERO, ""));
    }

    void write(Film film) throws IOException, FilmException {
        Files.writeString(programme(), updated(Files.readString(programme()), film));
    }

    /// Whether this is the checksum that was entered.
    boolean holds(String sha256) throws IOException {
        return Files.readString(programme()).contains(sha256);
    }

    String updated(String json, Film film) throws IOException, FilmException {
        return withNumbers(isIn(json) ? json : new NewEntry(content, chapter).addedTo(json), film);
    }

    private Path programme() {
        return content.resolve("programme.json");
    }

    private boolean isIn(String json) {
        return Pattern.compile("\"id\"\\s*:\\s*\"%s\"".formatted(Pattern.quote(chapter))).matcher(json).find();
    }

    private String withNumbers(String json, Film film) throws FilmException {
        var media = media(json);
        var text = media.group(2);
        text = with(text, "width", String.valueOf(film.width()));
        text = with(text, "height", String.valueOf(film.height()));
        text = with(text, "duration", "\"" + film.length() + "\"");
        text = with(text, "sha256", "\"" + film.sha256() + "\"");
        return json.substring(0, media.start(2)) + text + json.substring(media.end(2));
    }

    private Matcher media(String json) throws FilmException {
        var media = Pattern.compile("(\"id\"\\s*:\\s*\"%s\"(?:(?!\"id\"\\s*:).)*?\"media\"\\s*:\\s*)(\\{[^{}]*\\})".formatted(Pattern.quote(chapter)), Pattern.DOTALL)
                .matcher(json);
        if (!media.find()) {
            throw fault("The chapter %s has no “media”.".formatted(chapter), "Add it with file, width, height, duration and sha256.");
        }
        return media;
    }

    private String with(String media, String field, String value) throws FilmException {
        var entry = Pattern.compile("(\"%s\"\\s*:\\s*)(\"[^\"]*\"|[\\d.]+)".formatted(field)).matcher(media);
        if (!entry.find()) {
            throw fault("The “media” of chapter %s has no “%s”.".formatted(chapter, field), "Add it: \"%s\": %s".formatted(field, value));
        }
        return media.substring(0, entry.start(2)) + value + media.substring(entry.end(2));
    }

    private FilmException fault(String what, String remedy) {
        return new FilmException(List.of(new Fault(programme(), 0, what, remedy)));
    }
}
