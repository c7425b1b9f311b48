/// What those who make a programme say about it, and where: kept in one encrypted file for each partner, and joined later into one list.
///
/// Decisions: this package and those below it are in a jar of their own, so that no medium for viewers has any of it; nothing of the player
/// names them (`HouseRulesTest`), which finds them as a `Workbench` where the jar lies beside it.
@NullMarked
package nextsteps.review;

import org.jspecify.annotations.NullMarked;
