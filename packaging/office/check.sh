#!/bin/sh
# Tells whether every file beside it is as it was made, by the lists of hashes that lie there. For a medium, and for the folder that an office
# hands media out from. Who made it, only `disc verify` with a public key can tell. Nothing is written. Check.exe does the same on Windows.
LC_ALL=C
export LC_ALL

# A double click has no terminal to tell it on: then this opens one.
if ! [ -t 0 ] && ! [ -t 1 ] && ! [ -p /dev/stdout ] && [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
    for terminal in x-terminal-emulator konsole xfce4-terminal mate-terminal lxterminal xterm; do
        if command -v $terminal >/dev/null; then exec $terminal -e sh "$0" --stay; fi
    done
fi

cd "$(dirname "$0")" || exit

# bad_in LIST: each file of a list that is not as it was; a list that cannot be read whole is bad itself.
bad_in() {
    if said=$(sha256sum -c "$1" 2>/dev/null); then return; fi
    bad=$(printf '%s\n' "$said" | sed -n 's/: FAILED\( open or read\)\{0,1\}$//p' | while IFS= read -r file; do
        if [ -e "$file" ]; then echo "$file: It was changed."; else echo "$file: It is missing."; fi
    done)
    echo "${bad:-$1: The list of files is missing or was changed.}"
}

# strange_beside OTHERS LIST...: each file that no list holds, but for others that need not be there.
strange_beside() {
    others=$1
    shift
    find . ! -type d | sed 's|^\./||' | sort | grep -vE "^($others)" |
        awk '!/^[0-9a-f]+  / { if (!($0 in listed)) print $0 ": It does not belong here."; next } { listed[substr($0, 67)] }' "$@" -
}

# Others are the seal itself, what a partner adds, and what Windows keeps on a stick.
check_medium() {
    bad_in tagmanifest-sha256.txt
    bad_in manifest-sha256.txt
    strange_beside 'tagmanifest-sha256\.txt$|tagmanifest-sha256\.txt\.minisig$|local/|System Volume Information/' tagmanifest-sha256.txt manifest-sha256.txt
}

check_all() {
    if [ -e checksums.txt ] || [ -e "For sticks" ]; then
        bad_in checksums.txt
        strange_beside 'checksums\.txt$|For sticks/' checksums.txt
        if cd "For sticks"; then check_medium | sed 's|^|For sticks/|'; else echo "For sticks: It is missing."; fi
    else
        check_medium
    fi
}

echo "Checking; this can take some minutes ..."
faults=$(check_all 2>/dev/null)
if [ -z "$faults" ]; then
    echo "Complete."
else
    printf '%s\n' "$faults" "Do not use this and do not hand it out: something is missing or was changed."
fi
if [ "${1-}" = --stay ]; then
    echo "Press Enter to close."
    read -r _
fi
[ -z "$faults" ]
