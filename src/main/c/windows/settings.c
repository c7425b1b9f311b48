#include "settings.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#define LONGEST_PATH 32768
#define APP_MARK "{APP}"
#define APP_NAME "app-windows"

static bool is_wish(const wchar_t *word, struct wishes *wishes) {
    bool about = wcscmp(word, L"--about") == 0;
    bool unconfined = wcscmp(word, L"--unconfined") == 0;
    bool terminal = wcscmp(word, L"--terminal") == 0;
    wishes->about |= about;
    wishes->unconfined |= unconfined;
    wishes->terminal |= terminal;
    return about || unconfined || terminal;
}

struct wishes take_wishes(struct start *start) {
    struct wishes wishes = {.inside = start->argument_count > 0 && wcscmp(start->arguments[0], L"--inside") == 0};
    int kept = 0;
    for (int i = wishes.inside ? 1 : 0; i < start->argument_count; i++) {
        if (!is_wish(start->arguments[i], &wishes)) {
            start->arguments[kept++] = start->arguments[i];
        }
    }
    start->argument_count = kept;
    return wishes;
}

bool enter_own_folder(void) {
    static wchar_t path[LONGEST_PATH];
    DWORD length = GetModuleFileNameW(NULL, path, LONGEST_PATH);
    wchar_t *name = wcsrchr(path, L'\\');
    if (length == 0 || length == LONGEST_PATH || name == NULL) {
        return false;
    }
    name[1] = L'\0'; /* With its backslash, which the root of a drive needs. */
    return SetCurrentDirectoryW(path);
}

void add_option(struct start *start, const char *option) {
    if (start->option_count < MOST_OPTIONS) {
        start->options[start->option_count++] = strdup(option);
    }
}

/* The line with each {APP} replaced. */
static char *with_app(const char *line) {
    char *whole = calloc(1, strlen(line) * 3 + 1); /* The name is less than three times as long as its mark. */
    if (whole == NULL) {
        exit(1);
    }
    for (const char *mark; (mark = strstr(line, APP_MARK)) != NULL; line = mark + strlen(APP_MARK)) {
        strncat(whole, line, (size_t)(mark - line));
        strcat(whole, APP_NAME);
    }
    return strcat(whole, line);
}

static void read_line(struct start *start, char *line) {
    line[strcspn(line, "\r\n")] = '\0';
    if (line[0] == '#' || line[0] == '\0') {
        return;
    }
    char *whole = with_app(line);
    if (strncmp(whole, "jvm ", 4) == 0) {
        MultiByteToWideChar(CP_UTF8, 0, whole + 4, -1, start->library, MAX_PATH);
    } else {
        add_option(start, whole);
    }
    free(whole);
}

bool read_start(struct start *start) {
    static char line[LONGEST_PATH];
    FILE *file = _wfopen(APP L"\\start", L"rb");
    if (file == NULL) {
        return false;
    }
    while (fgets(line, sizeof line, file) != NULL) {
        read_line(start, line);
    }
    fclose(file);
    return start->library[0] != L'\0';
}

void take_jvm_options(struct start *start) {
    int kept = 0;
    for (int i = 0; i < start->argument_count; i++) {
        char option[512];
        if (wcsncmp(start->arguments[i], L"-XX:", 4) == 0 &&
            WideCharToMultiByte(CP_ACP, 0, start->arguments[i], -1, option, sizeof option, NULL, NULL) > 0) {
            add_option(start, option);
        } else {
            start->arguments[kept++] = start->arguments[i];
        }
    }
    start->argument_count = kept;
}
