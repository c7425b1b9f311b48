#define _GNU_SOURCE
#include "read_ahead.h"

#include "unpack.h"

#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define PIECE (256 << 10) /* bytes: small enough for others to come between */
#define PATIENCE 60       /* seconds */
#define LOWEST_OF_MANY (2 << 13 | 7) /* ioprio_set(2): best effort, last */

static sem_t may_start;
static pthread_mutex_t reading = PTHREAD_MUTEX_INITIALIZER; /* Held by the thread that reads. */
static FILE *list;
static bool started; /* Whether the player may start. */

static void read_folder(int medium, const char *path) {
    int file = openat(medium, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *folder = file < 0 ? NULL : fdopendir(file);
    if (folder != NULL) {
        readdir(folder); /* The first answer comes once all of a small folder was read. */
        closedir(folder);
    }
}

static void read_piece(int medium, const char *line) {
    static char bytes[PIECE];
    long long offset, length;
    int path = 0;
    if (sscanf(line, "%lld %lld %n", &offset, &length, &path) < 2 || path == 0) {
        return;
    }
    int file = openat(medium, line + path, O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return;
    }
    if (!started) {
        posix_fadvise(file, offset, length, POSIX_FADV_WILLNEED);
    }
    long long end = length == 0 ? -1 : offset + length;
    ssize_t count = 1;
    while (count > 0 && (end < 0 || offset < end)) {
        size_t wanted = end < 0 || end - offset > PIECE ? PIECE : (size_t)(end - offset);
        count = pread(file, bytes, wanted, offset);
        offset += count;
    }
    close(file);
}

static void *read_all(void *app) {
    char *line = NULL;
    size_t size = 0;
    pthread_mutex_lock(&reading);
    sem_post(&may_start); /* It has the lock. */
    syscall(SYS_ioprio_set, 1, 0, LOWEST_OF_MANY);
    int folder = open(app, O_PATH | O_DIRECTORY | O_CLOEXEC), medium = openat(folder, "..", O_PATH | O_DIRECTORY | O_CLOEXEC);
    while (medium >= 0 && getline(&line, &size, list) >= 0) {
        line[strcspn(line, "\n")] = '\0';
        if (strcmp(line, "start") == 0) {
            started = true;
            sem_post(&may_start);
        } else if (strncmp(line, "folder ", 7) == 0) {
            read_folder(medium, line + 7);
        } else if (strncmp(line, "unpack ", 7) == 0) {
            unpack(medium, line + 7);
        } else {
            read_piece(medium, line);
        }
    }
    pthread_mutex_unlock(&reading);
    sem_post(&may_start);
    close(medium);
    close(folder);
    fclose(list);
    free(line);
    return NULL;
}

void read_ahead(const char *app) {
    char *path;
    pthread_t thread;
    struct timespec end;
    if (asprintf(&path, "%s/read-ahead", app) < 0) {
        return;
    }
    list = fopen(path, "re");
    free(path);
    sem_init(&may_start, 0, 0);
    if (list == NULL || pthread_create(&thread, NULL, read_all, (void *)app) != 0) {
        return;
    }
    pthread_detach(thread);
    sem_wait(&may_start);
    clock_gettime(CLOCK_REALTIME, &end);
    end.tv_sec += PATIENCE;
    sem_timedwait(&may_start, &end);
}

void await_read_ahead(void) {
    pthread_mutex_lock(&reading);
    pthread_mutex_unlock(&reading);
}
