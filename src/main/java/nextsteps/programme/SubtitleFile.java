package nextsteps.programme;

import java.util.Locale;

/// A subtitle file of a chapter: language, kind, and its path below the programme's root.
public record SubtitleFile(Locale language, SubtitleKind kind, String file) {}
