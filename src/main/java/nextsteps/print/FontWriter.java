package nextsteps.print;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/// Writes the used part of a font into a document, after ISO 32000-1, 9.7 (composite fonts) and 9.10.3 (what each code says).
final class FontWriter {

    private static final List<String> TABLES = List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");
    private static final String SUBSET = "NEXTST+";
    private static final int SYMBOLIC = 4;

    private final UsedFont used;

    FontWriter(UsedFont used) {
        this.used = used;
    }

    COSDictionary font() throws IOException {
        var file = used.font().file();
        try (var ttf = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
            var subsetter = new TTFSubsetter(ttf, TABLES);
            subsetter.addGlyphIds(used.codes().keySet().stream().map(UsedFont.Letter::glyph).collect(Collectors.toCollection(TreeSet::new)));
            var name = COSName.getPDFName(SUBSET + ttf.getName());
            var font = dictionary(COSName.FONT, "Type0");
            font.setItem(COSName.BASE_FONT, name);
            font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
            font.setItem(COSName.DESCENDANT_FONTS, array(descendant(name, subsetter)));
            font.setItem(COSName.TO_UNICODE, stream(texts().getBytes(US_ASCII)));
            return font;
        }
    }

    private COSDictionary descendant(COSName name, TTFSubsetter subsetter) throws IOException {
        var system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        var font = dictionary(COSName.FONT, "CIDFontType2");
        font.setItem(COSName.BASE_FONT, name);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor(name, subsetter));
        font.setItem(COSName.W, widths());
        font.setItem(COSName.CID_TO_GID_MAP, stream(shapes(subsetter.getGIDMap())));
        return font;
    }

    private COSDictionary descriptor(COSName name, TTFSubsetter subsetter) throws IOException {
        var bytes = new ByteArrayOutputStream();
        subsetter.writeToStream(bytes);
        var program = stream(bytes.toByteArray());
        program.setInt(COSName.LENGTH1, bytes.size());
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, array(number(-1000), number(-600), number(2000), number(1400)));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, (int) Math.round(used.font().ascent() * PrintFont.UNITS));
        descriptor.setInt(COSName.DESCENT, (int) Math.round(-used.font().descent() * PrintFont.UNITS));
        descriptor.setInt(COSName.CAP_HEIGHT, 700);
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setItem(COSName.FONT_FILE2, program);
        return descriptor;
    }

    /// Codes are numbered from 1 without a gap, so one list holds all their widths.
    private COSArray widths() {
        var widths = new COSArray();
        used.codes().keySet().forEach(letter -> widths.add(new COSFloat((float) used.font().advance(letter.glyph()))));
        return array(number(1), widths);
    }

    /// Two bytes for each code from 0 on: the number of its shape in the subset.
    private byte[] shapes(Map<Integer, Integer> oldByNew) {
        var newByOld = oldByNew.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        var shapes = new ByteArrayOutputStream();
        shapes.writeBytes(new byte[2]);
        used.codes().keySet().forEach(letter -> {
            int shape = newByOld.getOrDefault(letter.glyph(), 0);
            shapes.write(shape >> 8);
            shapes.write(shape);
        });
        return shapes.toByteArray();
    }

    private String texts() {
        var lines = used.codes().entrySet().stream()
                .filter(code -> !code.getKey().text().isEmpty())
                .map(code -> "1 beginbfchar\n<%04X> <%s>\nendbfchar\n".formatted(code.getValue(), utf16(code.getKey().text())))
                .collect(Collectors.joining());
        return """
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                %sendcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """.formatted(lines);
    }

    private static String utf16(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(UTF_16BE));
    }

    private static COSDictionary dictionary(COSName type, String subtype) {
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, type);
        dictionary.setName(COSName.SUBTYPE, subtype);
        return dictionary;
    }

    private static COSStream stream(byte[] bytes) throws IOException {
        var stream = new COSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    private static COSInteger number(int value) {
        return COSInteger.get(value);
    }

    private static COSArray array(COSBase... values) {
        return new COSArray(List.of(values));
    }
}
