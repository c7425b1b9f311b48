/*
 * without landlock|seccomp COMMAND...: runs a command as on a kernel that lacks one of the two.
 *
 * Landlock's calls then do not exist (ENOSYS), or a filter cannot be set (EINVAL), as on kernels built without them.
 */
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define REFUSE(error) BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (error))
#define ALLOW BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)

static struct sock_filter no_landlock[] = {
    LOAD(nr), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_landlock_create_ruleset, 0, 1), REFUSE(ENOSYS), ALLOW};

static struct sock_filter no_seccomp[] = {
    LOAD(nr), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_prctl, 0, 3),
    LOAD(args[0]), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, PR_SET_SECCOMP, 0, 1), REFUSE(EINVAL), ALLOW};

int main(int count, char **words) {
    if (count < 3) {
        return 2;
    }
    struct sock_fprog landlock = {sizeof no_landlock / sizeof *no_landlock, no_landlock};
    struct sock_fprog seccomp = {sizeof no_seccomp / sizeof *no_seccomp, no_seccomp};
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, strcmp(words[1], "landlock") == 0 ? &landlock : &seccomp) != 0) {
        perror("seccomp");
        return 1;
    }
    execv(words[2], words + 2);
    perror(words[2]);
    return 127;
}
