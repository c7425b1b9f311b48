package nextsteps.check;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nextsteps.language.Script;

/// The letters of a text, as far as they tell its script.
final class Letters {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Z]+}");

    private Letters() {}

    /// Whether a text may pass for one of a script: some of its letters belong to it, or it has none at all.
    ///
    /// English names in brackets are part of good translations, so one word of the script is enough.
    static boolean belongTo(Script script, String text) {
        var wanted = of(script);
        var letters = (text.contains("{") ? PLACEHOLDER.matcher(text).replaceAll("") : text).codePoints().filter(Character::isLetter).toArray();
        return letters.length == 0 || IntStream.of(letters).anyMatch(letter -> UnicodeScript.of(letter) == wanted);
    }

    private static UnicodeScript of(Script script) {
        return switch (script) {
            case LATIN -> UnicodeScript.LATIN;
            case ARABIC -> UnicodeScript.ARABIC;
            case ETHIOPIC -> UnicodeScript.ETHIOPIC;
            case THAI -> UnicodeScript.THAI;
            case SIMPLIFIED_HAN -> UnicodeScript.HAN;
        };
    }
}
