#include "canvas.h"

#include <stdbool.h>
#include <stdlib.h>

#define STEPS 24            /* straight pieces of a curve */
#define ROWS_A_PIXEL 4      /* how often each row of pixels is crossed */
#define MOST_CROSSINGS 64
#define QUARTER 0.5522847498 /* the handle of a quarter of a circle as a curve */

/* What of mathematics is needed here. The library for it would be looked for on the medium, at the price of a second or two on a disc. */
static double least(double a, double b) { return a < b ? a : b; }
static double most(double a, double b) { return a > b ? a : b; }
static int whole(double x) { return (int)x + (x > (int)x); } /* the next above, of what is not negative */
static double root(double x) {
    double y = x > 1 ? x : 1;
    for (int i = 0; i < 24; i++) {
        y = (y + x / y) / 2;
    }
    return y;
}

struct edge {
    double x0, y0, x1, y1;
};

struct outline {
    struct edge *edges;
    int count, room;
    double x, y;             /* where the pen is */
    double begun_x, begun_y; /* where this part began */
    struct grid grid;
};

void fill_all(struct canvas canvas, uint32_t colour) {
    for (long i = 0; i < (long)canvas.width * canvas.height; i++) {
        canvas.pixels[i] = colour;
    }
}

/* ---- outlines ---- */

static void line_to(struct outline *outline, double x, double y) {
    if (outline->count == outline->room) {
        int room = outline->room * 2 + 64;
        struct edge *more = realloc(outline->edges, (size_t)room * sizeof *more);
        if (more == NULL) {
            return; /* A picture that lacks an edge is still calm. */
        }
        outline->edges = more;
        outline->room = room;
    }
    struct grid grid = outline->grid;
    outline->edges[outline->count++] = (struct edge){grid.left + outline->x * grid.unit, grid.top + outline->y * grid.unit,
                                                     grid.left + x * grid.unit, grid.top + y * grid.unit};
    outline->x = x;
    outline->y = y;
}

static void move_to(struct outline *outline, double x, double y) {
    outline->x = outline->begun_x = x;
    outline->y = outline->begun_y = y;
}

static void curve_to(struct outline *outline, double ax, double ay, double bx, double by, double x, double y) {
    double x0 = outline->x, y0 = outline->y;
    for (int i = 1; i <= STEPS; i++) {
        double t = (double)i / STEPS, s = 1 - t;
        double a = s * s * s, b = 3 * s * s * t, c = 3 * s * t * t, d = t * t * t;
        line_to(outline, a * x0 + b * ax + c * bx + d * x, a * y0 + b * ay + c * by + d * y);
    }
}

static void circle(struct outline *outline, double x, double y, double r) {
    double h = r * QUARTER;
    move_to(outline, x, y - r);
    curve_to(outline, x + h, y - r, x + r, y - h, x + r, y);
    curve_to(outline, x + r, y + h, x + h, y + r, x, y + r);
    curve_to(outline, x - h, y + r, x - r, y + h, x - r, y);
    curve_to(outline, x - r, y - h, x - h, y - r, x, y - r);
}

/* The number at a place of the text, which is passed. */
static double next(const char **text) {
    while (**text == ' ' || **text == ',') {
        (*text)++;
    }
    char *end;
    double value = strtod(*text, &end);
    *text = end;
    return value;
}

static void follow(struct outline *outline, char command, const char **text) {
    double n[6];
    int count = command == 'C' ? 6 : command == 'O' ? 3 : command == 'H' || command == 'V' ? 1 : 2;
    for (int i = 0; i < count; i++) {
        n[i] = next(text);
    }
    switch (command) {
        case 'M': move_to(outline, n[0], n[1]); break;
        case 'L': line_to(outline, n[0], n[1]); break;
        case 'H': line_to(outline, n[0], outline->y); break;
        case 'V': line_to(outline, outline->x, n[0]); break;
        case 'C': curve_to(outline, n[0], n[1], n[2], n[3], n[4], n[5]); break;
        case 'O': circle(outline, n[0], n[1], n[2]); break;
    }
}

static struct outline trace(const char *text, struct grid grid) {
    struct outline outline = {.grid = grid};
    char command = 'M';
    while (*text != '\0') {
        if (*text == ' ') {
            text++;
        } else if (*text == 'Z') {
            line_to(&outline, outline.begun_x, outline.begun_y);
            text++;
        } else {
            if (*text >= 'A' && *text <= 'Z') {
                command = *text++;
            }
            follow(&outline, command, &text);
        }
    }
    return outline;
}

