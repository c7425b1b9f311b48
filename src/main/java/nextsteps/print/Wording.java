package nextsteps.print;

import java.util.Optional;

/// The same thing said in the first language of a sheet and, where it has one, in the second.
record Wording(Phrase first, Optional<Phrase> second) {}
