/*
 * The few functions of libxcb that show a window, found when the program runs: it must start where there is no X11, and be built without its headers.
 *
 * libxcb and not Xlib: an error of Xlib ends the process. What is declared here is fixed by the X protocol and by libxcb's interface, version 1.
 */
#ifndef XCB_H
#define XCB_H

#include <stdbool.h>
#include <stdint.h>

typedef struct xcb_connection connection;

struct xcb_cookie {
    unsigned sequence;
};

/* The beginning of the server's description of itself (X11 protocol, 8: Connection Setup). */
struct xcb_setup {
    uint8_t status, pad;
    uint16_t major, minor, length;
    uint32_t release, id_base, id_mask, motion_buffer;
    uint16_t vendor_length, longest_request;
    uint8_t screens, formats, image_order, bitmap_order, scanline_unit, scanline_pad, first_key, last_key;
};

struct xcb_screen {
    uint32_t root, colormap, white, black, masks;
    uint16_t width, height, width_mm, height_mm, least_maps, most_maps;
    uint32_t visual;
    uint8_t backing, save_unders, depth, depths;
};

struct xcb_screens {
    struct xcb_screen *data;
    int rem, index;
};

/* Any event: which fields hold what depends on the kind. */
struct xcb_event {
    uint8_t kind, detail;
    uint16_t sequence;
    union {
        struct {
            uint32_t time, root, window, child;
            int16_t root_x, root_y, x, y;
            uint16_t state;
        } input; /* keys and buttons */
        struct {
            uint32_t event, window, above;
            int16_t x, y;
            uint16_t width, height;
        } configured;
        struct {
            uint32_t window, type, data[5];
        } message;
    };
};

struct xcb_atom_reply {
    uint8_t kind, pad;
    uint16_t sequence;
    uint32_t length, atom;
};

struct xcb_keys_reply {
    uint8_t kind, a_key; /* symbols for each key */
    uint16_t sequence;
    uint32_t length;
    uint8_t pad[24];
    uint32_t symbols[];
};

struct xcb_extension {
    uint8_t kind, pad;
    uint16_t sequence;
    uint32_t length;
    uint8_t present;
};

/* RandR 1.5: GetMonitors. */
struct xcb_monitors_reply {
    uint8_t kind, pad;
    uint16_t sequence;
    uint32_t length, time, monitors, outputs;
};

struct xcb_monitor {
    uint32_t name;
    uint8_t primary, automatic;
    uint16_t outputs;
    int16_t x, y;
    uint16_t width, height;
    uint32_t width_mm, height_mm;
};

struct xcb_monitors {
    struct xcb_monitor *data;
    int rem, index;
};

struct xcb {
    connection *(*connect)(const char *, int *);
    int (*connection_has_error)(connection *);
    void (*disconnect)(connection *);
    int (*get_file_descriptor)(connection *);
    int (*flush)(connection *);
    const struct xcb_setup *(*get_setup)(connection *);
    struct xcb_screens (*setup_roots_iterator)(const struct xcb_setup *);
    uint32_t (*generate_id)(connection *);
    struct xcb_event *(*poll_for_event)(connection *);
    struct xcb_cookie (*create_window)(connection *, uint8_t, uint32_t, uint32_t, int16_t, int16_t, uint16_t, uint16_t, uint16_t, uint16_t, uint32_t,
                                       uint32_t, const void *);
    struct xcb_cookie (*change_window_attributes)(connection *, uint32_t, uint32_t, const void *);
    struct xcb_cookie (*change_property)(connection *, uint8_t, uint32_t, uint32_t, uint32_t, uint8_t, uint32_t, const void *);
    struct xcb_cookie (*map_window)(connection *, uint32_t);
    struct xcb_cookie (*unmap_window)(connection *, uint32_t);
    struct xcb_cookie (*clear_area)(connection *, uint8_t, uint32_t, int16_t, int16_t, uint16_t, uint16_t);
    struct xcb_cookie (*create_pixmap)(connection *, uint8_t, uint32_t, uint32_t, uint16_t, uint16_t);
    struct xcb_cookie (*free_pixmap)(connection *, uint32_t);
    struct xcb_cookie (*create_gc)(connection *, uint32_t, uint32_t, uint32_t, const void *);
    struct xcb_cookie (*put_image)(connection *, uint8_t, uint32_t, uint32_t, uint16_t, uint16_t, int16_t, int16_t, uint8_t, uint8_t, uint32_t,
                                   const uint8_t *);
    struct xcb_cookie (*intern_atom)(connection *, uint8_t, uint16_t, const char *);
    struct xcb_atom_reply *(*intern_atom_reply)(connection *, struct xcb_cookie, void **);
    struct xcb_cookie (*get_keyboard_mapping)(connection *, uint8_t, uint8_t);
    struct xcb_keys_reply *(*get_keyboard_mapping_reply)(connection *, struct xcb_cookie, void **);
    const struct xcb_extension *(*get_extension_data)(connection *, const void *);
    /* Of libxcb-randr, which may be missing: then they are NULL. */
    const void *randr_id;
    struct xcb_cookie (*randr_get_monitors)(connection *, uint32_t, uint8_t);
    struct xcb_monitors_reply *(*randr_get_monitors_reply)(connection *, struct xcb_cookie, void **);
    struct xcb_monitors (*randr_get_monitors_monitors_iterator)(const struct xcb_monitors_reply *);
    void (*randr_monitor_info_next)(struct xcb_monitors *);
};

/* False where libxcb is missing or not whole. */
bool load_xcb(struct xcb *xcb);

#endif
