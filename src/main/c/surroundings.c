#define _GNU_SOURCE
#include "surroundings.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define NOWHERE "/dev/null/none" /* A path below a file: nothing can ever be made there. */

struct variable {
    const char *name;
    const char *value; /* None: the variable is taken away. */
};

static const struct variable variables[] = {
    /* Libraries keep caches and settings below these. */
    {"HOME", NOWHERE},
    {"XDG_CACHE_HOME", NOWHERE},
    {"XDG_DATA_HOME", NOWHERE},
    {"XDG_STATE_HOME", NOWHERE},
    {"TMPDIR", NOWHERE},
    /* GTK, GLib and GIO: nothing of the desktop is loaded, asked or told. */
    {"GDK_BACKEND", "x11"},
    {"GSETTINGS_BACKEND", "memory"},
    {"GIO_MODULE_DIR", NOWHERE},
    {"GIO_USE_VFS", "local"},
    {"GIO_USE_NETWORK_MONITOR", "base"}, /* JavaFX asks whether data cost money; the others listen at a socket. */
    {"GTK_MODULES", NULL},
    {"GTK_IM_MODULE", "gtk-im-context-simple"},
    {"GTK_A11Y", "none"},
    {"NO_AT_BRIDGE", "1"},
    {"DBUS_SESSION_BUS_ADDRESS", "disabled:"},
    {"DESKTOP_STARTUP_ID", NULL},
    {"WAYLAND_DISPLAY", NULL},
    {"XDG_RUNTIME_DIR", NULL},
    /* Mesa and NVIDIA keep compiled shaders. */
    {"MESA_SHADER_CACHE_DISABLE", "true"},
    {"__GL_SHADER_DISK_CACHE", "0"},
    /* What would add to the JVM, to libVLC or to the loader from outside. */
    {"JAVA_TOOL_OPTIONS", NULL},
    {"_JAVA_OPTIONS", NULL},
    {"JDK_JAVA_OPTIONS", NULL},
    {"CLASSPATH", NULL},
    {"PULSE_COOKIE", NULL},
    {"PULSE_CLIENTCONFIG", NULL},
    {"PULSE_RUNTIME_PATH", NULL},
    {"VLC_PLUGIN_PATH", NULL},
    {"VLC_DATA_PATH", NULL},
    {"LD_PRELOAD", NULL},
    /* Proxies: nobody shall even think of a network. */
    {"http_proxy", NULL},
    {"https_proxy", NULL},
    {"all_proxy", NULL},
};

/* The key of the X server lies in the home folder, unless it is named. */
static void keep_display(void) {
    const char *display = getenv("DISPLAY");
    const char *home = getenv("HOME");
    char *path;
    if (display != NULL && display[0] != ':' && strncmp(display, "unix:", 5) != 0) {
        unsetenv("DISPLAY"); /* It is on another computer. */
    }
    if (home != NULL && asprintf(&path, "%s/.Xauthority", home) >= 0) {
        setenv("XAUTHORITY", path, 0);
        free(path);
    }
}

static void set_below(const char *name, const char *folder, const char *file) {
    char *path;
    if (asprintf(&path, "%s/%s", folder, file) >= 0) {
        setenv(name, path, 1);
        free(path);
    }
}

/* With a named server, PulseAudio's library neither starts one of its own nor looks for one on the network. */
static void name_sound_server(void) {
    const char *server = getenv("PULSE_SERVER");
    if (server != NULL && (strncmp(server, "unix:", 5) == 0 || server[0] == '/')) {
        return;
    }
    const char *runtime = getenv("XDG_RUNTIME_DIR");
    char *path;
    if (asprintf(&path, "unix:%s/pulse/native", runtime == NULL ? NOWHERE : runtime) >= 0) {
        setenv("PULSE_SERVER", path, 1);
        free(path);
    }
}

/* Java reads paths in the encoding of the locale. Where that is missing or old, a medium whose path has an accent could not be opened. */
static void speak_utf8(void) {
    if (setlocale(LC_CTYPE, "") == NULL || strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        setenv("LC_ALL", "C.UTF-8", 1);
    }
    setlocale(LC_CTYPE, "C");
}

void set_environment(const char *app) {
    speak_utf8();
    keep_display();
    name_sound_server();
    for (size_t i = 0; i < sizeof variables / sizeof *variables; i++) {
        if (variables[i].value == NULL) {
            unsetenv(variables[i].name);
        } else {
            setenv(variables[i].name, variables[i].value, 1);
        }
    }
    set_below("XDG_CONFIG_HOME", app, "config"); /* `pulse/cookie`: one named by PULSE_COOKIE would be opened for writing. */
    set_below("FONTCONFIG_FILE", app, "fonts.conf");
}

void close_streams(bool keep_terminal) {
    int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
    dup2(nowhere, STDIN_FILENO);
    dup2(nowhere, STDOUT_FILENO);
    if (!keep_terminal || !isatty(STDERR_FILENO)) {
        dup2(nowhere, STDERR_FILENO);
    }
    close(nowhere);
}
