/*
 * Watches an X display that nobody else uses, and writes down when what a viewer waits for is seen on it.
 *
 *     watch SECONDS UNTIL
 *
 * The display is looked at every twenty milliseconds, at every eighth row. Each line begins with the milliseconds since this program began:
 *     MS first        the launcher's first picture, a window with the role "first"
 *     MS screen       another window is there, and painted: with words, so in many colours
 *     MS film         in the upper half of the window, where the film and no subtitle is, the picture has begun to move
 *     MS change N     N thousandths of what is seen differ from before
 * It ends a moment after UNTIL ("first", "screen" or "film") was seen, or after so many seconds.
 */
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define EVERY_ROWS 8
#define MOST_COLOURS 64

static Display *display;
static Window root;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* A window may vanish between two requests. */
static int forgive(Display *d, XErrorEvent *e) {
    (void)d;
    (void)e;
    return 0;
}

static bool is_first(Window window) {
    Atom type;
    int format;
    unsigned long count, rest;
    unsigned char *role = NULL;
    bool first = XGetWindowProperty(display, window, XInternAtom(display, "WM_WINDOW_ROLE", False), 0, 8, False, AnyPropertyType, &type, &format,
                                    &count, &rest, &role) == Success &&
                 role != NULL && strcmp((char *)role, "first") == 0;
    if (role != NULL) XFree(role);
    return first;
}

static const char *windows(void) {
    Window unused, parent, *children = NULL;
    unsigned count = 0;
    const char *kind = "none";
    XQueryTree(display, root, &unused, &parent, &children, &count);
    for (unsigned i = 0; i < count; i++) {
        XWindowAttributes a;
        if (XGetWindowAttributes(display, children[i], &a) && a.map_state == IsViewable && a.width >= 640) {
            if (!is_first(children[i])) kind = "player";
            else if (strcmp(kind, "none") == 0) kind = "first";
        }
    }
    if (children != NULL) XFree(children);
    return kind;
}

static int colours(const uint32_t *pixels, long count) {
    static uint32_t seen[MOST_COLOURS];
    int number = 0;
    for (long i = 0; i < count && number < MOST_COLOURS; i++) {
        bool known = false;
        for (int j = number - 1; j >= 0 && !known; j--) known = seen[j] == pixels[i];
        if (!known) seen[number++] = pixels[i];
    }
    return number;
}

static long differing(const uint32_t *a, const uint32_t *b, long size) {
    long count = 0;
    for (long i = 0; i < size; i++) count += a[i] != b[i];
    return count;
}

static void look(uint32_t *pixels, int width, int height) {
    for (int y = EVERY_ROWS / 2; y < height; y += EVERY_ROWS) {
        XImage *row = XGetImage(display, root, 0, y, (unsigned)width, 1, AllPlanes, ZPixmap);
        if (row != NULL) {
            for (int x = 0; x < width; x++) pixels[(long)(y / EVERY_ROWS) * width + x] = ((uint32_t *)row->data)[x] & 0xffffff; /* The rest is nothing. */
            XDestroyImage(row);
        }
    }
}

/* A poster stands still; of a film that moves, one picture after the other differs. Both look alike, but no still was made as a film's are. */
static bool moves(double at, long differs_above, double *begun) {
    static double last = -1e9;
    static int times;
    if (differs_above == 0) return false;
    if (at - last > 400) times = 0;
    if (times == 0) *begun = at;
    last = at;
    times++;
    return times == 4;
}

static bool tell(bool told, bool seen, double at, const char *what) {
    if (seen && !told) printf("%.0f %s\n", at, what);
    return told || seen;
}

static void rest(void) {
    struct timespec t = {0, 20000000};
    nanosleep(&t, NULL);
}

int main(int count, char **words) {
    display = XOpenDisplay(NULL);
    if (count != 3 || display == NULL) return 2;
    XSetErrorHandler(forgive);
    setvbuf(stdout, NULL, _IOLBF, 0);
    root = DefaultRootWindow(display);
    int width = DisplayWidth(display, DefaultScreen(display)), height = DisplayHeight(display, DefaultScreen(display));
    long size = (long)(height / EVERY_ROWS + 1) * width;
    uint32_t *before = calloc((size_t)size, 4), *pixels = calloc((size_t)size, 4), *picture = calloc((size_t)size, 4);
    double begun = now(), end = begun + atof(words[1]) * 1e3, moving = 0;
    bool told = false;
    bool first = false, screen = false, film = false;
    while (now() < end) {
        double at = now() - begun;
        look(pixels, width, height);
        long changed = differing(before, pixels, size), above = differing(before, pixels, size / 2);
        if (changed == 0 && at > 0) {
            rest();
            continue;
        }
        const char *kind = windows();
        if (changed > 0) printf("%.0f change %ld\n", at, (changed * 1000 + size - 1) / size);
        if (strcmp(kind, "first") == 0) memcpy(picture, pixels, 4 * (size_t)size);
        bool many = colours(pixels, size) > 40;
        first = tell(first, strcmp(kind, "first") == 0 && many, at, "first");
        screen = tell(screen, strcmp(kind, "player") == 0 && many && differing(picture, pixels, size) > size / 20, at, "screen");
        film = tell(film, screen && moves(at, above, &moving), moving, "film");
        memcpy(before, pixels, 4 * (size_t)size);
        bool seen = strcmp(words[2], "first") == 0 ? first : strcmp(words[2], "screen") == 0 ? screen : film;
        if (seen && !told) end = now() + 300;
        told = seen;
        rest();
    }
    return 0;
}
