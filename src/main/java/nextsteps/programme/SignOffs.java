package nextsteps.programme;

import java.time.LocalDate;
import java.util.Optional;

/// Who has looked at the content and stands by it, since when; empty while it is a draft. Languages say for themselves.
///
/// @param legalCheck somebody who knows the law of the jurisdiction
/// @param survivorGroup a group of people who have been through it
public record SignOffs(Optional<LocalDate> legalCheck, Optional<LocalDate> survivorGroup) {

    public static final SignOffs NONE = new SignOffs(Optional.empty(), Optional.empty());
}
