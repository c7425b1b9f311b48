/* The lists of hashes in a folder, as sha256sum and BagIt write them: 64 digits, two spaces, a path with slashes, in UTF-8. */
#ifndef LISTS_H
#define LISTS_H

#include <stdbool.h>
#include <wchar.h>

#include "sha256.h"

struct entry {
    char digits[SHA256_DIGITS + 1];
    wchar_t *path; /* from the folder that is checked, with backslashes */
};

/* Adds what a list names, all of it in `folder`, which ends in a backslash or is empty. False if it is missing or no such list. */
bool read_list(const wchar_t *file, const wchar_t *folder);

/* All that was read, in the order of reading until sort_entries. */
extern struct entry *entries;
extern int entry_count;

/* By path, for is_listed. */
void sort_entries(void);

bool is_listed(const wchar_t *path);

#endif
