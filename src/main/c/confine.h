/* What the kernel is asked to refuse this process, for good and before anything else is loaded into it. */
#ifndef CONFINE_H
#define CONFINE_H

#include <stdbool.h>

/* The layers that hold. */
struct layers {
    bool confined; /* Whether any were asked for. */
    bool files;    /* Whether every write is refused. */
    bool sockets;  /* Whether sockets other than local ones are refused. */
    bool programs; /* Whether starting another program is refused. */
};

/*
 * Confines the calling thread and all it will start. A layer the kernel lacks is left out; the others hold. `writable` is the one folder
 * whose files may be written, or none, as for every viewer.
 */
struct layers confine(const char *writable);

#endif
