# Where the proof takes place: displays, a sound server that remembers, a medium with programmes, a viewer's home, and one start of the player.
# shellcheck shell=sh
# Sourced by packaging/prove, after packaging/lib.sh.

VIEWER=20417

# Sets up everything, in `scratch`, which is gone at the end like every process that was started.
open_proof() {
    open_stage
    chmod 711 "$scratch"
    medium=$scratch/medium
    name_of_player=$(neutral_name)
    stage=$scratch/stage
    home=/home/viewer
    mkdir -p "$medium" "$stage/runtime" "$scratch/runs" "$scratch/rows" "$scratch/tools"
    seek_viewer
    build_tools
    furnish_house
    fill_medium
    start_remembering_sound
    open_displays
    give "$medium" "$stage/runtime"
    chmod 700 "$stage/runtime"
    if can_set_apart; then apart=yes; else apart=no; fi
}

# Only an administrator can become somebody else, who must be able to read what is played with; anybody else proves it for themselves.
seek_viewer() {
    viewer=''
    if [ "$(id -u)" = 0 ] && setpriv --reuid=$VIEWER --regid=$VIEWER --clear-groups test -r "$target/next-steps.jar" -a -x "$jdk/bin/java"; then
        viewer=$VIEWER
    fi
}

give() {
    if [ -n "$viewer" ]; then chown -R "$viewer:$viewer" "$@"; fi
}

build_tools() {
    tools=$scratch/tools
    gcc -O2 -o "$tools/leave_times" "$prover/leave_times.c" -lX11 -lXtst -lpthread && gcc -O2 -o "$tools/hold_thread" "$prover/hold_thread.c" ||
        fail 1 "The measuring tools could not be built."
}

# What the viewer's computer has besides this one's: a person and their home. It lies under the view of each start.
furnish_house() {
    house=$scratch/house
    mkdir -p "$house$home" "$house/etc"
    chmod 755 "$house" "$house/home" "$house/etc"
    { cat /etc/passwd && echo "viewer:x:${viewer:-$(id -u)}:${viewer:-$(id -g)}::$home:/bin/sh"; } >"$house/etc/passwd"
    give "$house$home"
}

can_set_apart() {
    [ -n "$viewer" ] && mkdir -p "$scratch/try" &&
        unshare --mount sh -c 'cd "$1" && mount -t tmpfs prover . && cd "$1" && mkdir over work root && mount -t overlay \
            -o lowerdir=/,upperdir=over,workdir=work prover root' sh "$scratch/try" 2>/dev/null
}

# ---- the medium ----

# The player and the programmes lie on a medium that the viewer could write to, as on a stick; what was made as a medium is mounted read-only.
fill_medium() {
    if [ -n "$bundle" ]; then from=$bundle place="a disc" good="a disc/data/programme"; else from=$target/player place=player good=good; fi
    cp -a "$from" "$medium/$place" || fail 1 "The player could not be copied to $medium."
    mkdir "$medium/good"
    cp -a "$root/content/." "$medium/good"
    rm -rf "$medium/good/chapters/room/narration" "$medium/good/scenes"
    with_tone
    cp -al "$medium/good" "$medium/pulled"
    make_faulty_inputs
}

# The film with a steady tone in place of the voice, so that a pause in the speech is never taken for silence.
with_tone() {
    cp -al "$medium/good" "$medium/tone"
    cat >"$medium/tone/plans/tone.json" <<END
{ "id": "tone", "title": "A tone", "audience": "mixed", "items": [
    { "id": "film", "kind": "film", "title": "The film", "minutes": 3, "shows": [{ "film": "room", "preview": true }], "notes": "None." }
] }
END
    film=$medium/tone/chapters/room/room.mp4
    rm "$film"
    ffmpeg -v error -i "$medium/good/chapters/room/room.mp4" -f lavfi -i sine=frequency=440:sample_rate=48000 -map 0:v -map 1:a -c:v copy \
        -c:a aac -b:a 64k -shortest -movflags +faststart "$film" </dev/null || fail 1 "The film with a tone could not be made."
}

# list FOLDER: everything there, with what a change would change.
list() { find "$@" -printf '%p\t%y\t%s\t%m\t%U\t%i\t%T@\t%C@\t%l\n' 2>/dev/null | sort; }

# ---- screen and sound ----

# Each start that runs beside others has a display to itself; the numbers wait in a pipe until somebody takes one.
open_displays() {
    mkfifo "$scratch/displays"
    exec 8<>"$scratch/displays"
    count=0
    while [ $count -lt "$WORKERS" ]; do
        rm -f "$scratch/number"
        start_display "$WINDOW"
        echo "$DISPLAY" >&8
        count=$((count + 1))
    done
    unset DISPLAY
}

# A sound server that, as on a desktop, remembers streams and devices.
start_remembering_sound() {
    start_sound "$stage" --load=module-device-restore --load=module-stream-restore --load="module-null-sink sink_name=silent"
}

# What comes out of the sound server, in pieces of a few milliseconds.
recording() {
    exec parec --raw --format=s16le --channels=1 --rate=48000 --latency-msec=5 --device=silent.monitor 2>/dev/null
}

# ---- one start ----

