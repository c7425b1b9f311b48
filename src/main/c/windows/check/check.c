/*
 * Check.exe: tells whether every file beside it is as it was made, by the lists of hashes that lie there. For a medium, and for the folder that
 * an office hands media out from. Who made it, only `disc verify` with a public key can tell. Nothing is written.
 *
 * It is a program, because a script would need PowerShell, which many offices close, and which nothing but Windows has to try it with.
 */
#include "lists.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LONGEST_PATH 32768
#define LONG_PATHS L"\\\\?\\" /* before a path: it may be longer than 260 letters */
#define LONG_SHARES L"\\\\?\\UNC\\"
#define STICKS L"For sticks\\"

static wchar_t root[LONGEST_PATH]; /* ends in a backslash */
static size_t root_length;
static int faults;
static bool is_console;
static long long bytes_read, bytes_in_all;

static void say(const wchar_t *format, ...) {
    static wchar_t words[LONGEST_PATH];
    static char bytes[3 * LONGEST_PATH];
    va_list values;
    DWORD done;
    va_start(values, format);
    int count = _vsnwprintf(words, LONGEST_PATH - 1, format, values);
    va_end(values);
    count = count < 0 ? LONGEST_PATH - 1 : count; /* Too long, and so cut. */
    HANDLE out = GetStdHandle(STD_OUTPUT_HANDLE);
    if (is_console) {
        WriteConsoleW(out, words, (DWORD)count, &done, NULL);
    } else {
        WriteFile(out, bytes, (DWORD)WideCharToMultiByte(CP_UTF8, 0, words, count, bytes, sizeof bytes, NULL, NULL), &done, NULL);
    }
}

static void fault(const wchar_t *path, const wchar_t *sentence) {
    say(L"%ls: %ls\n", path, sentence);
    faults++;
}

/* The path of something in the folder; the answer holds until the next call. */
static const wchar_t *full(const wchar_t *path) {
    wcsncpy(root + root_length, path, LONGEST_PATH - root_length - 1);
    return root;
}

static bool is_there(const wchar_t *path) {
    return GetFileAttributesW(full(path)) != INVALID_FILE_ATTRIBUTES;
}

static bool enter_own_folder(void) {
    static wchar_t own[LONGEST_PATH];
    DWORD length = GetModuleFileNameW(NULL, own, LONGEST_PATH);
    wchar_t *name = wcsrchr(own, L'\\');
    if (length == 0 || length == LONGEST_PATH || name == NULL) {
        return false;
    }
    name[1] = L'\0';
    bool is_long = wcsncmp(own, LONG_PATHS, 4) == 0, is_share = !is_long && wcsncmp(own, L"\\\\", 2) == 0;
    _snwprintf(root, LONGEST_PATH - 1, L"%ls%ls", is_long ? L"" : is_share ? LONG_SHARES : LONG_PATHS, is_share ? own + 2 : own);
    root_length = wcslen(root);
    return true;
}

static void take_list(const wchar_t *folder, const wchar_t *name) {
    wchar_t path[MAX_PATH];
    _snwprintf(path, MAX_PATH, L"%ls%ls", folder, name);
    if (!read_list(full(path), folder)) {
        fault(path, L"The list of files is missing or was changed.");
    }
}

static HANDLE open_file(const wchar_t *path) {
    return CreateFileW(full(path), GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, FILE_FLAG_SEQUENTIAL_SCAN, NULL);
}

static void count_bytes(void) {
    WIN32_FILE_ATTRIBUTE_DATA facts;
    for (int i = 0; i < entry_count; i++) {
        if (GetFileAttributesExW(full(entries[i].path), GetFileExInfoStandard, &facts)) {
            bytes_in_all += ((long long)facts.nFileSizeHigh << 32) + facts.nFileSizeLow;
        }
    }
}

static void show_progress(DWORD bytes) {
    static int shown = -1;
    bytes_read += bytes;
    int percent = bytes_in_all == 0 ? 100 : (int)(100 * bytes_read / bytes_in_all);
    if (is_console && percent != shown) {
        shown = percent;
        say(L"\r%d %% \r", percent);
    }
}

static void check_entry(const struct entry *entry) {
    char digits[SHA256_DIGITS + 1];
    HANDLE file = open_file(entry->path);
    if (file == INVALID_HANDLE_VALUE) {
        fault(entry->path, is_there(entry->path) ? L"It cannot be read." : L"It is missing.");
        return;
    }
    if (!sha256_of(file, digits, show_progress)) {
        fault(entry->path, L"It cannot be read.");
    } else if (strcmp(digits, entry->digits) != 0) {
        fault(entry->path, L"It was changed.");
    }
    CloseHandle(file);
}

/* What no list can hold: the lists of the lists, what a partner adds, and what Windows itself keeps on a stick. */
static bool is_outside(const wchar_t *path) {
    const wchar_t *in_medium = wcsncmp(path, STICKS, wcslen(STICKS)) == 0 ? path + wcslen(STICKS) : path;
    return wcscmp(path, L"checksums.txt") == 0 || wcscmp(in_medium, L"tagmanifest-sha256.txt") == 0 ||
           wcscmp(in_medium, L"tagmanifest-sha256.txt.minisig") == 0 || wcscmp(in_medium, L"local") == 0 || wcscmp(path, L"System Volume Information") == 0;
}

/* Names every file below a folder that no list holds. `folder` is empty or ends in a backslash. */
static void seek_strangers(const wchar_t *folder) {
    wchar_t *path = calloc(LONGEST_PATH, sizeof *path);
    WIN32_FIND_DATAW found;
    if (path == NULL) {
        exit(1);
    }
    _snwprintf(path, LONGEST_PATH - 1, L"%ls*", folder);
    HANDLE search = FindFirstFileW(full(path), &found);
    for (BOOL more = search != INVALID_HANDLE_VALUE; more; more = FindNextFileW(search, &found)) {
        bool is_folder = found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY;
        _snwprintf(path, LONGEST_PATH - 1, L"%ls%ls", folder, found.cFileName);
        if (wcscmp(found.cFileName, L".") == 0 || wcscmp(found.cFileName, L"..") == 0 || is_outside(path)) {
            continue;
        }
        if (is_folder) {
            wcscat(path, L"\\");
            seek_strangers(path);
        } else if (!is_listed(path)) {
            fault(path, L"It does not belong here.");
        }
    }
    FindClose(search);
    free(path);
}

static void check_all(void) {
    bool is_office = is_there(L"checksums.txt") || is_there(L"For sticks");
    if (is_office) {
        take_list(L"", L"checksums.txt");
    }
    take_list(is_office ? STICKS : L"", L"tagmanifest-sha256.txt");
    take_list(is_office ? STICKS : L"", L"manifest-sha256.txt");
    count_bytes();
    for (int i = 0; i < entry_count; i++) {
        check_entry(&entries[i]);
    }
    sort_entries();
    seek_strangers(L"");
}

int wmain(void) {
    DWORD mode, processes[2];
    is_console = GetConsoleMode(GetStdHandle(STD_OUTPUT_HANDLE), &mode);
    if (!open_sha256() || !enter_own_folder()) {
        say(L"This computer cannot check it.\n");
        return 2;
    }
    say(L"Checking; this can take some minutes ...\n");
    check_all();
    say(faults == 0 ? L"Complete.\n" : L"Do not use this and do not hand it out: something is missing or was changed.\n");
    if (is_console && GetConsoleProcessList(processes, 2) == 1) { /* A double click opened this window, and it would close. */
        say(L"Press Enter to close.\n");
        getwchar();
    }
    return faults == 0 ? 0 : 1;
}
