package nextsteps.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The joined list as a table for any spreadsheet: a line a comment, parted by tabs, in UTF-8, the first column the mark of what was settled.
///
/// Line ends within a comment are written `\n`. What a spreadsheet would take for a formula has an apostrophe before it.
public final class RemarkList {

    private static final List<String> COLUMNS = List.of("settled", "id", "chapter", "place", "comment", "name", "languages", "written", "file", "programme");

    private final Path file;

    public RemarkList(Path file) {
        this.file = file;
    }

    /// The marks in the list, by the id of the comment; none where there is no list yet.
    ///
    /// @throws IOException if it is there and cannot be read, or is no such list: marks must not be lost
    public Map<String, String> settled() throws IOException {
        try {
            var rows = lines().stream().map(line -> line.split("\t", -1)).toList();
            if (rows.isEmpty() || rows.getFirst().length < 2 || !rows.getFirst()[0].endsWith("settled") || !rows.getFirst()[1].equals("id")) {
                throw new IOException("%s: This is not a list of comments: its first columns are not \"settled\" and \"id\".".formatted(file));
            }
            return rows.stream().skip(1).filter(row -> row.length > 1 && !row[0].isBlank())
                    .collect(Collectors.toMap(row -> row[1], row -> row[0].strip(), (one, _) -> one, LinkedHashMap::new));
        } catch (NoSuchFileException none) {
            return Map.of();
        }
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(file, UTF_8);
        } catch (CharacterCodingException otherwise) {
            throw new IOException("%s: The list is not UTF-8 any more. Save it from the spreadsheet as text in UTF-8, with tabs.".formatted(file), otherwise);
        }
    }

    /// Writes the list beside itself, then in its place.
    public void write(List<Remark> remarks) throws IOException {
        var lines = Stream.concat(Stream.of(COLUMNS), remarks.stream().map(RemarkList::row)).map(row -> String.join("\t", row));
        writeLines(lines.toList());
    }

    /// Marks these as settled, and answers with those the list does not have.
    public List<String> settle(List<String> ids, String mark) throws IOException {
        settled();
        var lines = lines();
        var unknown = ids.stream().filter(id -> lines.stream().skip(1).noneMatch(line -> isAbout(line, id))).toList();
        if (unknown.isEmpty()) {
            writeLines(lines.stream().map(line -> ids.stream().anyMatch(id -> isAbout(line, id)) ? cell(mark) + line.substring(line.indexOf('\t')) : line).toList());
        }
        return unknown;
    }

    private static boolean isAbout(String line, String id) {
        var cells = line.split("\t", 3);
        return cells.length > 1 && cells[1].equals(id);
    }

    private void writeLines(List<String> lines) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, lines, UTF_8);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /// A mark stands as it was read, however often the list is written.
    private static List<String> row(Remark remark) {
        var note = remark.note();
        var about = Stream.of(note.id(), note.place().chapter(), place(note.place()), note.words(), note.name(), String.join(" ", note.languages()),
                note.written().toString(), remark.file(), remark.programme()).map(RemarkList::cell);
        return Stream.concat(Stream.of(remark.settled()), about).toList();
    }

    /// Such as `line room-005`, `0:18.3`, `page menu, menu.title`.
    public static String place(Place place) {
        return switch (place) {
            case Place.Line(_, var cue) -> "line " + cue;
            case Place.Moment(_, var at) -> "film at %d:%02d.%d".formatted(at.toMinutes(), at.toSecondsPart(), at.toMillisPart() / 100);
            case Place.Page(var screen, _, var text) -> text.isEmpty() ? "page " + screen : "page %s, %s".formatted(screen, text);
        };
    }

    private static String cell(String words) {
        var line = words.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "").replace('\t', ' ');
        return !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }
}