# view NAME PROGRAMME OPTIONS HANDS...: starts the player on a programme of the medium and lets HANDS, a command, end it.
# `bare_words=yes` means without a word, as a double-click does. `settings` may hold more of the environment, `player_command` what to start instead of the player, `untraced=yes` means without strace.
# What was seen lies in $scratch/runs/NAME then: evidence (numbers), findings, left (times), problem (sentences).
view() {
    run=$scratch/runs/$1 programme=$2 options=$3
    shift 3
    mkdir -p "$run/trace"
    : >"$run/findings"
    give "$run/trace"
    list "$medium/$programme" "$medium/$place" >"$run/before"
    program=${player_command:-$medium/$place/$name_of_player}
    # shellcheck disable=SC2086 # lists of words
    if [ -n "${bare_words-}" ]; then
        enter "$program"
    else
        enter "$program" ${player_options-} play --programme "$medium/$programme" --window "$WINDOW" $options
    fi
    player=$(cat "$run/pid")
    export player medium
    "$@" 2>>"$run/problem"
    see_it_end
    list "$medium/$programme" "$medium/$place" >"$run/after"
    [ "$programme" = pulled ] || comm -13 "$run/before" "$run/after" | cut -f 1 >>"$run/changed"
    gather_evidence >"$run/evidence"
    rm -rf "$run/trace"
}

# enter COMMAND...: in the view of the computer. Returns once the player's process is known.
enter() {
    tracer=''
    if [ -z "${untraced-}" ]; then tracer="strace -ff -y -qq -s 4096 -e signal=none -e trace=$WATCHED_CALLS -o $run/trace/t"; fi
    PROVER_VIEWER=$viewer PROVER_APART=$apart PROVER_MEDIUM=$medium PROVER_READ_ONLY=$bundle PROVER_HOUSE=$house PROVER_STAGE=$stage PROVER_SCRATCH=$scratch \
        PROVER_HOME=$(viewer_home) PROVER_TRACER=$tracer PROVER_ENV="$(environment)" "$prover/viewing" "$run" "$@" 2>"$run/viewing.log" &
    viewing=$!
    until [ -e "$run/pid" ] || ! kill -0 $viewing 2>/dev/null; do sleep 0.02; done
}

viewer_home() {
    if [ "$apart" = yes ]; then echo "$home"; else echo "$house$home"; fi
}

# As on a desktop, and no more.
environment() {
    echo "HOME=$(viewer_home) USER=viewer LOGNAME=viewer PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 DISPLAY=$DISPLAY" \
        "XDG_RUNTIME_DIR=$stage/runtime PULSE_SERVER=$PULSE_SERVER DBUS_SESSION_BUS_ADDRESS=unix:path=$stage/runtime/bus ${settings-}"
}

# What creates or changes files, opens sockets, or starts programs. A question mark: not every processor has it.
WATCHED_CALLS=$(echo '?open openat ?openat2 ?creat ?mkdir mkdirat ?mknod mknodat ?unlink unlinkat ?rmdir ?rename ?renameat renameat2 ?link linkat
    ?symlink symlinkat truncate ftruncate fallocate ?chmod fchmod fchmodat ?fchmodat2 ?chown ?lchown fchown fchownat ?utime ?utimes ?futimesat
    utimensat setxattr lsetxattr fsetxattr removexattr lremovexattr fremovexattr mount umount2 socket connect bind sendto execve execveat
    io_uring_setup' | tr -s ' \n' ,)

# A player that does not end within ten seconds is ended, and that is a problem.
see_it_end() {
    tries=0
    while kill -0 "$player" 2>/dev/null && ! is_dead "$player"; do
        tries=$((tries + 1))
        if [ "$tries" = 200 ]; then
            echo "The player had to be ended." >>"$run/problem"
            kill -KILL "$player"
        fi
        sleep 0.05
    done
    wait $viewing
}

is_dead() { grep -q '^State:.Z' "/proc/$1/status" 2>/dev/null; }

# Prints: changed writes sockets netlink asked spoken programs. Without a tracer only the first is known.
gather_evidence() {
    sort -u "$run/changed" 2>/dev/null | sed '/^$/d; s/^/changed: /' >"$run/findings"
    changed=$(grep -c . "$run/findings")
    if [ -n "${untraced-}" ]; then
        echo "$changed - - - - - -"
        return
    fi
    { cat "$run/trace/t.$player" && find "$run/trace" -name 't.*' ! -name "t.$player" -exec cat {} +; } 2>/dev/null |
        LC_ALL=C awk -v findings="$run/traced" -v player="$program" -v own="$player" \
            -v servers="^@?(/tmp/\\.X11-unix/X${DISPLAY#:}|$stage/sound)\$" -f "$prover/evidence.awk" >"$run/numbers"
    cat "$run/traced" >>"$run/findings" 2>/dev/null
    read -r writes sockets netlink asked spoken programs began <"$run/numbers"
    [ "$began" = 1 ] || echo "The player did not start." >>"$run/problem"
    echo "$changed $writes $sockets $netlink $asked $spoken $programs"
}

# ---- hands that end a start ----

# leave ACTION...: as prover/leave_times knows them, not before the window is there.
leave() {
    "$tools/leave_times" "$player" unheard "$@" >"$run/left" </dev/null || echo "It could not be left." >&2
    ! grep -q gone=never "$run/left" || echo "It did not end." >&2
}

# leave_early ACTION...: from the launcher's first picture.
leave_early() {
    "$tools/leave_times" "$player" first "$@" >"$run/left" </dev/null || echo "It could not be left." >&2
    ! grep -q gone=never "$run/left" || echo "It did not end." >&2
}

# leave_heard ACTION...: the same while film and sound run.
leave_heard() {
    recording | foremost "$tools/leave_times" "$player" heard "$@" >"$run/left"
}

# The measuring tool must not wait for what it measures; only an administrator may put it first.
foremost() {
    if [ -n "$viewer" ]; then nice -n -10 "$@"; else "$@"; fi
}

kill_after() {
    sleep "$1"
    kill -KILL "$player" || echo "It ended by itself before it was killed." >&2
}
