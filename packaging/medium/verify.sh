# Whether a medium is complete and untampered, and the key it is signed with.
# shellcheck shell=sh
# Sourced by packaging/disc.

disc_verify() {
    path=${1-}
    [ -n "$path" ] || fail 2 "Which one? Name a folder, a mounted medium or an image."
    shift
    if ! has_option --public-key "$@" && [ -e "$root/packaging/release.pub" ]; then set -- --public-key "$root/packaging/release.pub" "$@"; fi
    if [ -f "$path" ]; then
        want_command xorriso xorriso
        install_missing
        scratch=$(mktemp -d) && at_end 'chmod -R u+w "$scratch"; rm -rf "$scratch"'
        xorriso -report_about SORRY -osirrox on -indev "$path" -extract / "$scratch/medium" >/dev/null 2>&1 || fail 1 "$path: The image cannot be read or unpacked; is it whole, and is there room in ${TMPDIR:-/tmp}?"
        path=$scratch/medium
    fi
    (workshop disc verify "$@" "$path")
}

disc_key() {
    [ "${1-}" = new ] && [ -n "${2-}" ] || fail 2 "Say: packaging/nextsteps disc key new FILE"
    (workshop disc key "$2")
}
