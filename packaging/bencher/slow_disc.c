/*
 * A disc in a slow drive: mounts an image so that reading it takes as long as from a disc, and writes down every read.
 *
 *     slow_disc IMAGE FOLDER RECORD BYTES-A-SECOND MILLISECONDS-A-SEEK
 *
 * The drive has one head and no memory. It serves one request after the other, in the order in which they come; a request that does not begin
 * where the last one ended costs a seek, also if it lies a little further on. Folders are read once, when something is first looked for in
 * them, as Linux keeps them in memory; files are kept by the kernel's page cache, which is empty after each mount, and read ahead by 128 KiB,
 * as of any disc. Reads are those of the kernel: pages that are in memory already cost nothing.
 *
 * RECORD gets a line for each read: milliseconds since the mount when it ended, 1 if it cost a seek or 0, the first byte in the file, bytes, path.
 *
 * Mounting needs the rights for it; the process runs until the folder is unmounted. (FUSE without its library: /dev/fuse, linux/fuse.h.)
 */
#define _GNU_SOURCE
#include "iso.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/fuse.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define FOR_EVER 1000000000u
#define READ_AHEAD (128 << 10)
#define LARGEST_REQUEST (1 << 20)

struct request {
    struct request *next;
    struct fuse_in_header header;
    char body[]; /* What follows the header. */
};

static int image, channel;
static struct tree tree;
static bool *known; /* Folders that were read. */
static FILE *record;
static double bytes_a_second, seek_seconds, mounted_at;

/* ---- the drive ---- */

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void wait_until(double time) {
    struct timespec t = {(time_t)time, (long)((time - (double)(time_t)time) * 1e9)};
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &t, NULL) == EINTR) {}
}

/* Reads as slowly as the drive does. Only the drive's thread calls it. */
static void pass_under_head(uint32_t node, uint64_t from, size_t bytes) {
    static uint64_t head; /* The sector that is under it. */
    static double free_at; /* When it is done with what it did. */
    uint64_t first = tree.nodes[node].sector + from / SECTOR;
    uint64_t last = tree.nodes[node].sector + (from + bytes + SECTOR - 1) / SECTOR;
    bool seek = first != head;
    double begun = now() > free_at ? now() : free_at;
    free_at = begun + (seek ? seek_seconds : 0) + (double)((last - first) * SECTOR) / bytes_a_second;
    head = last;
    wait_until(free_at);
    char *path = path_of(&tree, node);
    fprintf(record, "%.0f %d %llu %zu %s\n", (free_at - mounted_at) * 1e3, seek, (unsigned long long)from, bytes, path);
    free(path);
}

/* ---- answers ---- */

static void answer(uint64_t unique, int error, const void *data, size_t size) {
    static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
    static char whole[sizeof(struct fuse_out_header) + LARGEST_REQUEST];
    struct fuse_out_header header = {.len = (uint32_t)(sizeof header + size), .error = -error, .unique = unique};
    pthread_mutex_lock(&one_at_a_time);
    memcpy(whole, &header, sizeof header);
    if (size > 0) {
        memcpy(whole + sizeof header, data, size);
    }
    if (write(channel, whole, header.len) < 0 && errno != ENOENT && errno != ENODEV) {
        perror("slow_disc");
    }
    pthread_mutex_unlock(&one_at_a_time);
}

static struct fuse_attr attributes(uint32_t node) {
    const struct node *it = &tree.nodes[node];
    return (struct fuse_attr){.ino = node + 1,
                              .size = it->size,
                              .mtime = (uint64_t)it->changed,
                              .ctime = (uint64_t)it->changed,
                              .blocks = (it->size + 511) / 512,
                              .mode = it->folder ? S_IFDIR | 0555 : it->program ? S_IFREG | 0555 : S_IFREG | 0444,
                              .nlink = 1,
                              .blksize = SECTOR};
}

