package nextsteps.subtitle;

import java.util.regex.Pattern;

/// Turns the text of a WebVTT cue into what a viewer reads, after the "WebVTT cue text tokenizer".
///
/// There a `<` opens a tag of any kind, and only `>` or the end of the cue closes it: the tokenizer's states for classes,
/// annotations and timestamps matter only to who keeps those.
final class CueText {

    private static final Pattern TAG = Pattern.compile("<([^>]*)>?");
    private static final Pattern END_OF_NAME = Pattern.compile("[.\\s]");

    private final StringBuilder plain = new StringBuilder();
    private boolean inRuby;
    private boolean inRubyText;

    private CueText() {
    }

    static String plain(String marked) {
        var text = new CueText();
        var tags = TAG.matcher(marked);
        var from = 0;
        while (tags.find()) {
            text.addText(marked.substring(from, tags.start()));
            text.addTag(END_OF_NAME.split(tags.group(1), 2)[0]);
            from = tags.end();
        }
        text.addText(marked.substring(from));
        text.closeRubyText();
        return text.plain.toString();
    }

    /// Whether a tag is never closed, so that the rest of the cue is lost in it.
    static boolean endsInsideTag(String marked) {
        return marked.lastIndexOf('<') > marked.lastIndexOf('>');
    }

    private void addText(String text) {
        plain.append(CharacterReferences.resolved(text));
    }

    private void addTag(String name) {
        switch (name) {
            case "ruby" -> inRuby = true;
            case "rt" -> openRubyText();
            case "/rt" -> closeRubyText();
            case "/ruby" -> {
                closeRubyText();
                inRuby = false;
            }
            default -> {
            }
        }
    }

    private void openRubyText() {
        if (inRuby && !inRubyText) {
            plain.append('(');
            inRubyText = true;
        }
    }

    private void closeRubyText() {
        if (inRubyText) {
            plain.append(')');
            inRubyText = false;
        }
    }
}
