package nextsteps.programme;

import java.time.LocalDate;

/// What a programme says of itself: which edition it is, the day of the law it shows, and who has looked at it.
public record Imprint(String edition, String version, LocalDate lawAsAt, SignOffs signOffs) {}
