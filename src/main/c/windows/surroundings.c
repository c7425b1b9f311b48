#include "surroundings.h"

#include <stdlib.h>
#include <wchar.h>

#define NOWHERE L"NUL\\none" /* A path below a device: nothing can ever be made there. */
#define LONGEST 32767

struct variable {
    const wchar_t *name;
    const wchar_t *value; /* None: as it is. */
};

/* In the order that CreateProcess asks for. Everything else is left behind. */
static const struct variable variables[] = {
    {L"APPDATA", NULL}, /* Where Windows' own libraries look for a user's settings; the JVM and libVLC are told elsewhere not to. */
    {L"LOCALAPPDATA", NULL},
    {L"NUMBER_OF_PROCESSORS", NULL},
    {L"OS", NULL},
    {L"PATH", L"%SystemRoot%\\System32"},
    {L"PROCESSOR_ARCHITECTURE", NULL},
    {L"ProgramData", NULL},
    {L"SystemDrive", NULL},
    {L"SystemRoot", NULL},
    {L"TEMP", NOWHERE},
    {L"TMP", NOWHERE},
    {L"USERPROFILE", NULL},
    {L"windir", NULL},
};

/* Writes NAME=VALUE with its end; nothing if there is no such variable. Returns how many characters. */
static size_t write_variable(wchar_t *out, const struct variable *variable) {
    static wchar_t value[LONGEST];
    DWORD length = variable->value == NULL ? GetEnvironmentVariableW(variable->name, value, LONGEST)
                                           : ExpandEnvironmentStringsW(variable->value, value, LONGEST);
    if (length == 0 || length > LONGEST) {
        return 0;
    }
    wcscpy(out, variable->name);
    wcscat(out, L"=");
    wcscat(out, value);
    return wcslen(out) + 1;
}

wchar_t *clean_environment(void) {
    size_t count = sizeof variables / sizeof *variables;
    wchar_t *block = calloc(count, (LONGEST + 64) * sizeof *block);
    wchar_t *end = block;
    for (size_t i = 0; block != NULL && i < count; i++) {
        end += write_variable(end, &variables[i]);
    }
    return block;
}
