package nextsteps.programme;

import java.util.Locale;

/// A language of the programme: its BCP 47 tag, its own name for itself, its ISO 15924 script, and how far its texts can be trusted.
public record Language(Locale tag, String autonym, String script, TranslationState state) {}
