#define _GNU_SOURCE
#include "xcb.h"

#include <dlfcn.h>
#include <stddef.h>

struct function {
    const char *name;
    size_t place; /* in struct xcb */
};

#define FUNCTION(name) {"xcb_" #name, offsetof(struct xcb, name)}

static const struct function needed[] = {
    FUNCTION(connect),         FUNCTION(connection_has_error), FUNCTION(disconnect),           FUNCTION(get_file_descriptor),
    FUNCTION(flush),           FUNCTION(get_setup),            FUNCTION(setup_roots_iterator), FUNCTION(generate_id),
    FUNCTION(poll_for_event),  FUNCTION(create_window),        FUNCTION(change_window_attributes), FUNCTION(change_property),
    FUNCTION(map_window),      FUNCTION(unmap_window),         FUNCTION(clear_area),           FUNCTION(create_pixmap),
    FUNCTION(free_pixmap),     FUNCTION(create_gc),            FUNCTION(put_image),            FUNCTION(intern_atom),
    FUNCTION(intern_atom_reply), FUNCTION(get_keyboard_mapping), FUNCTION(get_keyboard_mapping_reply),
    FUNCTION(get_extension_data),
};

static const struct function of_monitors[] = {
    FUNCTION(randr_id), /* no function, but found like one */
    FUNCTION(randr_get_monitors),
    FUNCTION(randr_get_monitors_reply),
    FUNCTION(randr_get_monitors_monitors_iterator),
    FUNCTION(randr_monitor_info_next),
};

static bool find(struct xcb *xcb, const char *library, const struct function *functions, size_t count) {
    void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
    for (size_t i = 0; handle != NULL && i < count; i++) {
        void *found = dlsym(handle, functions[i].name);
        if (found == NULL) {
            return false;
        }
        *(void **)((char *)xcb + functions[i].place) = found;
    }
    return handle != NULL;
}

bool load_xcb(struct xcb *xcb) {
    if (!find(xcb, "libxcb.so.1", needed, sizeof needed / sizeof *needed)) {
        return false;
    }
    if (!find(xcb, "libxcb-randr.so.0", of_monitors, sizeof of_monitors / sizeof *of_monitors)) {
        xcb->randr_get_monitors = NULL;
    }
    return true;
}
