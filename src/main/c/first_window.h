/* The window of the first picture, on X11. It has the player's neutral name from the start; Leave, its keys and closing it end the process. */
#ifndef FIRST_WINDOW_H
#define FIRST_WINDOW_H

/*
 * Shows the first picture from a thread of its own, where there is an X server; else nothing. Without a size (0 by 0) it covers the screen.
 * `name` must stay. Call it once the process is confined.
 */
void show_first_window(const char *name, int width, int height);

/* Takes the picture away, at once; from any thread, more than once. The program that runs in the JVM calls it by its name. */
void player_is_there(void);

#endif
