/// A trainer's session with a group: the steps of a plan, what the group sees, what the trainer reads, and how the time goes by.
///
/// Two screens follow one `GroupSession`. What a group can see is a `Sight`, which has no way to a note: the notes stand in the items
/// of the plan, and only the trainer's screen is given those.
@org.jspecify.annotations.NullMarked
package nextsteps.group;
