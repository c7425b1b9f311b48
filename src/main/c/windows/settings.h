/* What the program is started with: its folder, the words after its name, and what `app-windows\start` says. */
#ifndef SETTINGS_H
#define SETTINGS_H

#include <stdbool.h>
#include <windows.h>

#define APP L"app-windows"
#define MOST_OPTIONS 64

/* Words that are the launcher's own; everything else goes to the program. */
struct wishes {
    bool inside;     /* --inside, first: this is the second process, which the first one confined. */
    bool about;      /* --about: says what holds on this computer, and ends. */
    bool unconfined; /* --unconfined: for developers, who may add options -XX:... of the JVM. */
    bool terminal;   /* --terminal: what the program says may be seen where it was started from. */
};

struct start {
    wchar_t library[MAX_PATH]; /* The path of jvm.dll, from the folder of this program. */
    char *options[MOST_OPTIONS];
    int option_count;
    wchar_t **arguments;
    int argument_count;
};

/* Takes the launcher's own words out of the arguments. */
struct wishes take_wishes(struct start *start);

/* Makes the folder of this program the current one, so that all paths from here on are short and in plain letters. */
bool enter_own_folder(void);

/* Reads `app-windows\start`; false if it is not there or names no JVM. */
bool read_start(struct start *start);

/* Adds an option of the JVM, unless there are too many. */
void add_option(struct start *start, const char *option);

/* Only a developer may add to the JVM: -XX:... among the arguments. */
void take_jvm_options(struct start *start);

#endif
