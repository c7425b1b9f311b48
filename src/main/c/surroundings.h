/* What the player finds around it: the environment and the three standard streams. */
#ifndef SURROUNDINGS_H
#define SURROUNDINGS_H

#include <stdbool.h>

/* Sets the environment for a player whose files lie in a folder, so that no library keeps, asks or says anything elsewhere. */
void set_environment(const char *app);

/* Input comes from nowhere and output goes nowhere; a terminal stays for errors if asked for, since it keeps no file. */
void close_streams(bool keep_terminal);

#endif
