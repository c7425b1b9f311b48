/// Who is who in the courtroom: its people, places and things, one at a time, in each way the room can be arranged.
///
/// The picture stands beside a list, not above buttons: twenty parts with names in two languages would leave the picture no room.
@NullMarked
package nextsteps.ui.who;

import org.jspecify.annotations.NullMarked;
