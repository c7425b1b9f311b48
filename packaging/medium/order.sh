# The order in which a start reads a medium, from packaging/medium/first-use: for the image, and for the launcher that reads ahead.
# shellcheck shell=sh
# Sourced by packaging/disc.

# order_of_use FOLDER: a list for xorriso of all files of a medium, those of the first use first, then the films by chapter and the rest.
order_of_use() {
    (cd "$1" && { ls -- "$(neutral_name)"* && for each in app app-arm64 app-windows; do first_uses "$each"; done | cut -d ' ' -f 2- |
        while read -r path; do [ ! -f "$path" ] || echo "$path"; done && find . -type f | sed 's|^\./||' | LC_ALL=C sort; }) |
        awk '!seen[$0]++ { printf "%d /%s\n", 1000000 - ++count, $0 }'
}

# first_uses APP: what each line of the list finds in this folder, a medium: WHAT PATH, or "start". A file that is named may yet
# come, as those of the seal do.
first_uses() {
    sed "s|{APP}|$1|" "$root/packaging/medium/first-use" | while read -r what glob; do
        case $what in '' | '#'*) continue ;; esac
        if [ "$what" = start ]; then echo start && continue; fi
        # shellcheck disable=SC2086 # a pattern
        for path in $glob; do
            case $path in *'*'*) ;; *) echo "$what $path" ;; esac
        done
    done | awk '!seen[$0]++'
}

# write_read_ahead APP: the launcher's list (src/main/c/read_ahead.h). Folders first: a disc keeps all of them together, before the files.
write_read_ahead() {
    (cd "$medium" && find . -type d | sed 's|^\./||' | LC_ALL=C sort | sed 's/^/folder /' && first_uses "$1" | while read -r what path; do
        case $what in
            start) echo start ;;
            all) echo "0 0 $path" ;;
            unpack) echo "unpack $path" ;;
            first=*) echo "0 ${what#*=} $path" ;;
            last=*) [ ! -f "$path" ] || echo "$(from_end "$path" "${what#*=}") 0 $path" ;;
        esac
    done) >"$medium.read-ahead" && mv "$medium.read-ahead" "$medium/$1/read-ahead"
}

# from_end FILE BYTES: where its last bytes begin.
from_end() {
    size=$(stat -c %s "$1")
    if [ "$size" -gt "$2" ]; then echo $((size - $2)); else echo 0; fi
}