static void look_up(const struct request *request) {
    uint32_t folder = (uint32_t)request->header.nodeid - 1;
    for (uint32_t i = 1; i < tree.count; i++) {
        if (tree.nodes[i].parent == folder && strcmp(tree.nodes[i].name, request->body) == 0) {
            struct fuse_entry_out found = {.nodeid = i + 1, .entry_valid = FOR_EVER, .attr_valid = FOR_EVER, .attr = attributes(i)};
            answer(request->header.unique, 0, &found, sizeof found);
            return;
        }
    }
    struct fuse_entry_out none = {.entry_valid = FOR_EVER}; /* That it is not there is remembered too. */
    answer(request->header.unique, 0, &none, sizeof none);
}

static void list_folder(const struct request *request) {
    const struct fuse_read_in *wanted = (const void *)request->body;
    uint32_t folder = (uint32_t)request->header.nodeid - 1;
    char *list = calloc(1, wanted->size);
    size_t used = 0;
    for (uint32_t i = 1; i < tree.count; i++) {
        size_t length = strlen(tree.nodes[i].name), size = FUSE_DIRENT_ALIGN(FUSE_NAME_OFFSET + length);
        if (tree.nodes[i].parent != folder || i <= wanted->offset) {
            continue;
        }
        if (used + size > wanted->size) {
            break;
        }
        struct fuse_dirent *entry = (void *)(list + used);
        *entry = (struct fuse_dirent){.ino = i + 1, .off = i, .namelen = (uint32_t)length, .type = tree.nodes[i].folder ? S_IFDIR >> 12 : S_IFREG >> 12};
        memcpy(entry->name, tree.nodes[i].name, length);
        used += size;
    }
    answer(request->header.unique, 0, list, used);
    free(list);
}

static void read_file(const struct request *request) {
    static char bytes[LARGEST_REQUEST];
    const struct fuse_read_in *wanted = (const void *)request->body;
    uint32_t node = (uint32_t)request->header.nodeid - 1;
    const struct node *file = &tree.nodes[node];
    size_t size = wanted->offset >= file->size ? 0 : file->size - wanted->offset < wanted->size ? (size_t)(file->size - wanted->offset) : wanted->size;
    if (size > 0) {
        pass_under_head(node, wanted->offset, size);
        if (pread(image, bytes, size, (off_t)file->sector * SECTOR + (off_t)wanted->offset) != (ssize_t)size) {
            answer(request->header.unique, EIO, NULL, 0);
            return;
        }
    }
    answer(request->header.unique, 0, bytes, size);
}

/* ---- requests that need the drive, one after the other ---- */

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t more = PTHREAD_COND_INITIALIZER;
static struct request *first, **end = &first;

static void queue(struct request *request) {
    request->next = NULL;
    pthread_mutex_lock(&lock);
    *end = request;
    end = &request->next;
    pthread_cond_signal(&more);
    pthread_mutex_unlock(&lock);
}

static struct request *next_in_queue(void) {
    pthread_mutex_lock(&lock);
    while (first == NULL) {
        pthread_cond_wait(&more, &lock);
    }
    struct request *request = first;
    first = request->next;
    if (first == NULL) {
        end = &first;
    }
    pthread_mutex_unlock(&lock);
    return request;
}

static void know_folder(uint32_t folder) {
    if (!__atomic_load_n(&known[folder], __ATOMIC_ACQUIRE)) {
        pass_under_head(folder, 0, tree.nodes[folder].size);
        __atomic_store_n(&known[folder], true, __ATOMIC_RELEASE);
    }
}

static void serve(struct request *request) {
    switch (request->header.opcode) {
        case FUSE_READ: read_file(request); break;
        case FUSE_LOOKUP: know_folder((uint32_t)request->header.nodeid - 1); look_up(request); break;
        case FUSE_READDIR: know_folder((uint32_t)request->header.nodeid - 1); list_folder(request); break;
    }
    free(request);
}

static void *turn(void *unused) {
    for (;;) {
        serve(next_in_queue());
    }
    return unused;
}

/* ---- requests as they come ---- */

static void greet(const struct request *request) {
    struct fuse_init_out greeting = {.major = FUSE_KERNEL_VERSION,
                                     .minor = FUSE_KERNEL_MINOR_VERSION,
                                     .max_readahead = READ_AHEAD,
                                     .flags = FUSE_ASYNC_READ | FUSE_PARALLEL_DIROPS,
                                     .max_background = 64,
                                     .congestion_threshold = 48,
                                     .max_write = 4096,
                                     .time_gran = 1};
    answer(request->header.unique, 0, &greeting, sizeof greeting);
}

