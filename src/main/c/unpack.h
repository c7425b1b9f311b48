/* A file that lies packed on a medium and is unpacked into memory that has a name, because a disc is slower than any processor. */
#ifndef UNPACK_H
#define UNPACK_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Sets room for as many bytes aside, before the process is confined: a kernel without Landlock refuses room afterwards. Nothing is written to any
 * disk (memfd_create).
 */
void reserve_room(size_t bytes);

/* Unpacks a file (LZ4 frame format 1.6, without dictionary) from a folder into the room. A file that is not whole leaves it unused. */
void unpack(int folder, const char *path);

/* The path under which this process can read what was unpacked, or NULL if it is not all there. */
const char *unpacked(void);

#endif
