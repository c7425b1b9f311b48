package nextsteps.translate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nextsteps.programme.Chapter;
import nextsteps.programme.Programme;
import nextsteps.programme.SubtitleFile;
import nextsteps.programme.Term;
import nextsteps.subtitle.SubtitleReader;

/// All texts of a programme in its source language and in another.
public final class Translation {

    private static final String WEB_VTT = ".vtt";

    private final Programme programme;
    private final Locale target;
    private final List<Sheet> sheets;

    /// @param still where a picture of each line is, seen from the translator's file, with `{CUE}` for the cue id
    public Translation(Programme programme, Locale target, Optional<String> still) throws IOException {
        this.programme = programme;
        this.target = target;
        this.sheets = sheets(still);
    }

    private List<Sheet> sheets(Optional<String> still) throws IOException {
        var all = new ArrayList<Sheet>();
        var terms = programme.glossary().map(glossary -> glossary.terms().stream().collect(Collectors.toMap(Term::id, Term::note))).orElse(Map.of());
        for (var folder : List.of("texts", "glossary", "room")) {
            if (Files.exists(programme.root().resolve("%s/%s.json".formatted(folder, source())))) {
                all.add(new TextSheet(programme.root(), folder, source(), target.toLanguageTag(), key -> notes(folder, key, terms)));
            }
        }
        for (var chapter : programme.chapters()) {
            var original = chapter.subtitles().stream()
                    .filter(file -> file.language().equals(programme.sourceLanguage()) && file.file().endsWith(WEB_VTT)).map(SubtitleFile::file).findFirst();
            if (original.isPresent()) {
                all.add(cues(chapter, original.get(), still));
            }
        }
        return all;
    }

    private CueSheet cues(Chapter chapter, String original, Optional<String> still) throws IOException {
        var track = SubtitleReader.read(programme.root().resolve(original)).track();
        var notes = CueNotes.of(programme.root(), chapter, title(chapter), track, still);
        return new CueSheet(programme.root(), chapter, original, target.toLanguageTag(), notes::of);
    }

    private String title(Chapter chapter) {
        return programme.texts().getOrDefault(programme.sourceLanguage(), Map.of()).getOrDefault("chapter.%s.title".formatted(chapter.id()), chapter.id());
    }

    private static List<String> notes(String folder, String key, Map<String, String> terms) {
        return switch (folder) {
            case "glossary" -> Optional.ofNullable(terms.get(key.replaceAll("^glossary\\.|\\.[a-z]+$", ""))).filter(note -> !note.isBlank()).map(List::of).orElse(List.of());
            case "room" -> List.of("Who is who: the picture of the courtroom.");
            default -> List.of("On the screens: " + key);
        };
    }

    private String source() {
        return programme.sourceLanguage().toLanguageTag();
    }

    public Locale target() {
        return target;
    }

    /// Every text, sheet by sheet.
    public List<Unit> units() {
        return sheets.stream().flatMap(sheet -> units(sheet).stream()).toList();
    }

    private static List<Unit> units(Sheet sheet) {
        var translated = sheet.target();
        return sheet.source().entrySet().stream()
                .map(text -> new Unit(sheet.name(), text.getKey(), text.getValue(), Optional.ofNullable(translated.get(text.getKey())), sheet.notes(text.getKey())))
                .toList();
    }

    /// Writes the translator's file.
    public void write(Path file) throws IOException {
        Files.writeString(file, Xliff.text(programme.sourceLanguage(), target, sheets, this::unitsOf), UTF_8);
    }

    private List<Unit> unitsOf(Sheet sheet) {
        return units(sheet);
    }

    /// How much of each sheet is translated, in its order.
    public Map<String, Share> shares() {
        var shares = new LinkedHashMap<String, Share>();
        for (var sheet : sheets) {
            var done = sheet.source().keySet().stream().filter(sheet.target()::containsKey).count();
            shares.put(sheet.name(), new Share((int) done, sheet.source().size()));
        }
        return shares;
    }

    /// Brings the units of a translator's file into the programme's files.
    ///
    /// @return the files that were changed
    /// @throws BadTranslation with every fault; then no file was changed
    public List<Path> bringIn(List<Unit> units) throws IOException, BadTranslation {
        var faults = new Comparison(units()).faults(units);
        if (!faults.isEmpty()) {
            throw new BadTranslation(faults);
        }
        var changed = new ArrayList<Path>();
        for (var sheet : sheets) {
            var texts = changes(sheet, units);
            if (!texts.isEmpty()) {
                Files.writeString(sheet.file(), sheet.with(texts), UTF_8);
                changed.add(sheet.file());
            }
        }
        return changed;
    }

    private static Map<String, String> changes(Sheet sheet, List<Unit> units) {
        var had = sheet.target();
        var changes = new LinkedHashMap<String, String>();
        for (var unit : units) {
            unit.target().filter(text -> unit.sheet().equals(sheet.name()) && !text.equals(had.get(unit.key()))).ifPresent(text -> changes.put(unit.key(), text));
        }
        return changes;
    }
}
