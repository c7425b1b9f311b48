/* What the second process finds around it. */
#ifndef SURROUNDINGS_H
#define SURROUNDINGS_H

#include <windows.h>

/*
 * The environment for the second process: nothing of the first one's but what Windows itself needs, so that nothing can add to the JVM, to
 * libVLC or to where libraries are looked for. In the form CreateProcess takes.
 */
wchar_t *clean_environment(void);

#endif
