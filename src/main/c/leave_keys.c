#include "leave_keys.h"

#define WITHIN 5.0 /* seconds */

static bool third_shift(struct leave_keys *keys, double now) {
    if (keys->held) {
        return false;
    }
    bool third = keys->presses[0] > 0 && now - keys->presses[0] <= WITHIN;
    keys->held = true;
    keys->presses[0] = keys->presses[1];
    keys->presses[1] = now;
    return third;
}

bool key_pressed(struct leave_keys *keys, enum key key, bool alt, double now) {
    if (key == SHIFT) {
        return third_shift(keys, now);
    }
    keys->presses[0] = keys->presses[1] = 0;
    return key == ESCAPE || (key == F4 && alt);
}

void key_released(struct leave_keys *keys, enum key key) {
    if (key == SHIFT) {
        keys->held = false;
    }
}
