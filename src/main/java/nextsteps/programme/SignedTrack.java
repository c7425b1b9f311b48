package nextsteps.programme;

import java.util.Locale;

/// The film of a chapter once more, of the same length and with the same times, with somebody who signs.
///
/// @param name what the sign language calls itself, as "British Sign Language (BSL)"
public record SignedTrack(Locale language, String name, Media media) {}
