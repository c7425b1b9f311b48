/* The keys that leave, on the press: Esc, Alt+F4, and Shift three times within five seconds with no other key between. */
#ifndef LEAVE_KEYS_H
#define LEAVE_KEYS_H

#include <stdbool.h>

enum key { OTHER_KEY, ESCAPE, SHIFT, F4 };

struct leave_keys {
    double presses[2]; /* when Shift went down before, in seconds; 0: it did not */
    bool held;         /* Whether Shift is down: a key held down repeats itself. */
};

/* A key goes down at a time, in seconds on any steady clock that is above 0. True if that leaves. */
bool key_pressed(struct leave_keys *keys, enum key key, bool alt, double now);

void key_released(struct leave_keys *keys, enum key key);

#endif
