# Copies of a medium on sticks and discs.
# shellcheck shell=sh
# Sourced by packaging/disc.

disc_stick() {
    need_medium "${1-}"
    [ "${2-}" = --to ] && [ -n "${3-}" ] || fail 2 "Where to? Name where the stick is mounted with --to."
    [ -d "$3" ] && [ -w "$3" ] || fail 1 "$3 cannot be written to. Is the stick there, and not write-protected?"
    needed=$(du -sk "$1" | cut -f1)
    free=$(df -Pk "$3" | awk 'NR == 2 { print $4 }')
    [ "$needed" -lt "$free" ] || fail 1 "The stick is too full: $((needed / 1000)) MB are needed and $((free / 1000)) MB are free."
    [ -z "$(find "$1" -size +4194303k)" ] || fail 1 "A file is larger than 4 GiB, which a stick in FAT32 cannot hold."
    [ -z "$(ls -A "$3")" ] || [ "${4-}" = --yes ] || fail 1 "The stick is not empty. Empty it first, or say --yes to leave what is there (verify will name it)."
    say "Copying ..."
    stick=$(identity "$3")
    copy_medium "$1" "$3" && sync && [ "$(identity "$3")" = "$stick" ] || fail 1 "Copying stopped: the stick is full, or it was taken away. It is not usable as it is: empty it and begin again."
    say "Reading back ..."
    disc_verify "$3"
}

# copy_medium FROM TO: what seals it comes last, so that half a copy is none.
copy_medium() {
    rm -f "$2"/tagmanifest-* || return
    for each in "$1"/*; do
        case $each in */tagmanifest-*) ;; *) cp -R --preserve=timestamps "$each" "$2/" 2>/dev/null || return ;; esac
    done
    cp --preserve=timestamps "$1"/tagmanifest-* "$2/" 2>/dev/null
}

disc_burn() {
    [ -f "${1-}" ] || fail 1 "${1-Nothing}: There is no such image."
    say "Linux:   xorriso -as cdrecord -v dev=/dev/sr0 blank=as_needed -dao $(quoted "$1")"
    say "Windows: isoburn.exe \"$1\", or right-click the image, then \"Burn disc image\""
    say "macOS:   hdiutil burn $(quoted "$1")"
    if [ "${2-}" = --yes ]; then
        command -v xorriso >/dev/null || fail 1 "xorriso is not installed."
        [ -e /dev/sr0 ] || fail 1 "There is no burner here (/dev/sr0)."
        xorriso -as cdrecord -v dev=/dev/sr0 blank=as_needed -dao "$1"
    fi
}

# quoted WORD: as a shell takes it for one word.
quoted() { printf %s "$1" | sed "s/'/'\\\\''/g; 1s/^/'/; \$s/\$/'/"; }
