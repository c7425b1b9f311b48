#define _GNU_SOURCE
#include "unpack.h"

#include <fcntl.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define FRAME 0x184D2204u
#define WITH_BLOCK_CHECKSUMS 0x10
#define WITH_CONTENT_SIZE 0x08
#define WITH_DICTIONARY 0x01
#define STORED 0x80000000u
#define LARGEST_BLOCK (4u << 20)
#define SHORTEST_MATCH 4

static uint8_t *room;
static size_t room_size;
static char name[32];
static atomic_bool whole;

void reserve_room(size_t bytes) {
    int file = memfd_create("classes", MFD_CLOEXEC);
    if (file < 0 || ftruncate(file, (off_t)bytes) < 0) {
        return;
    }
    void *mapped = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (mapped != MAP_FAILED) {
        room = mapped;
        room_size = bytes;
        snprintf(name, sizeof name, "/proc/self/fd/%d", file);
    }
}

const char *unpacked(void) {
    return whole ? name : NULL;
}

/* ---- a block ---- */

/* What is left to read of a block, and where the next byte goes. */
struct progress {
    const uint8_t *in, *in_end;
    size_t out;
};

/* A length that does not fit into its four bits goes on in bytes, as long as they are 255. */
static bool read_length(struct progress *p, size_t *length) {
    uint8_t more = 255;
    if (*length < 15) {
        return true;
    }
    while (more == 255) {
        if (p->in == p->in_end) {
            return false;
        }
        more = *p->in++;
        *length += more;
    }
    return true;
}

static bool copy_literals(struct progress *p, size_t length) {
    if (!read_length(p, &length) || length > (size_t)(p->in_end - p->in) || length > room_size - p->out) {
        return false;
    }
    memcpy(room + p->out, p->in, length);
    p->in += length;
    p->out += length;
    return true;
}

/* What was there before comes again, maybe overlapping itself. */
static bool copy_match(struct progress *p, size_t length) {
    if (p->in_end - p->in < 2) {
        return false;
    }
    size_t back = p->in[0] | (size_t)p->in[1] << 8;
    p->in += 2;
    if (!read_length(p, &length) || back == 0 || back > p->out || length + SHORTEST_MATCH > room_size - p->out) {
        return false;
    }
    for (length += SHORTEST_MATCH; length > 0; length--, p->out++) {
        room[p->out] = room[p->out - back];
    }
    return true;
}

static bool unpack_block(const uint8_t *block, size_t size, size_t *out) {
    struct progress p = {block, block + size, *out};
    while (p.in < p.in_end) {
        uint8_t token = *p.in++;
        if (!copy_literals(&p, token >> 4)) {
            return false;
        }
        if (p.in < p.in_end && !copy_match(&p, token & 15)) {
            return false;
        }
    }
    *out = p.out;
    return true;
}

static bool store_block(const uint8_t *block, size_t size, size_t *out) {
    if (size > room_size - *out) {
        return false;
    }
    memcpy(room + *out, block, size);
    *out += size;
    return true;
}

/* ---- the frame ---- */

static bool read_all(int file, void *to, size_t size) {
    for (ssize_t count; size > 0; size -= (size_t)count, to = (char *)to + count) {
        count = read(file, to, size);
        if (count <= 0) {
            return false;
        }
    }
    return true;
}

static uint32_t number(const uint8_t *at) { return at[0] | at[1] << 8 | at[2] << 16 | (uint32_t)at[3] << 24; }

static bool read_head(int file, uint8_t *flags) {
    uint8_t head[7], size[8];
    if (!read_all(file, head, sizeof head) || number(head) != FRAME || (head[4] & WITH_DICTIONARY)) {
        return false;
    }
    *flags = head[4]; /* The seventh byte is the checksum of the head, or the first of the content's size. */
    return !(*flags & WITH_CONTENT_SIZE) || read_all(file, size, sizeof size);
}

static bool read_blocks(int file, uint8_t flags, uint8_t *block) {
    size_t out = 0;
    for (;;) {
        uint8_t size_bytes[4], checksum[4];
        if (!read_all(file, size_bytes, sizeof size_bytes)) {
            return false;
        }
        uint32_t size = number(size_bytes) & ~STORED;
        bool stored = number(size_bytes) & STORED;
        if (number(size_bytes) == 0) {
            return out == room_size;
        }
        if (size > LARGEST_BLOCK || !read_all(file, block, size) || ((flags & WITH_BLOCK_CHECKSUMS) && !read_all(file, checksum, sizeof checksum)) ||
            !(stored ? store_block(block, size, &out) : unpack_block(block, size, &out))) {
            return false;
        }
    }
}

void unpack(int folder, const char *path) {
    uint8_t flags, *block = malloc(LARGEST_BLOCK);
    int file = room == NULL ? -1 : openat(folder, path, O_RDONLY | O_CLOEXEC);
    if (file >= 0) {
        posix_fadvise(file, 0, 0, POSIX_FADV_WILLNEED);
        whole = block != NULL && read_head(file, &flags) && read_blocks(file, flags, block);
        close(file);
    }
    free(block);
}
