# The folder of a medium: the order in which it is made, what it holds besides the player, its seal and its size.
# shellcheck shell=sh
# Sourced by packaging/disc.

disc_folder() {
    edition=all languages='' out='' key='' drafts='' targets=linux-x64 inputs=''
    while [ $# -gt 0 ]; do
        case $1 in --target | --inputs | --edition | --languages | --out | --key) [ -n "${2-}" ] || fail 2 "$1: What? See packaging/nextsteps disc --help" ;; esac
        case $1 in
            --target) targets=${2-} && shift ;;
            --inputs) inputs=${2-} && shift ;;
            --edition) edition=${2-} && shift ;;
            --languages) languages=${2-} && shift ;;
            --out) out=${2-} && shift ;;
            --key) key=${2-} && shift ;;
            --allow-drafts) drafts=$1 ;;
            *) fail 2 "What is \"$1\"? See packaging/nextsteps disc --help" ;;
        esac
        shift
    done
    [ -n "$out" ] || fail 2 "Where to? Name a folder with --out."
    know_targets
    want_command lz4 lz4
    want_command binutils strip
    install_missing
    [ ! -e "$out" ] || fail 1 "$out is there already. Name another folder, or take it away."
    [ -z "$key" ] || [ -r "$key" ] || fail 1 "$key: There is no such key. Make one with: packaging/nextsteps disc key new FILE"
    mkdir -p "$(dirname "$out")" 2>/dev/null || fail 1 "$out cannot be made. Name a folder that can be written to."
    out=$(cd "$(dirname "$out")" && pwd)/$(basename "$out")
    need_room "$(expected_size)" "$out"
    ! is_target windows-x64 || need_inputs
    ! is_target linux-x64 || need_ffmpeg
    medium=$out.part # Only a whole medium gets the name that was asked for.
    drop_medium
    at_end drop_medium
    mkdir "$medium" || fail 1 "$out cannot be made. Name a folder that can be written to."
    version=$(sed -n 's/^ *"version": *"\([0-9.]*\)".*/\1/p' "$root/content/programme.json")
    begin_steps $((4 + $(echo "$targets" | wc -w)))
    made "The programme and its papers" fill_medium # first, for a wrong word in the command is noticed here
    make_apps
    made "Licences" gather_licences
    made "The order of a start" order_start
    made "The seal" seal_medium
    mv "$medium" "$out" || fail 1 "$out cannot be made; $(why_stopped "$medium")."
    trap - EXIT
    tell_size "$out"
}

drop_medium() { rm -rf "$medium" "$medium".* ${made_at:+"$made_at"}; }

# In kilobytes, with what is there only in between: the whole programme, and 150 MB for each kind of computer.
expected_size() { echo $(($(du -sk "$root/content" | cut -f1) + 150000 * $(echo "$targets" | wc -w))); }

TARGETS='linux-x64 linux-arm64 windows-x64'

# What --target names, each once. Linux on x86-64 comes first: the others share its jars.
know_targets() {
    asked=,$targets,
    targets=''
    for each in $(echo "$asked" | tr ',' ' '); do
        case " $TARGETS " in *" $each "*) ;; *) fail 2 "What is the target \"$each\"? There are: $TARGETS. Several are joined by commas." ;; esac
    done
    for each in $TARGETS; do
        case $asked in *",$each,"*) targets="$targets $each" ;; esac
    done
    [ -n "$targets" ] || fail 2 "Which target? There are: $TARGETS."
    ! is_target windows-x64 || [ -d "$inputs" ] || fail 2 "windows-x64: Where are the archives of Java and VLC for Windows? Name their folder with --inputs."
    ! is_target linux-x64 || [ "$(uname -m)" = x86_64 ] || fail 1 "A medium for linux-x64 is made on such a computer."
}

is_target() { case " $targets " in *" $1 "*) ;; *) return 1 ;; esac; }

make_apps() {
    for each in $targets; do
        case $each in
            linux-x64) made "The player for $each" make_app ;;
            linux-arm64) made "The player for $each" make_arm64_app ;;
            windows-x64) made "The player for $each" make_windows_app ;;
        esac
    done
}

# The launchers read ahead.
order_start() {
    for each in app app-arm64 app-windows; do
        if [ -d "$medium/$each" ]; then write_read_ahead "$each" || return; fi
    done
}

# begin_steps COUNT: of a medium whose folder is there.
begin_steps() { steps=$1 steps_done=0 begun=$(identity "$medium"); }

# made WHAT FUNCTION: one step of the way, which a bar shows.
made() {
    say "[$(marks '#' "$steps_done")$(marks . $((steps - steps_done)))] $1 ..."
    failed=''
    "$2" || failed=yes
    [ "$(identity "$medium")" = "$begun" ] || fail 1 "$1: this could not be made; the disk was taken away."
    [ -z "$failed" ] || fail 1 "$1: this could not be made; $(why_stopped "$medium")."
    steps_done=$((steps_done + 1))
}

# marks MARK COUNT
marks() { printf '%*s' "$2" '' | tr ' ' "$1"; }

fill_medium() {
    set -- --programme "$root/content" --edition "$edition" --targets "$(echo $targets | tr ' ' ,)" "$medium"
    [ -z "$languages" ] || set -- --languages "$languages" "$@"
    [ -z "$key" ] || set -- --release "$@"
    [ -z "$drafts" ] || set -- "$drafts" "$@"
    (workshop disc fill "$@")
}

# Times and rights must not tell two builds apart.
seal_medium() {
    find "$medium" -type d -exec chmod 755 {} + && find "$medium" -type f -exec chmod 644 {} + && find "$medium" -maxdepth 1 -name "$(neutral_name)*" -exec chmod 755 {} + || return
    [ "$edition" = review ] || add_checks || return # What partners write would not pass them.
    set -- --name "$edition $version" "$medium"
    [ -z "$key" ] || set -- --key "$key" "$@"
    (workshop disc seal "$@") && find "$medium" -exec touch -h -d "@$(source_date)" {} +
}

add_checks() {
    cp "$root/packaging/office/check.sh" "$medium/" && { ! is_target windows-x64 || compile_check "$medium/Check.exe"; } && chmod 755 "$medium"/[Cc]heck.*
}

# The day of the law that the programme is held against: the one date that belongs to it.
source_date() { date -u -d "$(sed -n 's/^ *"lawAsAt": *"\([0-9-]*\)".*/\1/p' "$root/content/programme.json")" +%s; }

tell_size() {
    bytes=$(du -sb "$1" | cut -f1)
    fits='a stick'
    [ "$bytes" -gt 4700000000 ] || fits="DVD, $fits"
    [ "$bytes" -gt 700000000 ] || fits="CD, $fits"
    say "[$(marks "#" "$steps")] Made: $1 ($((bytes / 1000000)) MB; fits on: $fits)"
}
