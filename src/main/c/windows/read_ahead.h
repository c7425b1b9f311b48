/* Reads what the player will need from its medium in the order in which it lies there: a disc seeks ten times a second, and no more. */
#ifndef READ_AHEAD_H
#define READ_AHEAD_H

/*
 * Begins to read, on a thread of its own, what `app-windows\read-ahead` names, and returns where that says "start", or after a minute.
 * Without the file it returns at once. A line is one of
 *     OFFSET LENGTH PATH   a piece of a file, in bytes; length 0 is all the rest; the path is that from this program's folder
 *     start                the player may start
 * Other lines are for Linux.
 */
void read_ahead(void);

#endif
