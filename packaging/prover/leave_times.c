/*
 * Leaves the player as a viewer would, and measures how long picture, sound and process outlive it.
 *
 *     leave_times PROCESS SOUND ACTION...
 *
 * PROCESS is the player's id. SOUND is "heard" where standard input brings what comes out of the sound server (mono, signed 16 bits,
 * 48000 a second): the last action then waits until film and sound have run for a while; else "unheard", or "first" to leave from the
 * launcher's first picture instead of the player's own window.
 * Each ACTION but the last is a key (an X11 name), pressed and released, wait=MILLISECONDS, or command=COMMAND for the shell.
 * The last is one of
 *     key=NAME  shift-three-times  alt-f4  button  close  command=COMMAND
 * where "button" presses the mouse on Leave, "close" asks as a window manager does, and a command ends the player in another way.
 *
 * or black=NAME, a key that makes the screen black and silent, after which the player is left by Shift three times.
 *
 * Prints one line; times are milliseconds from the moment before the last action, "never" after ten seconds, "-" where not measured:
 *     window=1366x768 unmapped=12.0 pixel=13.1 silent=20.4 gone=180.2
 *     window=1366x768 black=31.0 silent=20.4
 */
#define _GNU_SOURCE
#include <X11/XKBlib.h>
#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>
#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define NEVER (-1.0)
#define PATIENCE 10000.0       /* how long a player may take to end */
#define PATIENCE_START 30000.0 /* and to begin, on a slow computer under load */
#define STEADY 800.0           /* how long film and sound have run before they are left */
#define SAMPLES_PER_MS 48
#define LOUD 300               /* of 32767: far above rounding, far below the tone */
#define DESKTOP 0x2f6f4f       /* the colour we give the desktop */

static Display *display;
static Window root;
static int process_end;
static _Atomic double last_loud = NEVER;  /* when the last sample that is not silence came out */
static _Atomic double last_sample = NEVER;
static _Atomic double first_loud = NEVER; /* when the sound that now runs began */

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double) t.tv_sec * 1e3 + (double) t.tv_nsec / 1e6;
}

static void pause_for(double milliseconds) {
    struct timespec t = {(time_t) (milliseconds / 1e3), (long) ((long long) (milliseconds * 1e6) % 1000000000LL)};
    nanosleep(&t, NULL);
}

static void fail(const char *sentence) {
    fprintf(stderr, "leave_times: %s\n", sentence);
    printf("window=- unmapped=- pixel=- silent=- gone=-\n");
    exit(1);
}

/* A window may vanish between two requests. */
static int forgive(Display *d, XErrorEvent *e) {
    (void) d;
    (void) e;
    return 0;
}

/* ---- the sound ---- */

/* The time of a sample is when it was read: later than when it was heard, by the few milliseconds the sound server collects. */
static void *listen_to_sound(void *unused) {
    (void) unused;
    static int16_t samples[4800];
    ssize_t bytes;
    while ((bytes = read(STDIN_FILENO, samples, sizeof samples)) > 0) {
        double read_at = now();
        long count = bytes / 2;
        last_sample = read_at;
        for (long i = count - 1; i >= 0; i--) {
            if (abs(samples[i]) > LOUD) {
                double heard_at = read_at - (double) (count - 1 - i) / SAMPLES_PER_MS;
                if (last_loud == NEVER || heard_at - last_loud > 200) first_loud = heard_at;
                last_loud = heard_at;
                break;
            }
        }
    }
    return NULL;
}

static bool sound_runs(void) {
    double t = now();
    return first_loud != NEVER && t - last_loud < 100 && t - first_loud > STEADY;
}

/* ---- the window ---- */

typedef struct {
    Window id;
    int x, y, width, height;
} TopWindow;

/* Whether it is the launcher's first picture, which makes room for the player's own window. */
static bool is_first_picture(Window window) {
    Atom type;
    int format;
    unsigned long count, rest;
    unsigned char *role = NULL;
    XGetWindowProperty(display, window, XInternAtom(display, "WM_WINDOW_ROLE", False), 0, 8, False, XA_STRING, &type, &format, &count, &rest, &role);
    bool first = role && strcmp((char *) role, "first") == 0;
    if (role) XFree(role);
    return first;
}

