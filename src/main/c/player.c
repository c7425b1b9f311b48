/*
 * The program that is started. It confines itself before anything else is loaded, shows a first picture, reads ahead what lies on a slow disc,
 * and runs the JVM in its own process.
 *
 * Beside it lies `app`, with everything it needs; `app/start` names libjvm and the options of the JVM, one a line:
 *   jvm PATH          the library of the JVM
 *   classes SIZE      bytes of its archive of classes, which `app/read-ahead` has unpacked
 *   OPTION            an option of the JVM
 *   # ...             nothing
 * {APP} stands for the folder.
 *
 *   --about           says which layers hold on this computer, and ends
 *   --unconfined      no layer; for developers, who may add options -XX:... of the JVM; the player says so on every screen
 *   --terminal        errors may be seen on the terminal the player was started from
 * Only where it is compiled for reviewers (REVIEW), which no medium for viewers has:
 *   --may-write DIR   files in this folder may be written, and no other; without a word, in `review` beside `app`
 * Everything else goes to the program.
 */
#define _GNU_SOURCE
#include "confine.h"
#include "first_window.h"
#include "jvm.h"
#include "read_ahead.h"
#include "surroundings.h"
#include "unpack.h"

#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#define MOST_OPTIONS 64

/* On a medium for several kinds of computers each has a folder of its own. */
#ifndef APP_FOLDER
#define APP_FOLDER "app"
#endif

struct wishes {
    bool about;
    bool unconfined;
    bool terminal;
};

static bool is_wish(const char *word, struct wishes *wishes) {
    bool about = strcmp(word, "--about") == 0;
    bool unconfined = strcmp(word, "--unconfined") == 0;
    bool terminal = strcmp(word, "--terminal") == 0;
    wishes->about |= about;
    wishes->unconfined |= unconfined;
    wishes->terminal |= terminal;
    return about || unconfined || terminal;
}

/* Takes the launcher's own words out of the arguments. */
static struct wishes take_wishes(struct start *start) {
    struct wishes wishes = {false, false, false};
    int kept = 0;
    for (int i = 0; i < start->argument_count; i++) {
        if (!is_wish(start->arguments[i], &wishes)) {
            start->arguments[kept++] = start->arguments[i];
        }
    }
    start->argument_count = kept;
    return wishes;
}

static char *app_folder(void) {
    char self[PATH_MAX] = "";
    char *app;
    if (readlink("/proc/self/exe", self, sizeof self - 1) < 0 || asprintf(&app, "%s/" APP_FOLDER, dirname(self)) < 0) {
        return NULL;
    }
    return app;
}

/* The line with each {APP} replaced. */
static char *with_app(const char *line, const char *app) {
    char *whole;
    size_t size;
    FILE *out = open_memstream(&whole, &size);
    for (const char *mark; (mark = strstr(line, "{APP}")) != NULL; line = mark + strlen("{APP}")) {
        fwrite(line, 1, (size_t)(mark - line), out);
        fputs(app, out);
    }
    fputs(line, out);
    fclose(out);
    return whole;
}

static void add_option(struct start *start, char *option) {
    if (start->option_count < MOST_OPTIONS) {
        start->options[start->option_count++] = option;
    }
}

static bool read_start(struct start *start, const char *app) {
    char *path = with_app("{APP}/start", app);
    FILE *file = fopen(path, "re");
    free(path);
    if (file == NULL) {
        return false;
    }
    char *line = NULL;
    size_t size = 0;
    while (getline(&line, &size, file) >= 0) {
        line[strcspn(line, "\n")] = '\0';
        if (strncmp(line, "jvm ", 4) == 0) {
            start->library = with_app(line + 4, app);
        } else if (strncmp(line, "classes ", 8) == 0) {
            reserve_room(strtoull(line + 8, NULL, 10));
        } else if (line[0] != '#' && line[0] != '\0') {
            add_option(start, with_app(line, app));
        }
    }
    free(line);
    fclose(file);
    return start->library != NULL;
}

#ifdef REVIEW
/* The one folder that may be written to, taken out of the arguments; without any argument the review beside `app` is opened. */
static const char *take_writable(struct start *start, const char *app) {
    static char *open[] = {"review", "open", NULL};
    if (start->argument_count == 0 && app != NULL) {
        open[2] = with_app("{APP}/../review", app);
        start->arguments = open;
        start->argument_count = 3;
        return open[2];
    }
    for (int i = 0; i + 1 < start->argument_count; i++) {
        if (strcmp(start->arguments[i], "--may-write") == 0) {
            const char *folder = start->arguments[i + 1];
            start->argument_count -= 2;
            memmove(start->arguments + i, start->arguments + i + 2, (size_t)(start->argument_count - i) * sizeof *start->arguments);
            return folder;
        }
    }
    return NULL;
}
#else
static const char *take_writable(struct start *start, const char *app) {
    (void)start;
    (void)app;
    return NULL;
}
#endif

/* Only a developer may add to the JVM: -XX:... among the arguments. */
static void take_jvm_options(struct start *start) {
    int kept = 0;
    for (int i = 0; i < start->argument_count; i++) {
        if (strncmp(start->arguments[i], "-XX:", 4) == 0) {
            add_option(start, start->arguments[i]);
        } else {
            start->arguments[kept++] = start->arguments[i];
        }
    }
    start->argument_count = kept;
}

