/// The page that says whose law the films show, who has looked at them, and how far each language can be trusted.
///
/// What nobody has looked at yet is said as plainly as what somebody has. Dates stand in nodes of their own, written as ISO 8601 does,
/// so that no direction of a script turns them around.
@org.jspecify.annotations.NullMarked
package nextsteps.ui.about;
