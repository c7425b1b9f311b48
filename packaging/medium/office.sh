# What an office needs that hands a medium out and has neither Java nor Maven: image, sticks, check, sleeve, labels, and a page that tells how.
# shellcheck shell=sh
# Sourced by packaging/disc.

disc_covers() {
    need_medium "${1-}"
    [ "${2-}" = --out ] && [ -n "${3-}" ] || fail 2 "Where to? Name a folder with --out."
    (workshop disc covers --programme "$root/content" --out "$3" "$1")
}

# disc release DIR --out FOLDER: only a whole folder gets the name that was asked for.
disc_release() {
    need_medium "${1-}"
    [ "${2-}" = --out ] && [ -n "${3-}" ] || fail 2 "Where to? Name a folder with --out."
    source=$1
    folder=$3
    [ ! -e "$folder" ] || fail 1 "$folder is there already. Name another folder, or take it away."
    want_mingw
    install_missing
    need_room "$(($(du -sk "$source" | cut -f1) * 2 + 20000))" "$folder" # an image and a copy
    name=$(neutral_name)
    part=$folder.part
    rm -rf "$part"
    at_end 'rm -rf "$part"'
    mkdir -p "$part/For sticks" "$part/To print" || fail 1 "$folder cannot be made. Name a folder that can be written to."
    begun=$(identity "$part")
    (disc_image "$source" --out "$part/$name.iso") || no_release
    say "Copying what goes onto sticks ..."
    cp -R "$source/." "$part/For sticks/" 2>/dev/null || fail 1 "Copying stopped: the disk is full, or it was taken away."
    (disc_covers "$source" --out "$part/To print") >/dev/null || no_release
    cp "$root/packaging/office/How to hand this out.html" "$root/packaging/office/check.sh" "$part/" && chmod 755 "$part/check.sh" &&
        compile_check "$part/Check.exe" && list_release >"$part/checksums.txt" || no_release
    [ "$(identity "$part")" = "$begun" ] && mv "$part" "$folder" || no_release
    say "Made: $folder. Whoever hands it out begins with \"How to hand this out.html\" in it."
}

# The image and everything beside it, but for the files for sticks, which have a list of their own.
list_release() {
    (cd "$part" && find . -type f ! -path './For sticks/*' ! -name checksums.txt | sed 's|^\./||' | LC_ALL=C sort | while read -r file; do sha256sum "$file"; done)
}

no_release() {
    fail 1 "The release folder could not be made; $(why_stopped "$part")."
}
