/* What lies where in an image: ISO 9660 with Rock Ridge names (SUSP and RRIP), as `disc image` makes it. */
#ifndef ISO_H
#define ISO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SECTOR 2048

struct node {
    char *name;
    uint32_t parent; /* The number of the folder it lies in; the root lies in itself. */
    uint32_t sector; /* Where it begins. */
    uint64_t size;   /* Bytes. */
    int64_t changed; /* Seconds since 1970. */
    bool folder;
    bool program;    /* Whether it may be run. */
};

struct tree {
    struct node *nodes; /* The root is the first. */
    size_t count;
};

/* Reads the whole tree of an open image. Ends the process with a sentence if that is no image. */
struct tree read_tree(int image);

/* The path of a node below the root; the caller frees it. */
char *path_of(const struct tree *tree, uint32_t node);

#endif
