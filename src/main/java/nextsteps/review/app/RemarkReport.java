package nextsteps.review.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextsteps.film.Ffmpeg;
import nextsteps.film.FilmStills;
import nextsteps.language.Counted;
import nextsteps.print.Report;
import nextsteps.print.ReportPrinter;
import nextsteps.programme.Programme;
import nextsteps.review.Note;
import nextsteps.review.Place;
import nextsteps.review.Remark;
import nextsteps.review.RemarkList;
import nextsteps.subtitle.Cue;
import org.apache.commons.io.file.PathUtils;

/// What partners have said, on paper: by chapter, with the picture of each place in a film, what is open before what is settled.
final class RemarkReport {

    private static final Duration ONE_PICTURE = Duration.ofMillis(40);

    private final Programme programme;
    private final ProgrammeLines lines;

    RemarkReport(Programme programme) {
        this.programme = programme;
        this.lines = new ProgrammeLines(programme);
    }

    /// Writes `NAME.pdf` into a folder, and answers with its path.
    Path write(List<Remark> remarks, Path folder, String name) throws IOException {
        var stills = Files.createTempDirectory(folder, "stills");
        try {
            return new ReportPrinter(programme).print(name, report(remarks, stills(remarks, stills))).writeTo(folder);
        } finally {
            PathUtils.deleteDirectory(stills);
        }
    }

    private Report report(List<Remark> remarks, Map<Place, Path> stills) {
        var open = remarks.stream().filter(Remark::isOpen).count();
        return new Report("Comments", List.of("%s: %d open, %d settled.".formatted(Counted.of(remarks.size(), "comment"), open, remarks.size() - open)), byChapter(remarks).entrySet().stream()
                .map(part -> new Report.Part(title(part.getKey()), entries(part.getValue(), stills))).toList());
    }

    private static Map<String, List<Remark>> byChapter(List<Remark> remarks) {
        return remarks.stream().collect(Collectors.groupingBy(remark -> remark.note().place().chapter(), LinkedHashMap::new, Collectors.toList()));
    }

    private String title(String chapter) {
        var texts = programme.texts().getOrDefault(programme.sourceLanguage(), Map.of());
        return chapter.isEmpty() ? "Pages" : texts.getOrDefault("chapter.%s.title".formatted(chapter), chapter);
    }

    /// What several partners say of one place stands together.
    private List<Report.Entry> entries(List<Remark> remarks, Map<Place, Path> stills) {
        var places = remarks.stream().collect(Collectors.groupingBy(remark -> remark.note().place(), LinkedHashMap::new, Collectors.toList()));
        return places.entrySet().stream().map(place -> new Report.Entry(
                Optional.ofNullable(stills.get(place.getKey())), name(place.getKey()), place.getValue().stream().flatMap(RemarkReport::said).toList())).toList();
    }

    private String name(Place place) {
        return switch (place) {
            case Place.Line(var chapter, var cue) -> lines.of(chapter).stream().filter(each -> each.id().equals(cue)).map(Cue::text).findFirst()
                    .map(words -> "%s: %s".formatted(RemarkList.place(place), words.replace('\n', ' '))).orElse(RemarkList.place(place));
            case Place.Page(_, _, var text) when !text.isEmpty() -> "%s: %s".formatted(RemarkList.place(place),
                    programme.texts().getOrDefault(programme.sourceLanguage(), Map.of()).getOrDefault(text, ""));
            default -> RemarkList.place(place);
        };
    }

    private static Stream<String> said(Remark remark) {
        return Stream.of(remark.note().words(), about(remark));
    }

    private static String about(Remark remark) {
        Note note = remark.note();
        var from = note.name().isEmpty() ? "" : note.name() + ", ";
        return "%s%s, %s, %s%s".formatted(from, String.join(" ", note.languages()), note.written().toString().substring(0, 10), note.id(),
                remark.isOpen() ? "" : ". Settled: " + remark.settled());
    }

    /// A picture for each place in a film that there still is, one call for each film.
    private Map<Place, Path> stills(List<Remark> remarks, Path folder) throws IOException {
        var stills = new LinkedHashMap<Place, Path>();
        var chapters = lines.chapters();
        for (var part : byChapter(remarks).entrySet()) {
            var chapter = Optional.ofNullable(chapters.get(part.getKey())).filter(each -> Files.isRegularFile(programme.root().resolve(each.media().file())));
            if (chapter.isPresent()) {
                stills.putAll(stills(programme.root().resolve(chapter.get().media().file()), part.getValue(), folder.resolve(part.getKey())));
            }
        }
        return stills;
    }

    /// Each picture once, whoever speaks of it.
    private Map<Place, Path> stills(Path film, List<Remark> remarks, Path folder) throws IOException {
        var moments = new LinkedHashMap<Place, Duration>();
        remarks.stream().map(remark -> remark.note().place()).forEach(place -> moment(place).ifPresent(at -> moments.put(place, picture(at))));
        var shots = moments.values().stream().distinct().sorted().map(at -> new Cue("at-%d".formatted(at.toMillis()), at, at.plus(ONE_PICTURE), "")).toList();
        if (!shots.isEmpty()) {
            new FilmStills(new Ffmpeg("ffmpeg")).write(film, shots, folder);
        }
        var stills = new LinkedHashMap<Place, Path>();
        moments.forEach((place, at) -> Optional.of(folder.resolve("at-%d.jpg".formatted(at.toMillis()))).filter(Files::exists).ifPresent(still -> stills.put(place, still)));
        return stills;
    }

    /// The start of the picture that is shown at a time.
    private static Duration picture(Duration at) {
        return ONE_PICTURE.multipliedBy(at.dividedBy(ONE_PICTURE));
    }

    private Optional<Duration> moment(Place place) {
        return switch (place) {
            case Place.Line(var chapter, var cue) -> lines.of(chapter).stream().filter(each -> each.id().equals(cue)).map(each -> each.start().plus(each.end()).dividedBy(2)).findFirst();
            case Place.Moment(_, var at) -> Optional.of(at);
            case Place.Page _ -> Optional.empty();
        };
    }
}