/* The largest window on the desktop. Windows inside it, such as the film's, are no children of the root. */
static TopWindow top_window(bool first_picture) {
    TopWindow top = {0};
    Window unused, parent, *children = NULL;
    unsigned count = 0;
    XQueryTree(display, root, &unused, &parent, &children, &count);
    for (unsigned i = 0; i < count; i++) {
        XWindowAttributes a;
        if (XGetWindowAttributes(display, children[i], &a) && a.map_state == IsViewable && a.width >= 640 && a.height >= 360
            && a.width * a.height > top.width * top.height && is_first_picture(children[i]) == first_picture) {
            top = (TopWindow) {children[i], a.x, a.y, a.width, a.height};
        }
    }
    if (children) XFree(children);
    return top;
}

static bool process_is_gone(void) {
    struct pollfd end = {process_end, POLLIN, 0};
    return poll(&end, 1, 0) > 0;
}

static TopWindow await_window(bool first_picture) {
    double from = now();
    TopWindow top;
    while (!(top = top_window(first_picture)).id) {
        if (process_is_gone()) fail("the player ended before it had a window");
        if (now() - from > PATIENCE_START) fail("the player has no window");
        pause_for(20);
    }
    return top;
}

static unsigned long pixel_at(int x, int y) {
    XImage *image = XGetImage(display, root, x, y, 1, 1, AllPlanes, ZPixmap);
    if (!image) return 0;
    unsigned long pixel = XGetPixel(image, 0, 0) & 0xffffff;
    XDestroyImage(image);
    return pixel;
}

/* What is in the film's area; any change of it gives another sum. */
static unsigned long film_sum(TopWindow top) {
    XImage *image = XGetImage(display, root, top.x + top.width / 8, top.y + top.height / 8, (unsigned) top.width / 2, (unsigned) top.height / 2,
                              AllPlanes, ZPixmap);
    if (!image) return 0;
    unsigned long sum = 0;
    for (int y = 0; y < image->height; y += 3) {
        for (int x = 0; x < image->width; x += 3) sum = sum * 31 + XGetPixel(image, x, y);
    }
    XDestroyImage(image);
    return sum;
}

static void paint_desktop(void) {
    XSetWindowBackground(display, root, DESKTOP);
    XClearWindow(display, root);
    XSync(display, False);
}

/* Film and sound run: the picture has changed since the sound began, and the sound is steady. */
static void await_film(TopWindow top) {
    double from = now();
    unsigned long first = film_sum(top);
    bool moved = false;
    while (!(moved && sound_runs())) {
        if (process_is_gone()) fail("the player ended before its film ran");
        if (now() - from > PATIENCE_START) fail(moved ? "the film is silent" : "the film stands still");
        pause_for(20);
        moved = moved || film_sum(top) != first;
    }
}

/* ---- the viewer's hands ---- */

static KeyCode key(const char *name) {
    KeySym symbol = XStringToKeysym(name);
    KeyCode code = symbol == NoSymbol ? 0 : XKeysymToKeycode(display, symbol);
    if (!code) fail("no such key");
    return code;
}

static void press(KeyCode code) {
    XTestFakeKeyEvent(display, code, True, CurrentTime);
    XFlush(display);
}

static void release(KeyCode code) {
    XTestFakeKeyEvent(display, code, False, CurrentTime);
    XSync(display, False);
}

static void tap(KeyCode code) {
    press(code);
    pause_for(20);
    release(code);
}

static void do_command(const char *command) {
    if (system(command)) fail("the command failed");
}

static void do_before(const char *action) {
    if (strncmp(action, "wait=", 5) == 0) {
        pause_for(atof(action + 5));
    } else if (strncmp(action, "command=", 8) == 0) {
        do_command(action + 8);
    } else {
        tap(key(action));
        pause_for(250);
    }
}

static void ask_to_close(TopWindow top) {
    XEvent event = {.xclient = {.type = ClientMessage,
                                .window = top.id,
                                .message_type = XInternAtom(display, "WM_PROTOCOLS", False),
                                .format = 32,
                                .data.l = {(long) XInternAtom(display, "WM_DELETE_WINDOW", False), CurrentTime}}};
    XSendEvent(display, top.id, False, NoEventMask, &event);
    XFlush(display);
}

