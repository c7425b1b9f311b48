/*
 * libffi, inside JNA, reads in /proc/PID/maps which file it came from, and takes a space for the end of the path. In a folder with a space it
 * would then try to make temporary files. So the list it is given names the file by its open descriptor: /proc/self/fd/N has no space.
 *
 * A function of the program goes before the C library's of the same name, so this is the fopen of every library.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LIBRARY "/libjnidispatch.so"

typedef FILE *open_file(const char *, const char *);

static bool is_own_maps(const char *path) {
    char own[32];
    snprintf(own, sizeof own, "/proc/%d/maps", getpid());
    return strcmp(path, own) == 0;
}

/* The path in a line of the list, if it is the library's and has a space in it. */
static char *path_with_space(char *line) {
    char *path = strchr(line, '/');
    size_t length = path == NULL ? 0 : strlen(path);
    bool is_library = length > strlen(LIBRARY) && strcmp(path + length - strlen(LIBRARY), LIBRARY) == 0;
    return is_library && strchr(path, ' ') != NULL ? path : NULL;
}

static int open_once(const char *path) {
    static int opened = -1;
    return opened >= 0 ? opened : (opened = open(path, O_RDONLY | O_CLOEXEC));
}

static FILE *without_spaces(FILE *maps) {
    char *list = NULL, *line = NULL;
    size_t size = 0, room = 0;
    FILE *out = open_memstream(&list, &size);
    while (getline(&line, &room, maps) >= 0) {
        line[strcspn(line, "\n")] = '\0';
        char *path = path_with_space(line);
        if (path == NULL) {
            fprintf(out, "%s\n", line);
        } else {
            fprintf(out, "%.*s/proc/self/fd/%d\n", (int)(path - line), line, open_once(path));
        }
    }
    free(line);
    fclose(out);
    return fmemopen(list, size, "r"); /* What it reads stays for the life of the process: it is read once. */
}

FILE *fopen(const char *restrict path, const char *restrict mode) {
    open_file *real = (open_file *)dlsym(RTLD_NEXT, "fopen");
    FILE *file = real(path, mode);
    if (file == NULL || !is_own_maps(path)) {
        return file;
    }
    FILE *list = without_spaces(file);
    fclose(file);
    return list;
}
