package nextsteps.check;

import java.util.stream.Stream;
import nextsteps.programme.Chapter;

/// A rule that each chapter is held against alone, so that many are looked at side by side.
interface ChapterCheck {

    Stream<Finding> findings(Chapter chapter);
}
