#define _GNU_SOURCE
#include "first_window.h"

#include "first_picture.h"
#include "leave_keys.h"
#include "xcb.h"

#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* Numbers of the X protocol. */
enum {
    KEY_PRESS = 2, KEY_RELEASE = 3, BUTTON_PRESS = 4, CONFIGURED = 22, MESSAGE = 33,
    WATCHED = 1 << 0 | 1 << 1 | 1 << 2 | 1 << 17, /* keys, buttons, its own size */
    BACK_PIXMAP = 1 << 0, BACK_PIXEL = 1 << 1, EVENT_MASK = 1 << 11,
    ATOM = 4, STRING = 31, CARDINAL = 6, WM_NAME = 39, WM_ICON_NAME = 37, WM_CLASS = 67, WM_HINTS = 35, WM_NORMAL_HINTS = 40, WM_SIZE_HINTS = 41,
    Z_PIXMAP = 2, ALT = 1 << 3,
    XK_ESCAPE = 0xff1b, XK_F4 = 0xffc1, XK_SHIFT_LEFT = 0xffe1, XK_SHIFT_RIGHT = 0xffe2,
};

#define PAPER 0xF6F0E4
#define STRIP 60000 /* bytes of a picture in one request: every server takes as much */

struct window {
    struct xcb xcb;
    connection *server;
    struct xcb_screen *screen;
    uint32_t id;
    int16_t x, y;
    uint16_t width, height;
    bool whole_screen;
    const char *name;
    struct xcb_keys_reply *keyboard;
    struct leave_keys keys;
};

static struct window window;
static int going[2] = {-1, -1}; /* A pipe: what is written to one end tells the thread at the other to take the picture away. */

static void leave(void) {
    window.xcb.unmap_window(window.server, window.id);
    window.xcb.flush(window.server);
    _exit(0);
}

/* ---- where it lies ---- */

static struct xcb_monitors_reply *monitors(struct window *w) {
    if (w->xcb.randr_get_monitors == NULL || !w->xcb.get_extension_data(w->server, w->xcb.randr_id)->present) {
        return NULL;
    }
    return w->xcb.randr_get_monitors_reply(w->server, w->xcb.randr_get_monitors(w->server, w->screen->root, 1), NULL);
}

/* The whole screen is the first monitor that is called primary, as JavaFX has it; all of the desktop where none is. */
static void cover_screen(struct window *w) {
    w->width = w->screen->width;
    w->height = w->screen->height;
    struct xcb_monitors_reply *reply = monitors(w);
    if (reply == NULL) {
        return;
    }
    bool found = false;
    for (struct xcb_monitors at = w->xcb.randr_get_monitors_monitors_iterator(reply); at.rem > 0; w->xcb.randr_monitor_info_next(&at)) {
        if (!found || at.data->primary) {
            found = true;
            w->x = at.data->x;
            w->y = at.data->y;
            w->width = at.data->width;
            w->height = at.data->height;
        }
    }
    free(reply);
}

/* ---- what others may know of it ---- */

static uint32_t atom(struct window *w, const char *name) {
    struct xcb_atom_reply *reply =
        w->xcb.intern_atom_reply(w->server, w->xcb.intern_atom(w->server, 0, (uint16_t)strlen(name), name), NULL);
    uint32_t number = reply == NULL ? 0 : reply->atom;
    free(reply);
    return number;
}

static void set_text(struct window *w, uint32_t property, uint32_t type, const char *text, size_t length) {
    w->xcb.change_property(w->server, 0, w->id, property, type, 8, (uint32_t)length, text);
}

static void set_numbers(struct window *w, uint32_t property, uint32_t type, const uint32_t *numbers, uint32_t count) {
    w->xcb.change_property(w->server, 0, w->id, property, type, 32, count, numbers);
}

/* The same words as the player's own window will have. */
static void set_name(struct window *w) {
    char class[256];
    int length = snprintf(class, sizeof class / 2, "%s", w->name) + 1;
    memcpy(class + length, class, (size_t)length);
    uint32_t utf8 = atom(w, "UTF8_STRING");
    set_text(w, WM_CLASS, STRING, class, 2 * (size_t)length);
    set_text(w, WM_NAME, STRING, w->name, strlen(w->name));
    set_text(w, WM_ICON_NAME, STRING, w->name, strlen(w->name));
    set_text(w, atom(w, "_NET_WM_NAME"), utf8, w->name, strlen(w->name));
    set_text(w, atom(w, "_NET_WM_ICON_NAME"), utf8, w->name, strlen(w->name));
    set_text(w, atom(w, "WM_WINDOW_ROLE"), STRING, "first", strlen("first"));
}

/* No frame, its own place, the whole screen if wanted, and a question instead of an end when it is closed. */
static void set_manners(struct window *w) {
    uint32_t no_frame[5] = {2}, close_message = atom(w, "WM_DELETE_WINDOW"), motif = atom(w, "_MOTIF_WM_HINTS");
    uint32_t place[18] = {1 << 0 | 1 << 1 | 1 << 2 | 1 << 3, (uint32_t)w->x, (uint32_t)w->y, w->width, w->height};
    uint32_t takes_keys[9] = {1 << 0, 1};
    set_numbers(w, motif, motif, no_frame, 5);
    set_numbers(w, WM_NORMAL_HINTS, WM_SIZE_HINTS, place, 18);
    set_numbers(w, WM_HINTS, WM_HINTS, takes_keys, 9);
    set_numbers(w, atom(w, "WM_PROTOCOLS"), ATOM, &close_message, 1);
    if (w->whole_screen) {
        uint32_t whole = atom(w, "_NET_WM_STATE_FULLSCREEN");
        set_numbers(w, atom(w, "_NET_WM_STATE"), ATOM, &whole, 1);
    }
}

