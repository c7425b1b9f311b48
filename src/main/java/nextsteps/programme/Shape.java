package nextsteps.programme;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a text of a manifest must look like: how it is understood, and how an author is told of it.
///
/// `expected` fits behind "should be". `standIn` takes the place of a text that is not understood, so that reading goes on; it never
/// gets out, because its fault breaks the programme. The patterns are those of `programme.schema.json`.
record Shape<T>(String expected, String example, Pattern pattern, T standIn, Function<String, T> meaning) {

    private static final Set<String> SCRIPTS_OF_SEVERAL = Set.of("Hans", "Hant", "Jpan", "Kore");
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /// A name, a title: one line that is not blank.
    static final Shape<String> LINE = text("one line of 1 to 100 characters", "Next Steps", "(?=.*\\S)[^\\p{Cntrl}]{1,100}");
    static final Shape<String> SCREEN_TEXT = text("a text of 1 to 2000 characters", "Pause", "(?s)(?=.*\\S).{1,2000}");
    static final Shape<String> ID = text("a name in small letters, digits and hyphens", "room", "[a-z][a-z0-9-]*");
    static final Shape<String> CUE = text("a cue id", "room-001", "[a-z][a-z0-9-]*-[0-9]{3}");
    static final Shape<String> TEXT_PREFIX = text("the name of a card", "self-care", "[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*");
    static final Shape<String> PHONE = text("a phone number of digits and spaces", "020 7946 0000", "\\+?[0-9][0-9 ()-]{2,24}");
    static final Shape<String> VERSION = text("three numbers with full stops", "1.0.0", "[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}");
    static final Shape<String> SHA_256 = text("64 digits from 0-9 and a-f", "0a1b...", "[0-9a-f]{64}");
    static final Shape<Locale> TAG = new Shape<>(
            "a BCP 47 language tag", "zh-Hans", Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?"), Locale.ROOT, Shape::tag);
    static final Shape<String> SCRIPT =
            new Shape<>("an ISO 15924 script code", "Latn", Pattern.compile("[A-Z][a-z]{3}"), "", Shape::script);
    static final Shape<String> JURISDICTION = new Shape<>(
            "an ISO 3166-2 code", "GB-EAW", Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}"), "", Shape::jurisdiction);
    static final Shape<LocalDate> DATE = new Shape<>(
            "an ISO 8601 date", "2026-11-23", Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"), LocalDate.EPOCH, LocalDate::parse);
    static final Shape<Optional<LocalDate>> SIGN_OFF = new Shape<>(
            "\"draft\" or an ISO 8601 date", "draft", Pattern.compile("draft|" + DATE.pattern().pattern()), Optional.empty(),
            text -> text.equals("draft") ? Optional.empty() : Optional.of(LocalDate.parse(text)));
    static final Shape<Optional<String>> DRAFT_OR_SHA_256 = new Shape<>(
            "\"draft\" or 64 digits from 0-9 and a-f", "draft", Pattern.compile("draft|" + SHA_256.pattern().pattern()), Optional.empty(),
            text -> text.equals("draft") ? Optional.empty() : Optional.of(text));
    static final Shape<Duration> LENGTH = new Shape<>(
            "an ISO 8601 length above zero",
            "PT2M17S",
            Pattern.compile("PT(?=.*[1-9])([0-9]{1,3}H)?([0-9]{1,3}M)?([0-9]{1,3}(\\.[0-9]{1,3})?S)?"),
            Duration.ofSeconds(1),
            Duration::parse);

    /// One of the words of an enumeration, written small and with hyphens.
    static <E extends Enum<E>> Shape<E> word(Class<E> type) {
        var words = Arrays.stream(type.getEnumConstants()).map(Shape::written).toList();
        return new Shape<>(
                words.stream().collect(Collectors.joining("\", \"", "one of \"", "\"")),
                words.getFirst(),
                Pattern.compile(String.join("|", words)),
                type.getEnumConstants()[0],
                word -> type.getEnumConstants()[words.indexOf(word)]);
    }

    Optional<T> understand(String text) {
        try {
            return pattern.matcher(text).matches() ? Optional.of(meaning.apply(text)) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException | IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    private static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Shape<String> text(String expected, String example, String pattern) {
        return new Shape<>(expected, example, Pattern.compile(pattern), "", Function.identity());
    }

    /// Refuses tags that Java would quietly turn into others, such as `iw` into `he`.
    private static Locale tag(String text) {
        var tag = new Locale.Builder().setLanguageTag(text).build();
        return demand(tag.toLanguageTag().equals(text), tag);
    }

    private static String script(String code) {
        return demand(SCRIPTS_OF_SEVERAL.contains(code) || Character.UnicodeScript.forName(code) != null, code);
    }

    private static String jurisdiction(String code) {
        return demand(COUNTRIES.contains(code.substring(0, 2)), code);
    }

    private static <T> T demand(boolean holds, T value) {
        if (!holds) {
            throw new IllegalArgumentException(value.toString());
        }
        return value;
    }
}
