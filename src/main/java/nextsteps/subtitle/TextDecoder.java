package nextsteps.subtitle;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

/// Turns the bytes of a subtitle file into lines, ended by LF, CR or both; NUL becomes U+FFFD.
final class TextDecoder {

    private static final char REPLACEMENT = '\uFFFD';
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final byte[] bytes;
    private final SubtitleFaults faults;

    TextDecoder(byte[] bytes, SubtitleFaults faults) {
        this.bytes = bytes;
        this.faults = faults;
    }

    /// WebVTT is UTF-8 and nothing else (section "WebVTT file structure").
    List<String> webVttLines() {
        return lines(decoded(UTF_8));
    }

    /// SubRip is whatever the author's computer was set to: UTF-8 or UTF-16 if it can be, else Windows-1252.
    List<String> subRipLines() {
        return lines(Stream.of(UTF_16LE, UTF_16BE).filter(this::isWrittenIn).findFirst()
                .map(this::decoded)
                .orElseGet(this::utf8OrWindows));
    }

    /// Without its mark UTF-16 is known by the arrow that every subtitle holds.
    private boolean isWrittenIn(Charset utf16) {
        var text = new String(bytes, utf16);
        return text.startsWith(BYTE_ORDER_MARK) || text.contains("-->");
    }

    /// A single broken byte in a UTF-8 file must not turn all its letters into others.
    private String utf8OrWindows() {
        var text = new String(bytes, UTF_8);
        var broken = text.chars().filter(character -> character == REPLACEMENT).count();
        var sound = text.chars().filter(character -> character > 0x7F && character != REPLACEMENT).count();
        return broken <= sound ? decoded(UTF_8) : windows();
    }

    private String windows() {
        faults.notUnicode();
        return new String(bytes, Charset.forName("windows-1252"));
    }

    private String decoded(Charset charset) {
        reportBrokenCharacters(charset);
        return new String(bytes, charset);
    }

    private void reportBrokenCharacters(Charset charset) {
        var rest = ByteBuffer.wrap(bytes);
        if (charset.newDecoder().decode(rest, CharBuffer.allocate(bytes.length), true).isError()) {
            var whole = new String(bytes, 0, rest.position(), charset) + REPLACEMENT;
            faults.brokenCharacters((int) whole.lines().count(), charset.name());
        }
    }

    private static List<String> lines(String text) {
        var unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return unmarked.replace('\0', REPLACEMENT).lines().toList();
    }
}