/* ---- the picture ---- */

static void put(struct window *w, struct canvas canvas, uint32_t pixmap) {
    uint32_t gc = w->xcb.generate_id(w->server);
    w->xcb.create_gc(w->server, gc, pixmap, 0, NULL);
    int rows = STRIP / (4 * canvas.width);
    for (int y = 0; y < canvas.height; y += rows) {
        int height = canvas.height - y < rows ? canvas.height - y : rows;
        w->xcb.put_image(w->server, Z_PIXMAP, pixmap, gc, (uint16_t)canvas.width, (uint16_t)height, 0, (int16_t)y, 0, w->screen->depth,
                         (uint32_t)(4 * canvas.width * height), (const uint8_t *)(canvas.pixels + (long)y * canvas.width));
    }
}

/* As the window's background the server paints it by itself, whenever something was in front. */
static void paint(struct window *w) {
    struct canvas canvas = {malloc(4 * (size_t)w->width * w->height), w->width, w->height};
    if (canvas.pixels == NULL) {
        return;
    }
    paint_first_picture(canvas);
    uint32_t pixmap = w->xcb.generate_id(w->server);
    w->xcb.create_pixmap(w->server, w->screen->depth, pixmap, w->id, w->width, w->height);
    put(w, canvas, pixmap);
    w->xcb.change_window_attributes(w->server, w->id, BACK_PIXMAP, &pixmap);
    w->xcb.free_pixmap(w->server, pixmap);
    w->xcb.clear_area(w->server, 0, w->id, 0, 0, 0, 0);
    free(canvas.pixels);
}

/* ---- its life ---- */

/* Pictures are put as they lie in memory: 32 bits a pixel, of which 24 are colour, the lowest byte first. */
static bool connect_to_server(struct window *w) {
    int number;
    if (getenv("DISPLAY") == NULL || !load_xcb(&w->xcb)) {
        return false;
    }
    w->server = w->xcb.connect(NULL, &number);
    if (w->xcb.connection_has_error(w->server)) {
        return false;
    }
    const struct xcb_setup *setup = w->xcb.get_setup(w->server);
    w->screen = w->xcb.setup_roots_iterator(setup).data;
    if (w->screen == NULL || w->screen->depth != 24 || setup->image_order != 0) {
        return false;
    }
    w->keyboard = w->xcb.get_keyboard_mapping_reply(
        w->server, w->xcb.get_keyboard_mapping(w->server, setup->first_key, (uint8_t)(setup->last_key - setup->first_key + 1)), NULL);
    return true;
}

static void open_window(struct window *w) {
    uint32_t values[] = {PAPER, WATCHED};
    if (w->whole_screen) {
        cover_screen(w);
    }
    w->id = w->xcb.generate_id(w->server);
    w->xcb.create_window(w->server, 0, w->id, w->screen->root, w->x, w->y, w->width, w->height, 0, 1, 0, BACK_PIXEL | EVENT_MASK, values);
    set_name(w);
    set_manners(w);
    paint(w);
    w->xcb.map_window(w->server, w->id);
    w->xcb.flush(w->server);
}

static enum key meaning(const struct window *w, uint8_t code) {
    const struct xcb_setup *setup = w->xcb.get_setup(w->server);
    switch (w->keyboard == NULL ? 0 : w->keyboard->symbols[(code - setup->first_key) * w->keyboard->a_key]) {
        case XK_ESCAPE: return ESCAPE;
        case XK_F4: return F4;
        case XK_SHIFT_LEFT:
        case XK_SHIFT_RIGHT: return SHIFT;
        default: return OTHER_KEY;
    }
}

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void fit(struct window *w, const struct xcb_event *event) {
    if (event->configured.width != w->width || event->configured.height != w->height) {
        w->width = event->configured.width;
        w->height = event->configured.height;
        paint(w);
    }
}

static bool leaves(struct window *w, const struct xcb_event *event) {
    switch (event->kind & 0x7f) {
        case KEY_PRESS: return key_pressed(&w->keys, meaning(w, event->detail), event->input.state & ALT, seconds());
        case KEY_RELEASE: key_released(&w->keys, meaning(w, event->detail)); return false;
        case BUTTON_PRESS: return is_on_leave(w->width, w->height, event->input.x, event->input.y);
        case MESSAGE: return true; /* It asked for one alone: to be told of its being closed. */
        case CONFIGURED: fit(w, event); return false;
        default: return false;
    }
}

static void take_events(struct window *w) {
    for (struct xcb_event *event; (event = w->xcb.poll_for_event(w->server)) != NULL; free(event)) {
        if (leaves(w, event)) {
            leave();
        }
    }
    w->xcb.flush(w->server);
}

static void *live(void *unused) {
    if (connect_to_server(&window)) {
        open_window(&window);
        struct pollfd wait[] = {{going[0], POLLIN, 0}, {window.xcb.get_file_descriptor(window.server), POLLIN, 0}};
        do {
            take_events(&window);
            poll(wait, 2, -1);
        } while (wait[0].revents == 0 && !window.xcb.connection_has_error(window.server));
    }
    if (window.server != NULL) {
        window.xcb.disconnect(window.server); /* The window goes with it. */
    }
    free(window.keyboard);
    return unused;
}

void show_first_window(const char *name, int width, int height) {
    pthread_t thread;
    window.name = name;
    window.width = (uint16_t)width;
    window.height = (uint16_t)height;
    window.whole_screen = width == 0;
    if (pipe2(going, O_CLOEXEC) == 0 && pthread_create(&thread, NULL, live, NULL) == 0) {
        pthread_detach(thread);
    }
}

void player_is_there(void) {
    if (going[1] >= 0 && write(going[1], "", 1) < 0) {
        return; /* The pipe is full of the same news. */
    }
}
