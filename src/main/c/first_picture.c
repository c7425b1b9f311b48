#include "first_picture.h"

#include <stddef.h>
#include <stdio.h>

/* Of the design board, as in theme.css. */
#define PAPER 0xF6F0E4
#define LINEN 0xEBE1CE
#define LINE 0xD3C5AA
#define CLAY 0x6E3330
#define BONE 0xFFF9EC

#define DESIGNED_WIDTH 1366.0
#define DESIGNED_HEIGHT 768.0

/* The picture's own grid. */
#define ARCH_WIDTH 440.0
#define ARCH_HEIGHT 672.0

static double most(double a, double b) { return a > b ? a : b; }
static double whole(double x) { return (double)(long)(x + 0.5); } /* the nearest, of what is not negative */

struct patch {
    const char *outline;
    uint32_t colour;
};

/* The landscape of the opening page, from far to near; the last patch is the paper around the arch. */
static const struct patch landscape[] = {
    {"M0 0H440V672H0Z", 0xF0E6D2},
    {"O346 185 62", 0xF5D7A0},
    {"M0 254C100 256 190 300 250 314C310 326 380 322 440 312V672H0Z", 0xB9C4B1},
    {"M198 268H294V320H198Z", 0xFBF5E8},
    {"M186 269L245 232L304 269Z", 0xCDB88C},
    {"M234 286H256V320H234Z", 0x724829},
    {"M0 362C60 352 130 362 200 378C290 398 360 430 440 436V672H0Z", 0x9DAF91},
    {"M33 366H43V428H33Z M437 350H440V403H437Z", 0x6D5136},
    {"O38 367 37", 0x587A63},
    {"O442 350 32", 0x587A63},
    {"O-18 499 47", 0x587A63},
    {"M0 492C120 484 230 494 310 510C360 520 400 530 440 538V672H0Z", 0x7F9A7C},
    {"M234 319C232 350 138 380 138 424C138 476 324 480 324 530C324 580 190 590 122 672"
     "H304C320 610 388 590 388 530C388 460 192 470 192 424C192 390 258 370 256 319Z", 0xEEDFC3},
    {"M-90 -1H530V673H-90Z"
     "M0 167.2C0 74.9 74.9 0 167.2 0H272.8C365.1 0 440 74.9 440 167.2V656C440 664.8 432.8 672 424 672H16C7.2 672 0 664.8 0 656Z", PAPER},
};

static const char leave_icon[] = "M14 3.5L6.5 3.5 5.9 3.6 5.4 3.95 5.1 4.4 5 5 5 19 5.1 19.6 5.4 20.05 5.9 20.4 6.5 20.5 14 20.5"
                                 "M10.5 12L21 12M17 8L21 12 17 16";

/* Where the parts lie, in pixels: as Scale and Rail of the player have it. */
struct layout {
    double unit;
    double rail;   /* its width */
    double corner; /* the height of Leave */
};

static struct layout lay_out(int width, int height) {
    double by_width = width / DESIGNED_WIDTH, by_height = height / DESIGNED_HEIGHT;
    double unit = by_width < by_height ? by_width : by_height;
    return (struct layout){unit, most(104, whole(128 * unit)), most(112, whole(148 * unit))};
}

static void fill_box(struct canvas canvas, double left, double top, double right, double bottom, uint32_t colour) {
    char outline[160];
    snprintf(outline, sizeof outline, "M%.1f %.1fH%.1fV%.1fH%.1fZ", left, top, right, bottom, left);
    fill_shape(canvas, (struct grid){0, 0, 1}, outline, colour);
}

static void paint_landscape(struct canvas canvas, struct layout layout) {
    double stage = canvas.width - layout.rail;
    struct grid grid = {whole((stage - ARCH_WIDTH * layout.unit) / 2), whole((canvas.height - ARCH_HEIGHT * layout.unit) / 2), layout.unit};
    for (size_t i = 0; i < sizeof landscape / sizeof *landscape; i++) {
        fill_shape(canvas, grid, landscape[i].outline, landscape[i].colour);
    }
}

static void paint_leave(struct canvas canvas, struct layout layout) {
    double left = canvas.width - layout.rail, top = canvas.height - layout.corner, u = layout.unit;
    double width = layout.rail / u, height = layout.corner / u; /* in units */
    char outline[160];
    snprintf(outline, sizeof outline, "M20 0H%.2fV%.2fH0V20C0 9 9 0 20 0Z", width, height);
    fill_shape(canvas, (struct grid){left, top, u}, outline, CLAY);
    double icon = whole(40 * u);
    draw_lines(canvas, (struct grid){whole(left + (layout.rail - icon) / 2), whole(top + (layout.corner - icon) / 2), icon / 24}, leave_icon, BONE);
}

void paint_first_picture(struct canvas canvas) {
    struct layout layout = lay_out(canvas.width, canvas.height);
    double rail = canvas.width - layout.rail;
    fill_all(canvas, PAPER);
    paint_landscape(canvas, layout);
    fill_box(canvas, rail, 0, canvas.width, canvas.height, LINEN);
    fill_box(canvas, rail, 0, rail + 1, canvas.height, LINE);
    paint_leave(canvas, layout);
}

bool is_on_leave(int width, int height, int x, int y) {
    struct layout layout = lay_out(width, height);
    return x >= width - layout.rail && y >= height - layout.corner;
}
