/* What Windows can be asked to refuse a process without any rights: the second process runs the JVM, and this is what it is started with. */
#ifndef CONFINE_H
#define CONFINE_H

#include <stdbool.h>
#include <windows.h>

/* How the second process is started. */
struct second {
    wchar_t *command;     /* Its whole command line. */
    wchar_t *environment; /* As clean_environment makes it. */
    bool confined;
    bool heard; /* Whether it has this process's input and output; else they lead nowhere. */
};

/* What of the confinement holds for this process, as Windows tells it. */
struct layers {
    bool alone;       /* No other program can be started. */
    bool low;         /* Files of the user cannot be written: they are of a higher integrity. */
    bool ends_with_us; /* It ends with the first process. */
};

/*
 * Starts the second process, confined by
 *   - a job: it ends when this process does, starts no other, cannot log off, change the display or write to the clipboard;
 *   - a token of low integrity without privileges, so that files, registry and windows of the user cannot be changed;
 *   - policies: no child process, no code of others loaded into it by hooks or from files that anybody may write.
 * What this Windows lacks is left out; the rest holds. Returns NULL if nothing could be started.
 */
HANDLE start_second(const struct second *second);

/* Ends the second process at once. */
void end_second(void);

struct layers layers_that_hold(void);

/* No window about a medium that is gone or a crash, and no report of a crash: neither is kept or sent. For this process and those it starts. */
void keep_faults_quiet(void);

#endif
