/*
 * Written after Microsoft's documentation: "Job Objects", "Restricted Tokens", "Designing Applications to Run at a Low Integrity Level",
 * "UpdateProcThreadAttribute". Low integrity and not an app container, which would need a profile that stays in the registry.
 * None of it has been run on Windows yet.
 */
#include "confine.h"

#include <stdlib.h>

#define POLICIES 2

/* Winbase.h of older compilers has not all of them. */
#define NO_HOOKS (1ULL << 32)         /* PROCESS_CREATION_MITIGATION_POLICY_EXTENSION_POINT_DISABLE_ALWAYS_ON */
#define NO_LOW_LIBRARIES (1ULL << 56) /* PROCESS_CREATION_MITIGATION_POLICY_IMAGE_LOAD_NO_LOW_LABEL_ALWAYS_ON */
#define HEAP_FAULTS_END (1ULL << 12)  /* PROCESS_CREATION_MITIGATION_POLICY_HEAP_TERMINATE_ALWAYS_ON */
#define NO_CHILDREN 1                 /* PROCESS_CREATION_CHILD_PROCESS_RESTRICTED */

static HANDLE job;

static HANDLE make_job(void) {
    HANDLE made = CreateJobObjectW(NULL, NULL);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {0};
    JOBOBJECT_BASIC_UI_RESTRICTIONS screen = {JOB_OBJECT_UILIMIT_DESKTOP | JOB_OBJECT_UILIMIT_DISPLAYSETTINGS | JOB_OBJECT_UILIMIT_EXITWINDOWS |
                                              JOB_OBJECT_UILIMIT_SYSTEMPARAMETERS | JOB_OBJECT_UILIMIT_WRITECLIPBOARD};
    limits.BasicLimitInformation.LimitFlags =
        JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_ACTIVE_PROCESS | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.ActiveProcessLimit = 1;
    SetInformationJobObject(made, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    SetInformationJobObject(made, JobObjectBasicUIRestrictions, &screen, sizeof screen);
    return made;
}

static void lower(HANDLE token) {
    SID low = {.Revision = SID_REVISION, .SubAuthorityCount = 1, .IdentifierAuthority = {SECURITY_MANDATORY_LABEL_AUTHORITY},
               .SubAuthority = {SECURITY_MANDATORY_LOW_RID}};
    TOKEN_MANDATORY_LABEL label = {.Label = {.Sid = &low, .Attributes = SE_GROUP_INTEGRITY}};
    SetTokenInformation(token, TokenIntegrityLevel, &label, sizeof label + GetLengthSid(&low));
}

/* A token like this process's, without its privileges and of low integrity; NULL if there can be none. */
static HANDLE make_token(void) {
    HANDLE own, restricted = NULL;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_DUPLICATE | TOKEN_QUERY | TOKEN_ADJUST_DEFAULT | TOKEN_ASSIGN_PRIMARY, &own)) {
        return NULL;
    }
    if (!CreateRestrictedToken(own, DISABLE_MAX_PRIVILEGE | LUA_TOKEN, 0, NULL, 0, NULL, 0, NULL, &restricted)) {
        restricted = NULL;
    } else {
        lower(restricted);
    }
    CloseHandle(own);
    return restricted;
}

/* Each policy that this Windows knows. */
static LPPROC_THREAD_ATTRIBUTE_LIST make_policies(void) {
    static DWORD64 mitigations = NO_HOOKS | NO_LOW_LIBRARIES | HEAP_FAULTS_END;
    static DWORD children = NO_CHILDREN;
    SIZE_T size = 0;
    InitializeProcThreadAttributeList(NULL, POLICIES, 0, &size);
    LPPROC_THREAD_ATTRIBUTE_LIST list = malloc(size);
    if (list == NULL || !InitializeProcThreadAttributeList(list, POLICIES, 0, &size)) {
        return NULL;
    }
    UpdateProcThreadAttribute(list, 0, PROC_THREAD_ATTRIBUTE_MITIGATION_POLICY, &mitigations, sizeof mitigations, NULL, NULL);
    UpdateProcThreadAttribute(list, 0, PROC_THREAD_ATTRIBUTE_CHILD_PROCESS_POLICY, &children, sizeof children, NULL, NULL);
    return list;
}

