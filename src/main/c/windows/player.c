/*
 * The program that is started on Windows. It shows a first picture, reads ahead what lies on a slow disc, and starts itself a second time with a
 * clean environment and confined; the second process runs the JVM, so that it has this program's neutral name. When one ends, so does the other.
 *
 * Beside it lies `app-windows`, with everything the player needs; `app-windows\start` names jvm.dll and the options of the JVM, as on Linux.
 * Its own words are in settings.h.
 */
#include "confine.h"
#include "first_window.h"
#include "jvm.h"
#include "read_ahead.h"
#include "settings.h"
#include "surroundings.h"

#include <shellapi.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

/* ---- the second process ---- */

static bool can_make_files(void) {
    wchar_t path[MAX_PATH + 64];
    if (ExpandEnvironmentStringsW(L"%USERPROFILE%\\player.tmp", path, MAX_PATH + 64) == 0) {
        return true;
    }
    HANDLE file = CreateFileW(path, GENERIC_WRITE, 0, NULL, CREATE_NEW, FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE, NULL);
    if (file != INVALID_HANDLE_VALUE) {
        CloseHandle(file);
    }
    return file != INVALID_HANDLE_VALUE;
}

static bool can_start_programs(void) {
    wchar_t path[MAX_PATH], command[] = L"player --inside --about";
    STARTUPINFOW info = {.cb = sizeof info};
    PROCESS_INFORMATION made;
    GetModuleFileNameW(NULL, path, MAX_PATH);
    if (!CreateProcessW(path, command, NULL, NULL, FALSE, CREATE_SUSPENDED, NULL, NULL, &info, &made)) {
        return false;
    }
    TerminateProcess(made.hProcess, 0);
    CloseHandle(made.hProcess);
    CloseHandle(made.hThread);
    return true;
}

static void tell_layers(struct layers layers) {
    printf("What this computer refuses the player, tried just now:\n");
    printf("  files     %s\n", !can_make_files() ? "Files of the user cannot be written or made (low integrity)."
                               : layers.low      ? "Files can be written, though the player is of low integrity."
                                                 : "Files can be written.");
    printf("  network   Sockets can be opened.\n");
    printf("  programs  %s\n", !can_start_programs() ? "No other program can be started (job)." : "Other programs can be started.");
    fflush(stdout);
}

/* Promises to the player only what holds whatever it does: files are refused to a low process, but not on sticks, which know no rights. */
static int run_second(struct start *start, struct wishes wishes) {
    struct layers layers = layers_that_hold();
    if (wishes.about) {
        tell_layers(layers);
        return 0;
    }
    if (wishes.unconfined) {
        add_option(start, "-Dnextsteps.unconfined=true");
        take_jvm_options(start);
    } else {
        add_option(start, layers.alone ? "-Dnextsteps.layers=programs" : "-Dnextsteps.layers=");
    }
    return run(start);
}

/* ---- the first process ---- */

/* The words as they came, behind one of our own: nothing is quoted anew. */
static wchar_t *second_command(void) {
    static wchar_t path[32768];
    const wchar_t *whole = GetCommandLineW();
    bool quoted = *whole == L'"';
    const wchar_t *words = quoted ? wcschr(whole + 1, L'"') : wcspbrk(whole, L" \t");
    words = words == NULL ? L"" : words + (quoted ? 1 : 0);
    GetModuleFileNameW(NULL, path, 32768);
    size_t size = wcslen(path) + wcslen(words) + 16;
    wchar_t *command = calloc(size, sizeof *command);
    if (command != NULL) {
        wcscpy(command, L"\"");
        wcscat(command, path);
        wcscat(command, L"\" --inside");
        wcscat(command, words);
    }
    return command;
}

static bool has(const struct start *start, const wchar_t *word) {
    for (int i = 0; i < start->argument_count; i++) {
        if (wcscmp(start->arguments[i], word) == 0) {
            return true;
        }
    }
    return false;
}

/* Only a player has a window: other commands, and questions to it, do not. */
static bool will_have_window(const struct start *start) {
    bool plays = start->argument_count == 0 || wcscmp(start->arguments[0], L"play") == 0;
    return plays && !has(start, L"--help") && !has(start, L"-h") && !has(start, L"--version") && !has(start, L"-V");
}

/* `--window WIDTHxHEIGHT` or `--window=WIDTHxHEIGHT`; else 0 by 0, the whole screen. */
static void wanted_size(const struct start *start, int *width, int *height) {
    for (int i = 0; i < start->argument_count; i++) {
        const wchar_t *word = start->arguments[i];
        bool next_word = wcscmp(word, L"--window") == 0 && i + 1 < start->argument_count;
        const wchar_t *size = next_word ? start->arguments[i + 1] : wcsncmp(word, L"--window=", 9) == 0 ? word + 9 : L"";
        if (swscanf(size, L"%5dx%5d", width, height) == 2 && *width > 0 && *height > 0) {
            return;
        }
        *width = *height = 0;
    }
}

static void leave(void) {
    end_second();
    ExitProcess(0);
}

static int run_first(struct start *start, struct wishes wishes) {
    bool picture = !wishes.about && will_have_window(start);
    int width, height;
    if (!read_start(start) && !wishes.about) {
        fprintf(stderr, "The folder \"app-windows\" is missing or not whole. Copy the player again, all of it.\n");
        return 1;
    }
    if (picture) {
        wanted_size(start, &width, &height);
        show_first_window(width, height, leave);
        read_ahead();
    }
    struct second second = {second_command(), clean_environment(), !wishes.unconfined, wishes.about || wishes.terminal || wishes.unconfined};
    HANDLE process = start_second(&second);
    DWORD status = 1;
    if (process == NULL) {
        fprintf(stderr, "The player cannot be started (error %lu).\n", GetLastError());
        return 1;
    }
    if (picture) {
        await_window_of(process);
    }
    WaitForSingleObject(process, INFINITE);
    GetExitCodeProcess(process, &status);
    return (int)status;
}

/* What is said goes where the program was started from, if that is a console and nothing else was asked for. */
static void find_console(void) {
    HANDLE out = GetStdHandle(STD_OUTPUT_HANDLE);
    if ((out == NULL || out == INVALID_HANDLE_VALUE) && AttachConsole(ATTACH_PARENT_PROCESS)) {
        freopen("CONOUT$", "w", stdout);
        freopen("CONOUT$", "w", stderr);
    }
}

int WINAPI wWinMain(HINSTANCE own, HINSTANCE none, PWSTR line, int show) {
    (void)own, (void)none, (void)line, (void)show;
    static struct start start;
    int count = 0;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
    start.arguments = words + 1;
    start.argument_count = count - 1;
    struct wishes wishes = take_wishes(&start);
    keep_faults_quiet();
    if (wishes.about || wishes.terminal || wishes.unconfined) {
        find_console();
    }
    if (!enter_own_folder()) {
        return 1;
    }
    if (!wishes.inside) {
        return run_first(&start, wishes);
    }
    return wishes.about || read_start(&start) ? run_second(&start, wishes) : 1;
}
