/* The window of the first picture. It has a neutral name; Leave, its keys and closing it end both processes. */
#ifndef FIRST_WINDOW_H
#define FIRST_WINDOW_H

#include <stdbool.h>
#include <windows.h>

/* Shows the first picture from a thread of its own, in a size in pixels, or (0 by 0) on the whole screen. `leave` is called by its keys. */
void show_first_window(int width, int height, void (*leave)(void));

/* Waits until the second process has a window that is seen, and takes the picture away; or until that process ends. */
void await_window_of(HANDLE process);

#endif
