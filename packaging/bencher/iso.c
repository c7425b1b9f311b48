#define _GNU_SOURCE
#include "iso.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define FIRST_DESCRIPTOR 16
#define ROOT_RECORD 156 /* within the primary descriptor (ECMA-119, 8.4.18) */
#define FOLDER 2        /* the flag of a directory (ECMA-119, 9.1.6) */

static void give_up(const char *why) {
    fprintf(stderr, "The image: %s\n", why);
    exit(1);
}

static uint32_t number(const uint8_t *at) { return at[0] | at[1] << 8 | at[2] << 16 | (uint32_t)at[3] << 24; }

static void read_at(int image, void *to, size_t size, off_t from) {
    if (pread(image, to, size, from) != (ssize_t)size) {
        give_up("It is shorter than it says.");
    }
}

static struct node *add(struct tree *tree) {
    tree->nodes = realloc(tree->nodes, (tree->count + 1) * sizeof *tree->nodes);
    if (tree->nodes == NULL) {
        give_up("It has too many files.");
    }
    return memset(&tree->nodes[tree->count++], 0, sizeof *tree->nodes);
}

static void append(char **name, const uint8_t *more, size_t length) {
    char *longer;
    if (asprintf(&longer, "%s%.*s", *name == NULL ? "" : *name, (int)length, more) < 0) {
        give_up("A name does not fit.");
    }
    free(*name);
    *name = longer;
}

/* The fields after a record's name; a field CE says that they go on elsewhere. */
static void read_fields(int image, const uint8_t *field, size_t size, struct node *node) {
    while (size >= 4 && field[2] >= 4 && field[2] <= size) {
        if (memcmp(field, "NM", 2) == 0) {
            append(&node->name, field + 5, field[2] - 5u);
        } else if (memcmp(field, "PX", 2) == 0) {
            node->program = number(field + 4) & 0111;
        } else if (memcmp(field, "CE", 2) == 0) {
            uint8_t more[SECTOR];
            uint32_t length = number(field + 20);
            if (length > sizeof more) {
                give_up("A name goes on too far.");
            }
            read_at(image, more, length, (off_t)number(field + 4) * SECTOR + number(field + 12));
            read_fields(image, more, length, node);
        }
        size -= field[2];
        field += field[2];
    }
}

/* Seven bytes: years since 1900, month, day, hour, minute, second, quarters of an hour from Greenwich (ECMA-119, 9.1.5). */
static int64_t date(const uint8_t *at) {
    struct tm local = {.tm_year = at[0], .tm_mon = at[1] - 1, .tm_mday = at[2], .tm_hour = at[3], .tm_min = at[4], .tm_sec = at[5]};
    return timegm(&local) - (int8_t)at[6] * 15 * 60;
}

static void read_record(int image, const uint8_t *record, uint32_t parent, struct tree *tree) {
    uint8_t name_length = record[32];
    if (name_length == 1 && record[33] <= 1) {
        return; /* The folder itself and the one above. */
    }
    struct node *node = add(tree);
    node->parent = parent;
    node->sector = number(record + 2);
    node->size = number(record + 10);
    node->changed = date(record + 18);
    node->folder = record[25] & FOLDER;
    size_t fields = 33u + name_length + (name_length % 2 == 0);
    read_fields(image, record + fields, record[0] - fields, node);
    if (node->name == NULL) {
        append(&node->name, record + 33, name_length);
    }
}

static void read_folder(int image, uint32_t folder, struct tree *tree) {
    uint64_t size = tree->nodes[folder].size;
    uint8_t *records = malloc(size);
    if (records == NULL) {
        give_up("A folder is too large.");
    }
    read_at(image, records, size, (off_t)tree->nodes[folder].sector * SECTOR);
    for (size_t at = 0; at < size;) {
        if (records[at] == 0) { /* No record reaches over the end of a sector. */
            at = (at / SECTOR + 1) * SECTOR;
        } else {
            read_record(image, records + at, folder, tree);
            at += records[at];
        }
    }
    free(records);
}

struct tree read_tree(int image) {
    uint8_t descriptor[SECTOR];
    struct tree tree = {NULL, 0};
    read_at(image, descriptor, SECTOR, FIRST_DESCRIPTOR * SECTOR);
    if (memcmp(descriptor, "\1CD001", 6) != 0) {
        give_up("It is no ISO 9660.");
    }
    struct node *root = add(&tree);
    root->name = strdup("");
    root->sector = number(descriptor + ROOT_RECORD + 2);
    root->size = number(descriptor + ROOT_RECORD + 10);
    root->folder = true;
    for (uint32_t i = 0; i < tree.count; i++) { /* It grows meanwhile. */
        if (tree.nodes[i].folder) {
            read_folder(image, i, &tree);
        }
    }
    return tree;
}

char *path_of(const struct tree *tree, uint32_t node) {
    if (node == 0) {
        return strdup("");
    }
    char *above = path_of(tree, tree->nodes[node].parent);
    char *path;
    if (asprintf(&path, "%s%s%s", above, *above ? "/" : "", tree->nodes[node].name) < 0) {
        give_up("A path does not fit.");
    }
    free(above);
    return path;
}
