package nextsteps.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The entry of a chapter that the programme does not know yet, but for the numbers of its film.
record NewEntry(Path content, String chapter) {

    /// The programme's JSON with the entry in the order of the numbers.
    String addedTo(String json) throws IOException, FilmException {
        var listing = Listing.read(content.resolve("chapters/chapters.tsv"), chapter);
        return ChapterList.of(json).with(listing.number(), """
                {
                            "id": "%1$s",
                            "number": %2$d,
                            "audience": "%3$s",
                            "strength": "%4$s",
                            "media": {
                                "file": "chapters/%1$s/%1$s.mp4",
                                "width": 0,
                                "height": 0,
                                "duration": "",
                                "sha256": ""
                            },
                            "poster": "chapters/%1$s/%1$s.jpg",
                            "subtitles": [
                %5$s
                            ]
                        }""".formatted(chapter, listing.number(), listing.audience(), listing.strength(), subtitles(json)));
    }

    /// The captions, which every film gets, and the translations that are there into languages of the programme.
    private String subtitles(String json) throws IOException {
        var ending = ".vtt";
        var folder = content.resolve("chapters").resolve(chapter);
        if (!Files.isDirectory(folder)) {
            return subtitle("en", "captions");
        }
        try (var files = Files.list(folder)) {
            var translations = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(chapter + ".") && name.endsWith(ending))
                    .map(name -> name.substring(chapter.length() + 1, name.length() - ending.length()))
                    .filter(tag -> !tag.equals("en") && Pattern.compile("\"tag\"\\s*:\\s*\"%s\"".formatted(tag)).matcher(json).find())
                    .sorted()
                    .map(tag -> subtitle(tag, "subtitles"));
            return Stream.concat(Stream.of(subtitle("en", "captions")), translations).collect(Collectors.joining(",\n"));
        }
    }

    private String subtitle(String tag, String kind) {
        return "                { \"language\": \"%1$s\", \"kind\": \"%2$s\", \"file\": \"chapters/%3$s/%3$s.%1$s.vtt\" }"
                .formatted(tag, kind, chapter);
    }
}
