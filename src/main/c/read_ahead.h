/* Reads what the player will need from its medium in the order in which it lies there: a disc seeks ten times a second, and no more. */
#ifndef READ_AHEAD_H
#define READ_AHEAD_H

/*
 * Begins to read, on a thread of its own, what the file `read-ahead` in a folder names, and returns where that says "start", or after a
 * minute. Without the file it returns at once. A line is one of
 *     OFFSET LENGTH PATH   a piece of a file, in bytes; length 0 is all the rest; the path is that from the folder above
 *     folder PATH          what lies in a folder: a disc keeps its folders apart from all files
 *     unpack PATH          a packed file, which is also unpacked (unpack.h)
 *     start                the player may start; what stands before it is asked for all at once, what follows piece by piece, so that others come between
 * What was read stays in the computer's memory for as long as it has room. Nothing depends on it.
 */
void read_ahead(const char *app);

/* Waits until all was read; at once where nothing is. The program that runs in the JVM calls it by its name, before it loads what comes last. */
void await_read_ahead(void);

#endif
