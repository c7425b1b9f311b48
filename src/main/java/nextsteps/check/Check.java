package nextsteps.check;

import java.util.stream.Stream;
import nextsteps.programme.Programme;

/// A rule that a whole programme is held against.
interface Check {

    Stream<Finding> findings(Programme programme);
}
