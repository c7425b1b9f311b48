package nextsteps.translate;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.sf.okapi.lib.xliff2.core.Note;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Part.GetTarget;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.StartXliffData;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;

/// A translator's file: XLIFF 2.0, a file element for each sheet, a unit for each text.
public final class Xliff {

    /// The files of translators need no document type, and one may make a reader fetch things.
    private static final Pattern DOCUMENT_TYPE = Pattern.compile("<!(DOCTYPE|ENTITY)", Pattern.CASE_INSENSITIVE);

    /// The reader would take another encoding's word for what the letters are.
    private static final Pattern OTHER_ENCODING = Pattern.compile("^\uFEFF?<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!utf-(8|16|16le|16be)[\"'])", Pattern.CASE_INSENSITIVE);
    private static final String AS_XLIFF = "Save it as XLIFF 2.0 in the translator's tool.";

    /// What a translator's file holds.
    public record Read(Locale target, List<Unit> units) {}

    private Xliff() {}

    static String text(Locale source, Locale target, List<Sheet> sheets, Function<Sheet, List<Unit>> units) throws IOException {
        var text = new StringWriter();
        try (var writer = new XLIFFWriter()) {
            writer.create(text, source.toLanguageTag(), target.toLanguageTag());
            writer.setLineBreak("\n");
            writer.setUseIndentation(true);
            writer.writeStartDocument(new StartXliffData("2.0"), null);
            for (var sheet : sheets) {
                var file = new StartFileData(sheet.name());
                file.setOriginal(sheet.original());
                writer.writeStartFile(file);
                units.apply(sheet).forEach(unit -> writer.writeUnit(unit(unit)));
                writer.writeEndFile();
            }
            writer.writeEndDocument();
        }
        return text.toString();
    }

    private static net.sf.okapi.lib.xliff2.core.Unit unit(Unit unit) {
        var written = new net.sf.okapi.lib.xliff2.core.Unit(unit.key());
        unit.notes().forEach(note -> written.addNote(new Note(note)));
        var segment = written.appendSegment();
        segment.setPreserveWS(true);
        segment.setSource(unit.source());
        unit.target().ifPresent(text -> {
            segment.setTarget(text);
            segment.setState("translated");
        });
        return written;
    }

    /// Reads a translator's file.
    ///
    /// @throws BadTranslation if it is none
    public static Read read(Path file) throws IOException, BadTranslation {
        try (var reader = new XLIFFReader()) {
            reader.open(new ByteArrayInputStream(plain(file)));
            return read(reader, file);
        } catch (RuntimeException broken) {
            throw none(file, "It is not XLIFF 2.0: " + firstSentence(broken), AS_XLIFF);
        }
    }

    private static byte[] plain(Path file) throws IOException, BadTranslation {
        var bytes = Files.readAllBytes(file);
        var text = text(bytes).filter(all -> all.indexOf('\0') < 0 && !OTHER_ENCODING.matcher(all).find())
                .orElseThrow(() -> none(file, "It is not XLIFF 2.0 in UTF-8 or UTF-16.", AS_XLIFF));
        if (DOCUMENT_TYPE.matcher(text).find()) {
            throw none(file, "It has a document type or entities, which a translator's file does not need.", "Export it from the programme.");
        }
        return bytes;
    }

    /// The letters that the reader will see: UTF-16 has a mark (XML 1.0, 4.3.3).
    private static Optional<String> text(byte[] bytes) {
        var isUtf16 = bytes.length > 1 && List.of(0xFEFF, 0xFFFE).contains((bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF));
        try {
            return Optional.of((isUtf16 ? UTF_16 : UTF_8).newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static Read read(XLIFFReader reader, Path file) throws BadTranslation {
        var units = new ArrayList<Unit>();
        var target = Optional.<Locale>empty();
        var sheet = "";
        while (reader.hasNext()) {
            var event = reader.next();
            if (event.isStartXliff()) {
                target = locale(event.getStartXliffData().getTargetLanguage());
            } else if (event.isStartFile()) {
                sheet = event.getStartFileData().getId();
            } else if (event.isUnit()) {
                units.add(unit(sheet, event.getUnit()));
            }
        }
        return new Read(target.orElseThrow(() -> none(file, "It does not say which language it is in.", "Write its tag as trgLang.")), units);
    }

    private static Unit unit(String sheet, net.sf.okapi.lib.xliff2.core.Unit unit) {
        var source = new StringBuilder();
        var target = new StringBuilder();
        for (Part part : unit) {
            source.append(part.getSource().getPlainText());
            var translated = part.getTarget(GetTarget.DONT_CREATE);
            target.append(translated == null ? part.isSegment() ? "" : part.getSource().getPlainText() : translated.getPlainText());
        }
        return new Unit(sheet, unit.getId(), source.toString(), Optional.of(target.toString().strip()).filter(text -> !text.isEmpty()), List.of());
    }

    private static Optional<Locale> locale(String tag) {
        try {
            return Optional.ofNullable(tag).map(text -> new Locale.Builder().setLanguageTag(text).build());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    private static BadTranslation none(Path file, String what, String remedy) {
        return new BadTranslation(List.of(new TranslationFault(file.toString(), what, remedy)));
    }

    private static String firstSentence(Exception broken) {
        return String.valueOf(broken.getMessage()).lines().findFirst().orElse("").strip().replaceFirst("^Error lineNumber: (\\d+); columnNumber: \\d+; (cvc-[^:]*: )?", "line $1: ");
    }
}