static void add_classes(struct start *start) {
    char *option;
    if (unpacked() != NULL && asprintf(&option, "-XX:SharedArchiveFile=%s", unpacked()) >= 0) {
        add_option(start, option);
    }
}

static void add_layers(struct start *start, struct layers layers) {
    char *option;
    if (asprintf(&option, "-Dnextsteps.layers=%s%s%s", layers.files ? "files," : "", layers.sockets ? "sockets," : "",
                 layers.programs ? "programs" : "") >= 0) {
        add_option(start, option);
    }
}

/* Tries what should be refused. Only here: in a sitting nothing of the kind is even tried. */
static bool can_make_files(const char *folder) {
    char *name;
    if (asprintf(&name, "%s/player-XXXXXX", folder) < 0) {
        return false;
    }
    int file = mkostemp(name, O_CLOEXEC);
    if (file >= 0) {
        unlink(name);
        close(file);
    }
    free(name);
    return file >= 0;
}

/* Not by `socket`, which refuses it by itself (sockets.c). */
static int ask_kernel_for_socket(void) {
    return (int)syscall(SYS_socket, AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
}

static bool can_open_sockets(void) {
    int network = ask_kernel_for_socket();
    if (network >= 0) {
        close(network);
    }
    return network >= 0;
}

/* Binding to any free port of this computer sends nothing. */
static bool can_use_tcp(void) {
    struct sockaddr_in here = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int network = ask_kernel_for_socket();
    bool can = network >= 0 && bind(network, (struct sockaddr *)&here, sizeof here) == 0;
    if (network >= 0) {
        close(network);
    }
    return can;
}

static void tell_layers(struct layers layers, const char *writable) {
    printf("What this computer refuses the player, tried just now:\n");
    printf("  files     %s\n", !can_make_files("/tmp") ? "Nothing can be written or made (Landlock)."
                               : layers.confined ? "Files can be made, but stay empty (no Landlock here)."
                                                 : "Files can be written.");
    if (writable != NULL) {
        printf("  comments  %s\n", can_make_files(writable) ? "Comments can be kept in their folder." : "Comments cannot be kept in their folder.");
    }
    printf("  network   %s\n", !can_open_sockets() ? "No socket but a local one can be opened (seccomp)."
                               : !can_use_tcp()   ? "No TCP connection can be opened (Landlock)."
                                                  : "Sockets can be opened.");
    printf("  programs  %s\n", layers.programs ? "No other program can be started (seccomp)." : "Other programs can be started.");
}

/* ---- the first picture ---- */

static bool has(const struct start *start, const char *word) {
    for (int i = 0; i < start->argument_count; i++) {
        if (strcmp(start->arguments[i], word) == 0) {
            return true;
        }
    }
    return false;
}

/* Only a player has a window: other commands, and questions to it, do not. */
static bool will_have_window(const struct start *start) {
    bool plays = start->argument_count == 0 || strcmp(start->arguments[0], "play") == 0;
    return plays && !has(start, "--help") && !has(start, "-h") && !has(start, "--version") && !has(start, "-V");
}

/* `--window WIDTHxHEIGHT` or `--window=WIDTHxHEIGHT`; else 0 by 0, the whole screen. */
static void wanted_size(const struct start *start, int *width, int *height) {
    for (int i = 0; i < start->argument_count; i++) {
        const char *word = start->arguments[i];
        bool next_word = strcmp(word, "--window") == 0 && i + 1 < start->argument_count;
        const char *size = next_word ? start->arguments[i + 1] : strncmp(word, "--window=", 9) == 0 ? word + 9 : "";
        if (sscanf(size, "%5dx%5d", width, height) == 2 && *width > 0 && *height > 0) {
            return;
        }
        *width = *height = 0;
    }
}

static void show_picture(const struct start *start) {
    int width = 0, height = 0;
    wanted_size(start, &width, &height);
    show_first_window(WINDOW_NAME, width, height);
}

int main(int count, char **words) {
    char *options[MOST_OPTIONS];
    struct start start = {.options = options, .arguments = words + 1, .argument_count = count - 1};
    struct wishes wishes = take_wishes(&start);

    char *app = app_folder();
    const char *writable = take_writable(&start, app);

    if (wishes.about) {
        tell_layers(wishes.unconfined ? (struct layers){.confined = false} : confine(writable), writable);
        return 0;
    }
    if (app == NULL || !read_start(&start, app)) {
        fprintf(stderr, "The folder \"" APP_FOLDER "\" is missing or not whole. Copy the player again, all of it.\n");
        return 1;
    }
    set_environment(app);
    if (wishes.unconfined) {
        add_option(&start, "-Dnextsteps.unconfined=true");
        take_jvm_options(&start);
    } else {
        close_streams(wishes.terminal);
        add_layers(&start, confine(writable));
    }
    if (will_have_window(&start)) {
        show_picture(&start);
    }
    read_ahead(app);
    add_classes(&start);
    return run(&start);
}