/* ---- filling ---- */

static uint32_t between(uint32_t below, uint32_t above, double share) {
    uint32_t mixed = 0;
    for (int shift = 0; shift < 24; shift += 8) {
        double b = (below >> shift) & 0xff, a = (above >> shift) & 0xff;
        mixed |= (uint32_t)(b + (a - b) * share + 0.5) << shift;
    }
    return mixed;
}

static void blend(uint32_t *pixel, uint32_t colour, double share) {
    if (share > 0.001) {
        *pixel = share > 0.999 ? colour : between(*pixel, colour, share);
    }
}

static int by_size(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static int crossings(const struct outline *outline, double y, double *xs) {
    int count = 0;
    for (int i = 0; i < outline->count && count < MOST_CROSSINGS; i++) {
        struct edge e = outline->edges[i];
        if ((e.y0 <= y) != (e.y1 <= y)) {
            xs[count++] = e.x0 + (y - e.y0) / (e.y1 - e.y0) * (e.x1 - e.x0);
        }
    }
    qsort(xs, (size_t)count, sizeof *xs, by_size);
    return count;
}

/* Adds how much of each pixel of a row lies between two places. */
static void cover(double *row, int width, double from, double to) {
    from = most(from, 0);
    to = least(to, width);
    for (int x = (int)from; x < to; x++) {
        row[x] += (least(to, x + 1) - most(from, x)) / ROWS_A_PIXEL;
    }
}

static void fill_row(struct canvas canvas, const struct outline *outline, int y, double *row, uint32_t colour) {
    double xs[MOST_CROSSINGS];
    for (int x = 0; x < canvas.width; x++) {
        row[x] = 0;
    }
    for (int i = 0; i < ROWS_A_PIXEL; i++) {
        int count = crossings(outline, y + (i + 0.5) / ROWS_A_PIXEL, xs);
        for (int c = 0; c + 1 < count; c += 2) {
            cover(row, canvas.width, xs[c], xs[c + 1]);
        }
    }
    for (int x = 0; x < canvas.width; x++) {
        blend(&canvas.pixels[(long)y * canvas.width + x], colour, row[x]);
    }
}

void fill_shape(struct canvas canvas, struct grid grid, const char *outline, uint32_t colour) {
    struct outline traced = trace(outline, grid);
    double *row = malloc((size_t)canvas.width * sizeof *row);
    double top = canvas.height, bottom = 0;
    for (int i = 0; i < traced.count; i++) {
        top = least(top, least(traced.edges[i].y0, traced.edges[i].y1));
        bottom = most(bottom, most(traced.edges[i].y0, traced.edges[i].y1));
    }
    for (int y = (int)most(top, 0); row != NULL && y < bottom && y < canvas.height; y++) {
        fill_row(canvas, &traced, y, row, colour);
    }
    free(row);
    free(traced.edges);
}

/* ---- lines ---- */

static double distance(struct edge e, double x, double y) {
    double dx = e.x1 - e.x0, dy = e.y1 - e.y0;
    double along = ((x - e.x0) * dx + (y - e.y0) * dy) / (dx * dx + dy * dy);
    along = least(most(along, 0), 1);
    double away_x = x - e.x0 - along * dx, away_y = y - e.y0 - along * dy;
    return root(away_x * away_x + away_y * away_y);
}

/* Of lines that meet, a pixel belongs to the nearest. */
void draw_lines(struct canvas canvas, struct grid grid, const char *lines, uint32_t colour) {
    struct outline traced = trace(lines, grid);
    int side = whole(24 * grid.unit); /* Icons are drawn on a grid of 24. */
    for (int y = (int)most(grid.top, 0); y < least(grid.top + side, canvas.height); y++) {
        for (int x = (int)most(grid.left, 0); x < least(grid.left + side, canvas.width); x++) {
            double nearest = canvas.width;
            for (int i = 0; i < traced.count; i++) {
                nearest = least(nearest, distance(traced.edges[i], x + 0.5, y + 0.5));
            }
            blend(&canvas.pixels[(long)y * canvas.width + x], colour, least(most(grid.unit - nearest + 0.5, 0), 1));
        }
    }
    free(traced.edges);
}