/* The last action; returns the moment before it. */
static double leave(const char *action, TopWindow top) {
    double before = now();
    if (strncmp(action, "key=", 4) == 0) {
        KeyCode code = key(action + 4);
        before = now();
        press(code);
        release(code);
    } else if (strcmp(action, "shift-three-times") == 0) {
        KeyCode shift = key("Shift_L");
        tap(shift);
        pause_for(80);
        tap(shift);
        pause_for(80);
        before = now();
        press(shift);
        release(shift);
    } else if (strcmp(action, "alt-f4") == 0) {
        KeyCode alt = key("Alt_L"), f4 = key("F4");
        press(alt);
        before = now();
        press(f4);
        release(f4);
        release(alt);
    } else if (strcmp(action, "button") == 0) {
        /* Leave is the corner at the lower right, on every screen. */
        XTestFakeMotionEvent(display, -1, top.x + top.width - 60, top.y + top.height - 60, CurrentTime);
        XSync(display, False);
        pause_for(150);
        before = now();
        XTestFakeButtonEvent(display, 1, True, CurrentTime);
        XTestFakeButtonEvent(display, 1, False, CurrentTime);
        XSync(display, False);
    } else if (strcmp(action, "close") == 0) {
        ask_to_close(top);
    } else if (strncmp(action, "command=", 8) == 0) {
        do_command(action + 8);
    } else {
        fail("no such action");
    }
    return before;
}

/* ---- what is seen then ---- */

static double first_time(double found, bool seen, double from) {
    return found == NEVER && seen ? now() - from : found;
}

static bool saw_window_go(TopWindow top) {
    bool gone = false;
    while (XPending(display)) {
        XEvent event;
        XNextEvent(display, &event);
        gone = gone || (event.type == UnmapNotify && event.xunmap.window == top.id)
            || (event.type == DestroyNotify && event.xdestroywindow.window == top.id);
    }
    return gone;
}

static const char *milliseconds(double time, char *text) {
    sprintf(text, "%.1f", time);
    return time == NEVER ? "never" : text;
}

static const char *silence(bool heard, double from, char *text) {
    if (!heard) return "-";
    pause_for(300); /* what has sounded is still on its way to us */
    double end = last_loud - from;
    if (last_sample - from < end + 150) return "never";
    return milliseconds(end > 0 ? end : 0, text);
}

static void watch(const char *action, bool heard, TopWindow top) {
    int x = top.x + top.width / 3, y = top.y + top.height / 3;
    XSelectInput(display, root, SubstructureNotifyMask);
    XSync(display, False);
    double from = leave(action, top);
    double unmapped = NEVER, pixel = NEVER, gone = NEVER;
    while (now() - from < PATIENCE && (unmapped == NEVER || pixel == NEVER || gone == NEVER)) {
        struct pollfd waiting[] = {{ConnectionNumber(display), POLLIN, 0}, {process_end, POLLIN, 0}};
        poll(waiting, gone == NEVER ? 2 : 1, 1);
        unmapped = first_time(unmapped, saw_window_go(top), from);
        if (pixel == NEVER) pixel = first_time(pixel, pixel_at(x, y) == DESKTOP, from);
        if (gone == NEVER) gone = first_time(gone, process_is_gone(), from);
    }
    char a[32], b[32], c[32], d[32];
    printf("window=%dx%d unmapped=%s pixel=%s silent=%s gone=%s\n", top.width, top.height, milliseconds(unmapped, a), milliseconds(pixel, b),
           silence(heard, from, c), milliseconds(gone, d));
}

static void watch_black(const char *name, bool heard, TopWindow top) {
    int x = top.x + top.width / 3, y = top.y + top.height / 3;
    KeyCode code = key(name);
    double from = now(), black = NEVER;
    press(code);
    release(code);
    while (black == NEVER && now() - from < PATIENCE) {
        pause_for(1);
        black = first_time(black, pixel_at(x, y) == 0, from);
    }
    char a[32], b[32];
    const char *silent = silence(heard, from, a);
    printf("window=%dx%d black=%s silent=%s\n", top.width, top.height, milliseconds(black, b), silent);
    leave("shift-three-times", top);
}

int main(int count, char **words) {
    if (count < 4) fail("usage: leave_times PROCESS heard|unheard|first ACTION...");
    bool heard = strcmp(words[2], "heard") == 0;
    display = XOpenDisplay(NULL);
    if (!display) fail("no display");
    XSetErrorHandler(forgive);
    root = DefaultRootWindow(display);
    process_end = (int) syscall(SYS_pidfd_open, atoi(words[1]), 0);
    if (process_end < 0) fail("no such process");
    paint_desktop();
    if (heard) {
        pthread_t listener;
        pthread_create(&listener, NULL, listen_to_sound, NULL);
    }
    TopWindow top = await_window(strcmp(words[2], "first") == 0);
    for (int i = 3; i < count - 1; i++) do_before(words[i]);
    if (heard) await_film(top);
    if (strncmp(words[count - 1], "black=", 6) == 0) {
        watch_black(words[count - 1] + 6, heard, top);
    } else {
        watch(words[count - 1], heard, top);
    }
    return 0;
}
