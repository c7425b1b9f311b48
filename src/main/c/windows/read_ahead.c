#include "read_ahead.h"
#include "settings.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define PIECE (256 << 10) /* bytes: small enough for others to come between */
#define PATIENCE 60000    /* milliseconds */
#define LONGEST_LINE 1024

static HANDLE may_start;

static HANDLE open_to_read(const char *path) {
    wchar_t wide[LONGEST_LINE];
    MultiByteToWideChar(CP_UTF8, 0, path, -1, wide, LONGEST_LINE);
    return CreateFileW(wide, GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, FILE_FLAG_SEQUENTIAL_SCAN, NULL);
}

static void read_piece(const char *line) {
    static char bytes[PIECE];
    long long offset, length;
    int path = 0;
    if (sscanf(line, "%lld %lld %n", &offset, &length, &path) < 2 || path == 0) {
        return;
    }
    HANDLE file = open_to_read(line + path);
    long long left = length == 0 ? INT64_MAX : length;
    DWORD count = 1;
    if (file == INVALID_HANDLE_VALUE) {
        return;
    }
    SetFilePointerEx(file, (LARGE_INTEGER){.QuadPart = offset}, NULL, FILE_BEGIN);
    while (left > 0 && ReadFile(file, bytes, left < PIECE ? (DWORD)left : PIECE, &count, NULL) && count > 0) {
        left -= count;
    }
    CloseHandle(file);
}

static DWORD WINAPI read_all(void *list) {
    static char line[LONGEST_LINE];
    SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL);
    while (fgets(line, sizeof line, list) != NULL) {
        line[strcspn(line, "\r\n")] = '\0';
        if (strcmp(line, "start") == 0) {
            SetEvent(may_start);
        } else {
            read_piece(line);
        }
    }
    SetEvent(may_start);
    fclose(list);
    return 0;
}

void read_ahead(void) {
    FILE *list = _wfopen(APP L"\\read-ahead", L"rb");
    may_start = CreateEventW(NULL, TRUE, FALSE, NULL);
    if (list == NULL || CreateThread(NULL, 0, read_all, list, 0, NULL) == NULL) {
        return;
    }
    WaitForSingleObject(may_start, PATIENCE);
}
