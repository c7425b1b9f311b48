package nextsteps.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The bundled fonts")
class BundledFontsTest {

    private static final Path CONTENT = Path.of("content");
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    /// The design board's test of stacked marks, with the letters that reach lowest.
    private static final Map<Script, String> TALL = Map.of(
            Script.LATIN, "Ậ ễ Ỡ ẹ̀kọ́ gjpqy",
            Script.ARABIC, "أُولَٰئِكَ تجلس القاضية ع ح",
            Script.ETHIOPIC, "ቋ ጿ",
            Script.THAI, "ที่ ปิ๊ ผู้ ญู ฎุ",
            Script.SIMPLIFIED_HAN, "证人在证人席上作证。");

    record Written(Locale tag, Script script, String autonym) {

        @Override
        public String toString() {
            return tag.toLanguageTag();
        }
    }

    static Stream<Written> languages() {
        var programme = new JsonMapper().readTree(CONTENT.resolve("programme.json"));
        return programme.path("languages").valueStream().map(BundledFontsTest::written);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void haveAGlyphForEveryCharacterOfALanguageInEachOfItsFaces(Written language) throws IOException {
        var used = textsOf(language);

        assertThat(faces(language.script())).allSatisfy(font -> assertThat(lackedBy(font, used)).as(font.getName()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void haveAGlyphForLatinAndPunctuationInEveryScript(Script script) {
        var shared = "Az09 “” ‘’ –— … · • ‹›«» × ° ← → ()[] ăâđêôơư ạ ệ ỗ ș ț ő ű ẹ ọ ṣ ë ç \u200e\u200f\u2066\u2069\u202f";

        assertThat(faces(script)).allSatisfy(font -> assertThat(lackedBy(font, shared)).as(font.getName()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void areExactlyAsHighAsTheirScriptSays(Script script) {
        assertThat(faces(script)).allSatisfy(font -> {
            var line = font.getLineMetrics("x", UNHINTED);
            assertThat(line.getHeight() / font.getSize()).isCloseTo((float) script.lineHeight(), within(0.001f));
            assertThat(line.getLeading()).isZero();
        });
    }

    /// Bold Arabic may reach out by 0.04 of its size: one pixel at the largest heading, which JavaFX repaints too.
    @ParameterizedTest
    @EnumSource(Script.class)
    void holdStackedMarksInsideTheLine(Script script) {
        var text = TALL.getOrDefault(script, "");

        assertThat(faces(script)).allSatisfy(font -> {
            var line = font.getLineMetrics(text, UNHINTED);
            var ink = new TextLayout(text, font, UNHINTED).getBounds();
            var slack = font.getSize() * (script == Script.ARABIC && font.getName().endsWith("Bold") ? 0.04 : 0.002);
            assertThat(-ink.getMinY()).as(font.getName()).isLessThanOrEqualTo(line.getAscent() + slack);
            assertThat(ink.getMaxY()).as(font.getName()).isLessThanOrEqualTo(line.getDescent() + slack);
        });
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void areNamedAsTheirTypefaceSays(Script script) {
        var typeface = script.typeface();

        assertThat(faces(script)).extracting(font -> font.getFamily(Locale.ENGLISH))
                .containsExactly(typeface.sans(), typeface.sans(), typeface.serif());
    }

    @Test
    void takeNoMoreThanNineMegabytes() throws IOException {
        try (var files = Files.list(CONTENT.resolve("fonts"))) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isLessThan(9_000_000);
        }
    }

    private static Written written(JsonNode language) {
        return new Written(LanguageTags.parse(language.path("tag").asString()), Script.ofCode(language.path("script").asString()),
                language.path("autonym").asString());
    }

    private static List<Font> faces(Script script) {
        return script.typeface().files().stream().map(CONTENT::resolve).map(BundledFontsTest::load).toList();
    }

    private static Font load(Path file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont(1000f);
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException(file + " is no font", e);
        }
    }

    /// Its own name, its words and its subtitles.
    private static String textsOf(Written language) throws IOException {
        var tag = language.tag().toLanguageTag();
        try (var files = Files.walk(CONTENT)) {
            var texts = files.filter(file -> file.endsWith(tag + ".json") || file.toString().endsWith("." + tag + ".vtt"))
                    .map(BundledFontsTest::read).collect(joining());
            return language.autonym() + texts;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String lackedBy(Font font, String text) {
        return text.codePoints().distinct().filter(c -> !Character.isISOControl(c) && !font.canDisplay(c))
                .mapToObj(c -> "%s (U+%04X)".formatted(Character.toString(c), c)).collect(joining(" "));
    }
}
