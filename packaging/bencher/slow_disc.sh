# How long a viewer waits when the player comes from a slow disc: packaging/bench --slow-disc [IMAGE]
#
# The image is mounted through a drive of 10 MB/s and 100 ms a seek (bencher/slow_disc.c), anew for each start, so that nothing of it is in
# memory. The computer's own disk, from which X11, GTK and glibc come, is as warm as it is. What is seen is watched from outside, every 20 ms.
# Drive, player and display go before what else the computer does meanwhile, as far as its kernel lets them (sched(7): autogroup and nice).
# shellcheck shell=sh
# Sourced by packaging/bench, after packaging/lib.sh.

DISC_RUNS=${BENCH_RUNS-5}
DISC_RATE=10000000
DISC_SEEK=100
DISC_SCREEN=1366x768
DISC_PATIENCE=60 # seconds

slow_disc() {
    want_player
    want_stage
    want_command xorriso xorriso
    want_command gcc gcc
    want libc6-dev /usr/include/stdio.h
    want libx11-dev /usr/include/X11/Xlib.h
    install_missing
    need_jdk
    need_build
    [ "$(id -u)" = 0 ] || fail 3 "Mounting a disc of our own needs an administrator: please run it as root."
    [ -w /dev/fuse ] || fail 3 "Mounting a disc of our own needs FUSE (/dev/fuse), which this computer does not have."
    { echo -12 >/proc/self/autogroup; } 2>/dev/null
    kept=$target/bench/slow-disc
    mkdir -p "$kept/tools"
    build_disc_tools
    image=${1-}
    if [ -z "$image" ]; then make_measured_image; fi
    [ -r "$image" ] || fail 1 "$image: There is no such image."
    : >"$kept/rows"
    run=0
    while [ "$run" -lt "$DISC_RUNS" ]; do
        run=$((run + 1))
        play_from_disc screen $run "screen"
        play_from_disc menu $run "screen" play --language en --second ar
        play_from_disc film $run "film" play --chapter room --language en --second ar --play
    done
    tell_disc
}

build_disc_tools() {
    gcc -std=c17 -O2 -o "$kept/tools/slow_disc" "$root/packaging/bencher/slow_disc.c" "$root/packaging/bencher/iso.c" -lpthread &&
        gcc -O2 -o "$kept/tools/watch" "$root/packaging/bencher/watch.c" -lX11 || fail 1 "The measuring tools could not be built."
}

# A test medium with everything, made anew after each build.
make_measured_image() {
    image=$kept/medium.iso
    if [ -n "$(find "$image" -newer "$target/built" 2>/dev/null)" ]; then return; fi
    rm -rf "$kept/medium" "$image"
    "$root/packaging/nextsteps" disc --out "$kept/medium" && "$root/packaging/nextsteps" disc image "$kept/medium" --out "$image" ||
        fail 1 "The image to measure could not be made."
}

# play_from_disc KIND NUMBER UNTIL WORD...: one start; UNTIL is what ends it, the first "screen" or the "film". Adds a row: KIND, milliseconds to
# the first picture, to the screen and to the film ("-" where not waited for), seeks and bytes until then.
play_from_disc() {
    kind=$1 number_of_run=$2 until=$3
    shift 3
    open_stage
    start_display "$DISC_SCREEN"
    renice -n -12 -p "$process" >/dev/null
    start_silence
    drive=$scratch/drive
    record=$kept/$kind-$number_of_run.reads seen=$kept/$kind-$number_of_run.seen
    mkdir "$drive"
    start disc_drive
    tries=0
    until [ -e "$drive/bag-info.txt" ]; do
        tries=$((tries + 1))
        [ "$tries" -lt 100 ] || fail 1 "The image could not be mounted: $(cat "$kept/drive.log")"
        sleep 0.1
    done
    before=$(wc -l <"$record") # the mount's own reads
    nice -n -12 "$kept/tools/watch" "$DISC_PATIENCE" "$until" >"$seen" &
    watching=$!
    nice -n -12 "$drive/$(neutral_name)" "$@" >/dev/null 2>&1 &
    player=$!
    wait $watching
    after=$(wc -l <"$record")
    end_player "$player"
    umount "$drive" 2>/dev/null || { sleep 1 && umount "$drive"; } || umount -l "$drive"
    disc_row "$until" >>"$kept/rows"
    close_stage
    tail -n 1 "$kept/rows" >&2
}

disc_drive() { exec nice -n -15 "$kept/tools/slow_disc" "$image" "$drive" "$record" $DISC_RATE $DISC_SEEK 2>"$kept/drive.log"; }

end_player() {
    kill -KILL "$1" 2>/dev/null
    wait "$1" 2>/dev/null
}

disc_row() {
    awk -v kind="$kind" -v before="$before" -v after="$after" 'FNR == 1 { file++ }
        file == 1 { at[$2] = $1 }
        file == 2 && FNR > before && FNR <= after { seeks += $2; bytes += $4 }
        END { printf "%s %s %s %s %d %.1f\n", kind, value("first"), value("screen"), value("film"), seeks, bytes / 1e6 }
        function value(what) { return at[what] == "" ? "-" : at[what] }' "$seen" "$record"
}

# Medians, and against the bounds.
tell_disc() {
    for what in 'screen 2 first picture 2000' 'screen 3 first screen, started by a double click 12000' 'menu 3 menu, started with its languages 12000' \
        'film 4 first picture of a film, started at once 16000'; do
        # shellcheck disable=SC2086 # words
        set -- $what
        kind=$1 column=$2
        bound=${what##* } title=${what#* * }
        awk -v kind="$kind" -v column="$column" '$1 == kind { print $column == "-" ? 99999 : $column }' "$kept/rows" | sort -n |
            awk -v title="${title% *}" -v bound="$bound" '{ v[NR] = $1 } END { m = v[int((NR + 1) / 2)]
                printf "| %s | %.1f s (%.1f to %.1f) | %d s | %s |\n", title, m / 1e3, v[1] / 1e3, v[NR] / 1e3, bound / 1e3, m <= bound ? "yes" : "no" }'
    done
    awk '{ n[$1]++; s[$1] += $5; b[$1] += $6 } END { for (kind in n) printf "| until then, %s: seeks and MB, mean | %.0f, %.0f | | |\n", kind, s[kind] / n[kind], b[kind] / n[kind] }' "$kept/rows" | sort
}
