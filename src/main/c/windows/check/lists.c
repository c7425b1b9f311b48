#include "lists.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LONGEST_LINE 4096
#define PATH_AT (SHA256_DIGITS + 2)

struct entry *entries;
int entry_count;

static wchar_t *path_of(const wchar_t *folder, const char *name) {
    size_t before = wcslen(folder);
    wchar_t *path = calloc(before + strlen(name) + 1, sizeof *path); /* UTF-16 never has more units than UTF-8 has bytes. */
    if (path == NULL) {
        exit(1);
    }
    wcscpy(path, folder);
    MultiByteToWideChar(CP_UTF8, 0, name, -1, path + before, (int)strlen(name) + 1);
    for (wchar_t *slash = path; (slash = wcschr(slash, L'/')) != NULL;) {
        *slash = L'\\';
    }
    return path;
}

static bool add_line(char *line, const wchar_t *folder) {
    line[strcspn(line, "\r\n")] = '\0';
    if (strspn(line, "0123456789abcdef") != SHA256_DIGITS || strncmp(line + SHA256_DIGITS, "  ", 2) != 0 || line[PATH_AT] == '\0') {
        return false;
    }
    entries = realloc(entries, ((size_t)entry_count + 1) * sizeof *entries);
    if (entries == NULL) {
        exit(1);
    }
    struct entry *entry = &entries[entry_count++];
    memcpy(entry->digits, line, SHA256_DIGITS);
    entry->digits[SHA256_DIGITS] = '\0';
    entry->path = path_of(folder, line + PATH_AT);
    return true;
}

bool read_list(const wchar_t *file, const wchar_t *folder) {
    static char line[LONGEST_LINE];
    FILE *list = _wfopen(file, L"rb");
    if (list == NULL) {
        return false;
    }
    bool good = true;
    int before = entry_count;
    while (good && fgets(line, sizeof line, list) != NULL) {
        good = add_line(line, folder);
    }
    good = good && !ferror(list) && entry_count > before;
    fclose(list);
    return good;
}

static int by_path(const void *one, const void *other) {
    return wcscmp(((const struct entry *)one)->path, ((const struct entry *)other)->path);
}

void sort_entries(void) {
    qsort(entries, (size_t)entry_count, sizeof *entries, by_path);
}

bool is_listed(const wchar_t *path) {
    struct entry sought = {.path = (wchar_t *)path};
    return bsearch(&sought, entries, (size_t)entry_count, sizeof *entries, by_path) != NULL;
}
