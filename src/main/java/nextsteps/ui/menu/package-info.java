/// The menu of chapters: a picture book of arched pictures. It shows how long and how hard, never what was watched.
@NullMarked
package nextsteps.ui.menu;

import org.jspecify.annotations.NullMarked;
