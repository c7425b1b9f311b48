/*
 * Holds one thread of a process still, as a thread that hangs, until the process ends.
 *
 *     hold_thread PROCESS NAME SECONDS
 *
 * Prints the milliseconds until the process was gone, or "never"; exits 1 where no such thread could be held.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double) t.tv_sec * 1e3 + (double) t.tv_nsec / 1e6;
}

static void name_of(const char *process, const char *thread, char *name, int size) {
    char path[300];
    snprintf(path, sizeof path, "/proc/%s/task/%s/comm", process, thread);
    name[0] = 0;
    FILE *file = fopen(path, "r");
    if (!file) return;
    if (fgets(name, size, file)) name[strcspn(name, "\n")] = 0;
    fclose(file);
}

/* The kernel keeps the first fifteen letters of a name. */
static pid_t find(const char *process, const char *name) {
    char path[300], found[32];
    snprintf(path, sizeof path, "/proc/%s/task", process);
    DIR *threads = opendir(path);
    pid_t thread = 0;
    for (struct dirent *entry; threads && !thread && (entry = readdir(threads));) {
        name_of(process, entry->d_name, found, sizeof found);
        if (found[0] && strncmp(found, name, 15) == 0) thread = atoi(entry->d_name);
    }
    if (threads) closedir(threads);
    return thread;
}

int main(int count, char **words) {
    if (count != 4) return 1;
    pid_t thread = find(words[1], words[2]);
    if (!thread || ptrace(PTRACE_SEIZE, thread, 0, 0) || ptrace(PTRACE_INTERRUPT, thread, 0, 0)) {
        fprintf(stderr, "hold_thread: no thread %s of process %s could be held\n", words[2], words[1]);
        return 1;
    }
    double from = now(), until = from + atof(words[3]) * 1e3;
    while (now() < until) {
        int status;
        if (waitpid(thread, &status, WNOHANG | __WALL) == thread && (WIFEXITED(status) || WIFSIGNALED(status))) {
            printf("%.0f\n", now() - from);
            return 0;
        }
        usleep(2000);
    }
    printf("never\n");
    return 0;
}
