package nextsteps.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// What `chapters/chapters.tsv` says of a chapter that has no entry in the programme yet: its number, for whom, and how hard it may be.
record Listing(int number, String audience, String strength) {

    private static final Pattern ROW = Pattern.compile("([a-z][a-z0-9-]*)\t([1-9][0-9]{0,3})\t(witness|professional)\t(gentle|may-be-hard)");

    static Listing read(Path file, String chapter) throws IOException, FilmException {
        if (Files.isRegularFile(file)) {
            var lines = Files.readAllLines(file);
            for (var number = 1; number <= lines.size(); number++) {
                if (lines.get(number - 1).startsWith(chapter + "\t")) {
                    return listing(file, number, lines.get(number - 1));
                }
            }
        }
        throw fault(file, 0, "The chapter %s is neither in programme.json nor here.".formatted(chapter));
    }

    private static Listing listing(Path file, int line, String text) throws FilmException {
        var row = ROW.matcher(text);
        if (!row.matches()) {
            throw fault(file, line, "This is no row of a chapter.");
        }
        return new Listing(Integer.parseInt(row.group(2)), row.group(3), row.group(4));
    }

    private static FilmException fault(Path file, int line, String what) {
        return new FilmException(List.of(new Fault(file, line, what,
                "Write id, number, witness or professional, gentle or may-be-hard, parted by tabs.")));
    }
}
