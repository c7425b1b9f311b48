/// The two screens of a session with a group: what the group sees, and what the trainer sees beside it.
///
/// A `SightView` is made from a `Sight` alone and has no way to a note. The group's window and the small picture on the trainer's
/// screen are both made of it, so that the trainer sees what the group sees.
@org.jspecify.annotations.NullMarked
package nextsteps.ui.group;
