/*
 * Two layers, neither of which needs any rights: Landlock refuses what writes to files, seccomp refuses sockets and programs.
 *
 * Landlock: https://docs.kernel.org/userspace-api/landlock.html. Numbers the C library's headers may be too old for stand here.
 */
#define _GNU_SOURCE
#include "confine.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#define OTHER_NUMBERS 0x40000000u /* x32 calls the same kernel by other numbers. */
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#define OTHER_NUMBERS 0xffffffffu
#else
#error "Confinement is written for x86_64 and aarch64."
#endif

#define WRITE_FILE LANDLOCK_ACCESS_FS_WRITE_FILE
#define MAKE_AND_REMOVE                                                                                                      \
    (LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_CHAR |                         \
     LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SOCK |                              \
     LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM)
#define TRUNCATE_FILE (1ull << 14) /* since version 3 */
#define TCP (1ull << 0 | 1ull << 1) /* bind and connect, since version 4 */

/* The ruleset of Landlock as of version 4; older kernels are given its first member only. */
struct ruleset {
    uint64_t files;
    uint64_t network;
};

static int landlock_version(void) {
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
    return version < 0 ? 0 : (int)version;
}

static void allow(int ruleset, const char *path, uint64_t rights) {
    int file = open(path, O_PATH | O_CLOEXEC);
    if (file >= 0) {
        struct landlock_path_beneath_attr beneath = {.allowed_access = rights, .parent_fd = file};
        syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
        close(file);
    }
}

/* Writing stays allowed where nothing is kept: to graphics and sound cards, and to the kernel's notes about this process. */
static void allow_devices(int ruleset, uint64_t rights) {
    static const char *const devices[] = {"/dev/null",       "/dev/dri",           "/dev/snd",  "/dev/nvidiactl",
                                          "/dev/nvidia0",    "/dev/nvidia-modeset", "/proc/self"};
    for (size_t i = 0; i < sizeof devices / sizeof *devices; i++) {
        allow(ruleset, devices[i], rights);
    }
}

static bool refuse_writes(const char *writable) {
    int version = landlock_version();
    if (version == 0) {
        return false;
    }
    uint64_t write = version >= 3 ? WRITE_FILE | TRUNCATE_FILE : WRITE_FILE;
    struct ruleset rules = {.files = write | MAKE_AND_REMOVE, .network = version >= 4 ? TCP : 0};
    int ruleset = (int)syscall(SYS_landlock_create_ruleset, &rules, version >= 4 ? sizeof rules : sizeof rules.files, 0);
    if (ruleset < 0) {
        return false;
    }
    allow_devices(ruleset, write);
    if (writable != NULL) {
        /* A file is made beside the old one and takes its name. */
        allow(ruleset, writable, write | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_REMOVE_FILE);
    }
    bool holds = syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    close(ruleset);
    return holds;
}

/* Where Landlock is missing, files may still be made, but nothing can be written into them. */
static void allow_no_bytes(void) {
    struct rlimit none = {0, 0};
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &none);
}

#define CALL(number, error)                                                                                                  \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 1), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (error))
#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))

static bool refuse_calls(void) {
    struct sock_filter filter[] = {
        LOAD(arch),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        LOAD(nr),
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, OTHER_NUMBERS, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
        CALL(SYS_execve, EPERM),
        CALL(SYS_execveat, EPERM),
        CALL(SYS_ptrace, EPERM),
        CALL(SYS_bpf, EPERM),
        CALL(SYS_io_uring_setup, EPERM), /* It opens sockets that no filter sees. */
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 0, 3),
        LOAD(args[0]),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_UNIX, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EAFNOSUPPORT),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog program = {.len = sizeof filter / sizeof *filter, .filter = filter};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

struct layers confine(const char *writable) {
    struct rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); /* What both layers ask for; it also keeps set-user-ID programs from helping. */
    struct layers layers = {.confined = true, .files = refuse_writes(writable)};
    if (!layers.files) {
        allow_no_bytes();
    }
    layers.sockets = layers.programs = refuse_calls();
    return layers;
}
