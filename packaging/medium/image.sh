# An image of a medium, whose files lie in the order in which they are read.
# shellcheck shell=sh
# Sourced by packaging/disc.

need_medium() {
    [ -n "${1-}" ] && [ -f "$1/tagmanifest-sha256.txt" ] || fail 1 "${1-Nothing}: This is no folder of a medium. Make one with: packaging/nextsteps disc --out DIR"
}

disc_image() {
    need_medium "${1-}"
    folder=$1
    [ "${2-}" = --out ] && [ -n "${3-}" ] || fail 2 "Where to? Name a file with --out."
    need_room "$(du -sk "$folder" | awk '{ print $1 + 10000 }')" "$3"
    want_command xorriso xorriso
    install_missing
    label=PLAYER
    [ -f "$folder/tagmanifest-sha256.txt.minisig" ] || label=PLAYER_TEST
    image=$3
    scratch=$(mktemp -d) && at_end 'rm -rf "$scratch" "$image.part"'
    rm -f "$image.part"
    order_of_use "$folder" >"$scratch/order"
    date=$(source_date)
    SOURCE_DATE_EPOCH=$date xorriso -report_about FAILURE -as mkisofs -V "$label" -volset-size 1 -iso-level 3 -r -J -joliet-long \
        --modification-date="$(date -u -d "@$date" +%Y%m%d%H%M%S00)" --set_all_file_dates set_to_mtime \
        --sort-weight-list "$scratch/order" -o "$image.part" "$folder" 2>"$scratch/log" ||
        { grep -E 'FATAL|FAILURE' "$scratch/log" | head -n 1 >&2; fail 1 "The image could not be made; $(why_stopped "$(dirname "$image")")."; }
    mv "$image.part" "$image" 2>/dev/null || fail 1 "The image could not be made: the disk was taken away."
    say "Made: $image ($(($(stat -c %s "$image") / 1000000)) MB, label $label)"
}