static void tell_attributes(const struct request *request) {
    struct fuse_attr_out out = {.attr_valid = FOR_EVER, .attr = attributes((uint32_t)request->header.nodeid - 1)};
    answer(request->header.unique, 0, &out, sizeof out);
}

static void open_it(const struct request *request) {
    struct fuse_open_out opened = {.open_flags = request->header.opcode == FUSE_OPEN ? FOPEN_KEEP_CACHE : FOPEN_CACHE_DIR | FOPEN_KEEP_CACHE};
    answer(request->header.unique, 0, &opened, sizeof opened);
}

static void tell_size(const struct request *request) {
    struct fuse_statfs_out out = {.st = {.blocks = 1, .bsize = SECTOR, .frsize = SECTOR, .namelen = 255, .files = tree.count}};
    answer(request->header.unique, 0, &out, sizeof out);
}

/* Whether it has to wait for the drive. */
static bool needs_drive(const struct fuse_in_header *header) {
    bool in_folder = header->opcode == FUSE_LOOKUP || header->opcode == FUSE_READDIR;
    return header->opcode == FUSE_READ || (in_folder && !__atomic_load_n(&known[header->nodeid - 1], __ATOMIC_ACQUIRE));
}

static void receive(struct request *request) {
    if (needs_drive(&request->header)) {
        queue(request);
        return;
    }
    switch (request->header.opcode) {
        case FUSE_INIT: greet(request); break;
        case FUSE_LOOKUP: look_up(request); break;
        case FUSE_READDIR: list_folder(request); break;
        case FUSE_GETATTR: tell_attributes(request); break;
        case FUSE_OPEN:
        case FUSE_OPENDIR: open_it(request); break;
        case FUSE_STATFS: tell_size(request); break;
        case FUSE_RELEASE:
        case FUSE_RELEASEDIR:
        case FUSE_FLUSH:
        case FUSE_ACCESS: answer(request->header.unique, 0, NULL, 0); break;
        case FUSE_FORGET:
        case FUSE_BATCH_FORGET:
        case FUSE_INTERRUPT: break;
        default: answer(request->header.unique, ENOSYS, NULL, 0);
    }
    free(request);
}

static void mount_at(const char *folder) {
    char options[128];
    channel = open("/dev/fuse", O_RDWR | O_CLOEXEC);
    snprintf(options, sizeof options, "fd=%d,rootmode=40555,user_id=%d,group_id=%d,allow_other,default_permissions", channel, getuid(), getgid());
    if (channel < 0 || mount("slow_disc", folder, "fuse.slow_disc", MS_NOSUID | MS_NODEV | MS_RDONLY, options) < 0) {
        perror("slow_disc: The image cannot be mounted here");
        exit(1);
    }
    mounted_at = now();
}

int main(int count, char **words) {
    if (count != 6 || (image = open(words[1], O_RDONLY | O_CLOEXEC)) < 0 || (record = fopen(words[3], "we")) == NULL) {
        fprintf(stderr, "Usage: slow_disc IMAGE FOLDER RECORD BYTES-A-SECOND MILLISECONDS-A-SEEK\n");
        return 2;
    }
    setvbuf(record, NULL, _IOLBF, 0);
    bytes_a_second = atof(words[4]);
    seek_seconds = atof(words[5]) / 1e3;
    tree = read_tree(image);
    known = calloc(tree.count, sizeof *known);
    mount_at(words[2]);
    pthread_t drive;
    pthread_create(&drive, NULL, turn, NULL);
    static char incoming[FUSE_MIN_READ_BUFFER + 4096];
    ssize_t size;
    while ((size = read(channel, incoming, sizeof incoming)) > 0 || errno == EINTR || errno == ENOENT) {
        if (size >= (ssize_t)sizeof(struct fuse_in_header)) {
            struct request *request = malloc(sizeof *request + (size_t)size);
            memcpy(&request->header, incoming, (size_t)size);
            receive(request);
        }
    }
    return 0;
}
