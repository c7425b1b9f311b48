package nextsteps.subtitle;

import java.util.regex.Pattern;

/// Turns the text of a SubRip cue into what a viewer reads.
///
/// Only tags that are in use are taken out, so that `2 < 3` and `<3` stay; `{\an8}` and the like come from SubStation Alpha.
final class SubRipText {

    private static final Pattern MARKUP = Pattern.compile(
            "</?(?:i|b|u|s|em|strong|font|span|c|v|lang|ruby|rt)(?:[\\s.=][^<>]*)?/?>|\\{\\\\[^{}]*}|\\{/?[ibus]}",
            Pattern.CASE_INSENSITIVE);

    private SubRipText() {
    }

    static String plain(String marked) {
        return CharacterReferences.resolved(MARKUP.matcher(marked).replaceAll("")).strip();
    }
}
