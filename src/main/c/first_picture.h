/* What is seen before anything else of the player is there: a calm picture without a word, and the way out in its corner. */
#ifndef FIRST_PICTURE_H
#define FIRST_PICTURE_H

#include "canvas.h"

#include <stdbool.h>

/* Paper, a path through hills under an arch, and at the right the rail with Leave, where the player's own screens have them. */
void paint_first_picture(struct canvas canvas);

/* Whether a point of a picture of this size lies on Leave. */
bool is_on_leave(int width, int height, int x, int y);

#endif
