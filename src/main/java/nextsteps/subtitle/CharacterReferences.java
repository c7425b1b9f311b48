package nextsteps.subtitle;

import static java.util.Map.entry;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The character references of HTML (section 13.2.5.72 and on), such as `&amp;` and `&#x2019;`, in running text.
///
/// Of HTML's 2231 names the ones of Latin-1 and of typography are known; an unknown name stays as it was written.
final class CharacterReferences {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[xX](?<hex>[0-9a-fA-F]+);?|#(?<decimal>[0-9]+);?|(?<name>[a-zA-Z][a-zA-Z0-9]*)(?<end>;?))");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int REPLACEMENT = 0xFFFD;
    private static final int BEYOND_UNICODE = Character.MAX_CODE_POINT + 1;

    /// The characters from U+00A0 to U+00FF, in their order.
    private static final String LATIN_1 = """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para \
            middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave \
            Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc \
            Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc \
            iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml""";

    /// Names that HTML also knows without their semicolon.
    private static final Map<String, String> BARE = bareNames();

    private static final Map<String, String> CLOSED = Map.ofEntries(
            entry("apos", "'"), entry("lrm", "\u200E"), entry("rlm", "\u200F"), entry("zwj", "\u200D"), entry("zwnj", "\u200C"),
            entry("ensp", "\u2002"), entry("emsp", "\u2003"), entry("thinsp", "\u2009"), entry("NoBreak", "\u2060"),
            entry("hyphen", "\u2010"), entry("ndash", "–"), entry("mdash", "—"), entry("hellip", "…"), entry("bull", "•"),
            entry("lsquo", "‘"), entry("rsquo", "’"), entry("sbquo", "‚"), entry("ldquo", "“"), entry("rdquo", "”"),
            entry("bdquo", "„"), entry("lsaquo", "‹"), entry("rsaquo", "›"), entry("prime", "′"), entry("Prime", "″"),
            entry("euro", "€"), entry("trade", "™"), entry("numero", "№"), entry("minus", "−"), entry("ne", "≠"),
            entry("le", "≤"), entry("ge", "≥"), entry("larr", "←"), entry("uarr", "↑"), entry("rarr", "→"), entry("darr", "↓"),
            entry("check", "✓"), entry("sung", "♪"), entry("OElig", "Œ"), entry("oelig", "œ"), entry("Scaron", "Š"),
            entry("scaron", "š"), entry("Zcaron", "Ž"), entry("zcaron", "ž"), entry("Yuml", "Ÿ"), entry("fnof", "ƒ"),
            entry("num", "#"), entry("percnt", "%"), entry("ast", "*"), entry("lpar", "("), entry("rpar", ")"), entry("comma", ","),
            entry("period", "."), entry("colon", ":"), entry("semi", ";"), entry("quest", "?"), entry("excl", "!"),
            entry("commat", "@"), entry("lowbar", "_"), entry("sol", "/"), entry("NewLine", "\n"), entry("Tab", "\t"));

    private CharacterReferences() {
    }

    static String resolved(String text) {
        return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(meaning(found)));
    }

    private static String meaning(MatchResult found) {
        var name = found.group("name");
        return name == null ? number(found) : named(name, found.group("end"), found.group());
    }

    private static String named(String name, String end, String written) {
        var closed = BARE.getOrDefault(name, CLOSED.getOrDefault(name, ""));
        return !closed.isEmpty() && (end.equals(";") || BARE.containsKey(name)) ? closed : startingWithBareName(name, end, written);
    }

    /// `&ampx` is `&x`: HTML takes the longest bare name that fits.
    private static String startingWithBareName(String name, String end, String written) {
        return IntStream.iterate(Math.min(name.length(), 6), length -> length > 1, length -> length - 1)
                .filter(length -> BARE.containsKey(name.substring(0, length)))
                .mapToObj(length -> BARE.get(name.substring(0, length)) + name.substring(length) + end)
                .findFirst().orElse(written);
    }

    private static String number(MatchResult found) {
        var hex = found.group("hex");
        return character(hex == null ? value(found.group("decimal"), 10) : value(hex, 16));
    }

    /// Stops beyond Unicode, since an author may write more digits than any number holds.
    private static int value(String digits, int radix) {
        return digits.chars().map(digit -> Character.digit(digit, radix))
                .reduce(0, (sum, digit) -> Math.min(sum * radix + digit, BEYOND_UNICODE));
    }

    /// HTML reads the C1 controls as Windows-1252, and what no character may be as U+FFFD.
    private static String character(int value) {
        if (value >= 0x80 && value <= 0x9F) {
            return new String(new byte[] {(byte) value}, WINDOWS_1252);
        }
        var allowed = value != 0 && Character.isValidCodePoint(value) && (value < 0xD800 || value > 0xDFFF);
        return Character.toString(allowed ? value : REPLACEMENT);
    }

    private static Map<String, String> bareNames() {
        var names = new HashMap<>(Map.of("amp", "&", "AMP", "&", "lt", "<", "LT", "<", "gt", ">", "GT", ">",
                "quot", "\"", "QUOT", "\"", "COPY", "©", "REG", "®"));
        var latin1 = Pattern.compile(" ").splitAsStream(LATIN_1).toList();
        for (var index = 0; index < latin1.size(); index++) {
            names.put(latin1.get(index), Character.toString(0xA0 + index));
        }
        return Map.copyOf(names);
    }
}