/* Input that is empty, output that is lost. */
static HANDLE nowhere(void) {
    SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
    return CreateFileW(L"NUL", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, &inherited, OPEN_EXISTING, 0, NULL);
}

static bool create(HANDLE token, const struct second *second, LPPROC_THREAD_ATTRIBUTE_LIST policies, PROCESS_INFORMATION *made) {
    STARTUPINFOEXW info = {.StartupInfo = {.cb = policies == NULL ? sizeof info.StartupInfo : sizeof info}, .lpAttributeList = policies};
    DWORD flags = CREATE_SUSPENDED | CREATE_UNICODE_ENVIRONMENT | (policies == NULL ? 0 : EXTENDED_STARTUPINFO_PRESENT);
    info.StartupInfo.dwFlags = STARTF_USESTDHANDLES;
    info.StartupInfo.hStdInput = second->heard ? GetStdHandle(STD_INPUT_HANDLE) : nowhere();
    info.StartupInfo.hStdOutput = second->heard ? GetStdHandle(STD_OUTPUT_HANDLE) : nowhere();
    info.StartupInfo.hStdError = second->heard ? GetStdHandle(STD_ERROR_HANDLE) : nowhere();
    return token == NULL ? CreateProcessW(NULL, second->command, NULL, NULL, TRUE, flags, second->environment, NULL, &info.StartupInfo, made)
                         : CreateProcessAsUserW(token, NULL, second->command, NULL, NULL, TRUE, flags, second->environment, NULL,
                                                &info.StartupInfo, made);
}

HANDLE start_second(const struct second *second) {
    PROCESS_INFORMATION made;
    bool started = false;
    if (second->confined) {
        HANDLE token = make_token();
        job = make_job();
        started = token != NULL && create(token, second, make_policies(), &made);
        started = started || create(NULL, second, make_policies(), &made);
    }
    if (!started && !create(NULL, second, NULL, &made)) {
        return NULL;
    }
    if (job != NULL) {
        AssignProcessToJobObject(job, made.hProcess);
    }
    AllowSetForegroundWindow(made.dwProcessId); /* Its window may come before this process's picture. */
    ResumeThread(made.hThread);
    CloseHandle(made.hThread);
    return made.hProcess;
}

void end_second(void) {
    if (job != NULL) {
        TerminateJobObject(job, 0);
    }
}

static bool is_low(void) {
    union {
        TOKEN_MANDATORY_LABEL label;
        char bytes[sizeof(TOKEN_MANDATORY_LABEL) + SECURITY_MAX_SID_SIZE];
    } found;
    DWORD size;
    HANDLE own;
    bool low = false;
    if (OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &own)) {
        low = GetTokenInformation(own, TokenIntegrityLevel, &found, sizeof found, &size) &&
              *GetSidSubAuthority(found.label.Label.Sid, *GetSidSubAuthorityCount(found.label.Label.Sid) - 1) <= SECURITY_MANDATORY_LOW_RID;
        CloseHandle(own);
    }
    return low;
}

struct layers layers_that_hold(void) {
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {0};
    struct layers layers = {.low = is_low()};
    if (QueryInformationJobObject(NULL, JobObjectExtendedLimitInformation, &limits, sizeof limits, NULL)) {
        DWORD flags = limits.BasicLimitInformation.LimitFlags;
        layers.alone = (flags & JOB_OBJECT_LIMIT_ACTIVE_PROCESS) != 0 && limits.BasicLimitInformation.ActiveProcessLimit == 1;
        layers.ends_with_us = (flags & JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE) != 0;
    }
    return layers;
}

void keep_faults_quiet(void) {
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
}
