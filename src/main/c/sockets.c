/*
 * Java opens a socket of each family only to learn whether there is one, as soon as it reads its own list of algorithms, which the look at the
 * seal needs. The kernel refuses that (confine.c); with this it is not even tried. A function of the program goes before the C library's of
 * the same name.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

int socket(int family, int type, int protocol) {
    if (family != AF_UNIX) {
        errno = EAFNOSUPPORT;
        return -1;
    }
    return (int)syscall(SYS_socket, family, type, protocol);
}
