# Archives that a distributor supplies in a folder, held against packaging/inputs.lock.
# shellcheck shell=sh
# Sourced by packaging/disc. Tests name a list of their own with NEXTSTEPS_INPUTS_LOCK.

inputs_lock=${NEXTSTEPS_INPUTS_LOCK-$root/packaging/inputs.lock}

# disc_inputs DIR: the lines of the list for the archives in a folder.
disc_inputs() {
    [ -d "${1-}" ] || fail 2 "Which folder? Say: packaging/nextsteps disc inputs DIR, where DIR holds the archives of Java and VLC for Windows."
    said=''
    for archive in "$1"/*; do
        [ -f "$archive" ] || continue
        what=$(what_is "$archive") || continue
        echo "$what $(basename "$archive") $(stat -c %s "$archive") $(sha256 "$archive")"
        said=yes
    done
    [ -n "$said" ] || fail 1 "$1: There is neither Java for Windows nor VLC in it. packaging/inputs.lock says what is needed."
    say "Hold each hash against the one that the maker publishes; then put these lines into packaging/inputs.lock."
}

sha256() { sha256sum "$1" | cut -d ' ' -f 1; }

# what_is ARCHIVE: the first word of its line.
what_is() {
    case ${1##*/} in *' '*) say "$1: Take the space out of its name." && return 1 ;; esac
    inside=$("$jdk/bin/jar" --list --file "$1" 2>/dev/null) || { say "$1: It is no zip, or not whole. Fetch it again." && return 1; }
    case $inside in
        *java.base.jmod*) echo windows-x64-java ;;
        *libvlc.dll*) echo windows-x64-vlc ;;
        *bin/java.exe*) say "$1: $(no_modules)" && return 1 ;;
        *) say "$1: It is neither Java for Windows nor VLC for Windows." && return 1 ;;
    esac
}

no_modules() {
    echo "It is Java without modules (*.jmod), from which nothing can be linked for another computer. Take a JDK that has a folder jmods, or the archive of modules that Temurin has beside its JDK."
}

# input WHAT: sets `archive` to the archive, once it is the very one that the list names.
input() {
    [ -r "$inputs_lock" ] || fail 1 "$inputs_lock: It is missing. It comes with the source."
    line=$(grep "^$1\( \|\$\)" "$inputs_lock" | head -n 1)
    # shellcheck disable=SC2086 # the words of a line
    set -- "$1" $line
    [ $# = 5 ] || fail 1 "$inputs_lock: The line $1 is not filled in. Put the archive into $inputs and let the release manager fill in what this prints: packaging/nextsteps disc inputs $(quoted "$inputs")"
    archive=$inputs/$3
    [ -f "$archive" ] || fail 1 "$archive: It is missing. Put the archive there that packaging/inputs.lock names for $1."
    [ "$(stat -c %s "$archive")" = "$4" ] || fail 1 "$archive: It has $(stat -c %s "$archive") bytes and not $4, so it is not whole or another one. Fetch it again."
    [ "$(sha256 "$archive")" = "$5" ] || fail 1 "$archive: It is not the one that packaging/inputs.lock names: the SHA-256 is another. Fetch it again, and do not use this one."
}

# Before anything is made. They are looked at again when they are unpacked.
need_inputs() { input windows-x64-java && input windows-x64-vlc; }

# unpack_input FOLDER: the archive, whole.
unpack_input() {
    mkdir -p "$1" && "$jdk/bin/jar" --extract --file "$archive" --dir "$1" 2>/dev/null || fail 1 "$archive: It cannot be unpacked: it is no zip, or not whole, or the disk is full."
}
