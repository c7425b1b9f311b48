# Reads what strace -ff -y wrote of one start, one file for each thread, and tells what the player did or tried to do.
#
#   writes    files it tried to create or change, refused or not; each path once
#   sockets   that are not local: any family but AF_UNIX and AF_NETLINK, and io_uring, which could open one unseen
#   netlink   sockets to the kernel
#   asked     local servers it tried to reach other than screen and sound; `spoken` those that answered
#   programs  it tried to start, besides itself
#
# Prints one line of numbers in this order; each finding goes to the file named by `findings`.
# `player` is the command's path, `servers` a pattern for the sockets of screen and sound, `own` the player's process.

function found(kind, what) {
    if (!((kind, what) in seen)) {
        seen[kind, what] = 1
        number[kind]++
        print kind ": " what >findings
    }
}

# The first text in quotes, below the folder that strace -y names before it where it is relative.
function path(line,    from, folder, name) {
    if (!match(line, /"([^"\\]|\\.)*"/)) return between(line, "<", ">")
    name = substr(line, RSTART + 1, RLENGTH - 2)
    if (name ~ /^\//) return name
    folder = between(substr(line, 1, RSTART), "<", ">")
    return folder "/" name
}

function between(line, opening, closing,    rest) {
    if (!index(line, opening)) return "?"
    rest = substr(line, index(line, opening) + 1)
    return substr(rest, 1, index(rest, closing) - 1)
}

# What is no file, or keeps nothing. The foot of the table says the same in words.
function keeps_nothing(name) {
    return name ~ /^\/dev\/(null|zero|full|tty|dri\/.*|snd\/.*|nvidia.*)$/ || name ~ ("^/proc/(self|thread-self|" own ")(/|$)") ||
        name ~ /^\/memfd:/ || name ~ /^\/SYSV/ || name ~ /^(anon_inode|pipe|socket):/
}

function wrote(name, line) {
    if (!keeps_nothing(name)) found("writes", call " " name (line ~ / = -1 / ? " (refused)" : ""))
}

{ call = substr($0, 1, index($0, "(") - 1) }

call ~ /^(open|openat|openat2)$/ && /O_(WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)/ { wrote(path($0), $0) }
call ~ /^(creat|mkdir|mkdirat|mknod|mknodat|unlink|unlinkat|rmdir|truncate|chmod|fchmodat|fchmodat2|chown|lchown|fchownat|utime|utimes|futimesat|setxattr|lsetxattr|removexattr|lremovexattr|mount|umount2)$/ { wrote(path($0), $0) }
call == "utimensat" { wrote(path($0), $0) }
call ~ /^(rename|renameat|renameat2|link|linkat|symlink|symlinkat)$/ { wrote(path($0) " and another", $0) }
call ~ /^(ftruncate|fallocate|fchmod|fchown|fsetxattr|fremovexattr)$/ { wrote(between($0, "<", ">"), $0) }

call == "socket" && !/^socket\(AF_(UNIX|LOCAL|NETLINK)/ { found("sockets", between($0, "(", ",") " " ++opened) }
call == "socket" && /^socket\(AF_NETLINK/ { found("netlink", "socket " ++netlinks) }
call == "io_uring_setup" { found("sockets", "io_uring") }
call ~ /^(connect|bind|sendto)$/ && /sa_family=AF_INET/ { found("sockets", $0) }
call == "bind" && /sun_path="/ { wrote(between(substr($0, index($0, "sun_path=")), "\"", "\""), $0) }
call == "connect" && /sun_path=/ {
    name = between(substr($0, index($0, "sun_path=")), "\"", "\"")
    if (name !~ servers) {
        found("asked", name)
        if ($0 ~ /= 0$|EINPROGRESS/) found("spoken", name)
    }
}
call ~ /^execve(at)?$/ {
    if (!started && index($0, "\"" player "\"") && / = 0$|unfinished/) started = 1
    else found("programs", between($0, "\"", "\""))
}

END { print number["writes"] + 0, number["sockets"] + 0, number["netlink"] + 0, number["asked"] + 0, number["spoken"] + 0, number["programs"] + 0, started + 0 }
