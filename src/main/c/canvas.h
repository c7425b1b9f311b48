/* Flat shapes with smooth edges on an area of pixels. Knows of no screen, so that every system's launcher can draw with it. */
#ifndef CANVAS_H
#define CANVAS_H

#include <stdint.h>

struct canvas {
    uint32_t *pixels; /* 0x00RRGGBB, row by row from the top. */
    int width;
    int height;
};

/* Where the grid that a shape is drawn on lies: its origin in pixels, and pixels for one of its units. */
struct grid {
    double left;
    double top;
    double unit;
};

void fill_all(struct canvas canvas, uint32_t colour);

/*
 * Fills a shape, by the even-odd rule. The outline is written as in SVG, with absolute numbers and the commands M, L, H, V, C and Z, and one
 * more: "O x y r" is a whole circle around a point.
 */
void fill_shape(struct canvas canvas, struct grid grid, const char *outline, uint32_t colour);

/* Draws lines with round ends, two units wide. They are written with M and L. */
void draw_lines(struct canvas canvas, struct grid grid, const char *lines, uint32_t colour);

#endif
