# What packaging/nextsteps and packaging/test share: a JDK, missing packages, the build, and a display nobody looks at.
# shellcheck shell=sh
# Sourced, with `root` set to the top folder of the source tree. Messages go to standard error, output belongs to the player.

say() { printf '%s\n' "$*" >&2; }

# fail STATUS SENTENCE: 3 means that something has to be installed first.
fail() {
    status=$1
    shift
    say "$*"
    exit "$status"
}

# Java reads paths in the locale's letters. Without a locale these would be English ones only.
know_all_letters() {
    case $(locale charmap 2>/dev/null) in UTF-8) ;; *) LC_ALL=C.UTF-8 && export LC_ALL ;; esac
}

# ---- room on a disk ----

# need_room KILOBYTES PATH: where PATH is to come.
need_room() {
    folder_of_it=$(dirname "$2")
    [ -d "$folder_of_it" ] && [ -w "$folder_of_it" ] || fail 1 "$2 cannot be made. Name a place that can be written to."
    free=$(free_at "$folder_of_it")
    [ "$1" -lt "$free" ] || fail 1 "The disk is too full: $(($1 / 1000)) MB are needed and $((free / 1000)) MB are free."
}

# free_at FOLDER: in kilobytes; 0 where nothing is mounted any more.
free_at() { df -Pk "$1" 2>/dev/null | awk 'NR == 2 { free = $4 } END { print free + 0 }'; }

# identity FOLDER: where a disk was taken away, another folder may be in its place, or nothing.
identity() { stat -c %d:%i "$1" 2>/dev/null; }

# why_stopped FOLDER: the likely reason why writing there did not go on.
why_stopped() {
    if [ "$(free_at "$1")" -lt 2000 ]; then echo 'the disk is full, or it was taken away'; else echo 'what went wrong stands above'; fi
}

# ---- what is missing ----

# want PACKAGE PATH...: remembers the Debian package unless one of the paths exists. Testing for files costs no process.
want() {
    package=$1
    shift
    for path; do
        if [ -e "$path" ]; then return; fi
    done
    missing="${missing-} $package"
}

want_command() {
    command -v "$2" >/dev/null || missing="${missing-} $1"
}

# The player draws libVLC's pictures itself, so VLC's own video outputs are not needed.
want_player() {
    want libvlc5 /usr/lib/*/libvlc.so.5 /usr/lib64/libvlc.so.5 /usr/lib/libvlc.so.5
    want vlc-plugin-base /usr/lib/*/vlc/plugins/codec/libavcodec_plugin.so \
        /usr/lib64/vlc/plugins/codec/libavcodec_plugin.so /usr/lib/vlc/plugins/codec/libavcodec_plugin.so
    want libgtk-3-0 /usr/lib/*/libgtk-3.so.0 /usr/lib64/libgtk-3.so.0 /usr/lib/libgtk-3.so.0
    want libxtst6 /usr/lib/*/libXtst.so.6 /usr/lib64/libXtst.so.6 /usr/lib/libXtst.so.6
}

want_stage() {
    want_command xvfb Xvfb
    want_command pulseaudio pulseaudio
}

install_missing() {
    if [ -n "${missing-}" ]; then
        # shellcheck disable=SC2086 # a list of package names
        install $missing
    fi
    missing=''
}

# install PACKAGE...: never removes a package to make room, so a desktop keeps what it has.
install() {
    command -v apt-get >/dev/null || fail 3 "Please install what Debian calls: $*. Then try again."
    may_install || fail 3 "Please have an administrator install: $* (apt-get install $*). Then try again."
    say "Installing $* ..."
    know_packages
    apt_get install -y --no-install-recommends --no-remove "$@" ||
        fail 3 "The packages could not be installed: $*. Please install them by hand, then try again."
}

may_install() {
    if [ "$(id -u)" = 0 ]; then
        as_root=''
    else
        as_root='sudo -n'
        command -v sudo >/dev/null && sudo -n true 2>/dev/null
    fi
}

apt_get() {
    # shellcheck disable=SC2086 # empty, or the two words of sudo
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq "$@" </dev/null >/dev/null
}

# A fresh machine has no lists of packages yet.
know_packages() {
    apt-cache show libvlc5 >/dev/null 2>&1 || apt_get update
}

# ---- the JDK ----

# Sets `jdk` to a JDK of 25 or later. NEXTSTEPS_JVM_DIRS, separated by colons, replaces the folders that are searched.
need_jdk() {
    if find_jdk; then return; fi
    if command -v apt-get >/dev/null && may_install; then
        know_packages
        for package in openjdk-25-jdk temurin-25-jdk; do
            if apt-cache show "$package" >/dev/null 2>&1; then
                install "$package"
                if find_jdk; then return; fi
            fi
        done
    fi
    fail 3 "Next Steps needs a Java Development Kit, version 25 or later, and found none. Please install one" \
        "(for example Temurin 25 from adoptium.net), or set JAVA_HOME to where it is. Then try again."
}

find_jdk() {
    if is_recent_jdk "${JAVA_HOME-}"; then return; fi
    usual=/usr/lib/jvm:/usr/java:/opt:${HOME-}/.sdkman/candidates/java:${HOME-}/.jdks
    colon_separated=${NEXTSTEPS_JVM_DIRS-$usual}
    while [ -n "$colon_separated" ]; do
        for home in "${colon_separated%%:*}"/*; do
            if is_recent_jdk "$home"; then return; fi
        done
        case $colon_separated in *:*) colon_separated=${colon_separated#*:} ;; *) colon_separated='' ;; esac
    done
    java=$(command -v java) && java=$(readlink -f "$java") && is_recent_jdk "${java%/bin/java}"
}

# Reads JAVA_VERSION="25.0.3" in the JDK's `release` file: a tenth of the time of asking a JVM.
is_recent_jdk() {
    if ! [ -x "$1/bin/javac" ] || ! [ -r "$1/release" ]; then return 1; fi
    jdk=$1
    while IFS='="' read -r key _ version _; do
        if [ "$key" = JAVA_VERSION ]; then
            major=${version%%[!0-9]*}
            [ "${major:-0}" -ge 25 ]
            return
        fi
    done <"$1/release"
    return 1
}

# ---- the build ----

target=${root:?}/target

# maven ARGUMENT...: replaces the shell, so call it in a subshell or with `start`. Maven runs on the JDK found here.
maven() {
    exec env JAVA_HOME="$jdk" \
        MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS-}" \
        mvn -f "$root/pom.xml" -B -ntp "$@"
}

need_build() {
    if is_built; then return; fi
    want_player
    want_command maven mvn
    want_command gcc cc
    want_command fontconfig fc-cache
    want_command patchelf patchelf
    want libc6-dev /usr/include/stdlib.h
    install_missing
    locked build_if_changed
}

# The stamp is older than the build it stands for, so what is edited during a build counts as new.
is_built() {
    [ -e "$target/built" ] && [ -e "$target/next-steps.jar" ] &&
        [ -z "$(find "$root/pom.xml" "$root/src/main" "$root/packaging/plugins" "$root/packaging/jvm.options" -newer "$target/built" | head -n 1)" ]
}

build_if_changed() {
    if is_built; then return; fi
    say "Building Next Steps; the first time takes a few minutes ..."
    rm -rf "${target:?}/lib" "$target/trained"
    : >"$target/building"
    (maven -q -DskipTests package) >&2 && unpack_natives && make_player && mv "$target/building" "$target/built"
}

# JavaFX looks beside its jars first, JNA where it is told to: plain files there mean that neither unpacks into the home folder.
unpack_natives() {
    for jar in "$target"/lib/javafx-*-linux*.jar "$target"/lib/jna-jpms-*.jar; do
        "$jdk/bin/jar" --extract --file "$jar" --dir "$target/natives" || return
    done
    mv "$target"/natives/*.so "$target/natives/com/sun/jna/$(jna_platform)/"*.so "$target/lib/" && rm -rf "$target/natives"
}

jna_platform() {
    case $(uname -m) in
        x86_64) echo linux-x86-64 ;;
        *) echo "linux-$(uname -m)" ;;
    esac
}

# ---- the player as a program of its own ----

# Nothing that a person beside the computer can see may say what is played: the program has the window's name.
neutral_name() {
    name=$(sed -n 's/^ *"windowName": *"\([A-Za-z0-9 -]*\)".*/\1/p' "$root/content/programme.json")
    echo "${name:-Player}"
}

# Makes target/player: the program, and beside it `app` with what it needs (see src/main/c/player.c).
make_player() {
    rm -rf "$target/player"
    mkdir -p "$target/player/app" && compile_launcher && take_libvlc && write_settings ||
        fail 1 "The program that starts the player could not be made; what went wrong stands above."
}

compile_launcher() {
    compile_for_linux cc app "$target/player/$(neutral_name)"
}

# compile_for_linux COMPILER FOLDER PROGRAM [OPTION]: the launcher, which looks for what it needs in a folder beside it.
compile_for_linux() {
    # The old kind of run path holds for libraries that libraries load, so libVLC finds its own core here and not the system's.
    "$1" -std=c17 -O2 -Wall -Wextra -Werror ${4:+"$4"} -DAPP_FOLDER="\"$2\"" -DWINDOW_NAME="\"$(neutral_name)\"" -I"$jdk/include" -I"$jdk/include/linux" \
        "$root"/src/main/c/*.c -o "$3" -ldl -pthread -Wl,--export-dynamic-symbol=player_is_there,--export-dynamic-symbol=await_read_ahead,--disable-new-dtags,-rpath,"\$ORIGIN/$2/vlc"
}

# A libVLC of our own, with the plugins that playing a local film needs and no other: packaging/plugins names them.
take_libvlc() {
    take_libvlc_from "$(dirname "$(first_of /usr/lib/*/libvlc.so.5 /usr/lib64/libvlc.so.5 /usr/lib/libvlc.so.5)")" "$target/player/app/vlc"
}

# take_libvlc_from FOLDER TO: by its plain name, for JNA takes the highest version that is anywhere on the computer before one that has its
# version in its name.
take_libvlc_from() {
    from=$1 to=$2
    mkdir -p "$to/vlc/plugins" && cp -L "$from/libvlc.so.5" "$to/libvlc.so" && cp -L "$from/libvlccore.so.9" "$from/vlc/libvlc_pulse.so.0" "$to/" || return
    while read -r plugin _; do
        case $plugin in '' | '#'*) continue ;; esac
        mkdir -p "$to/vlc/plugins/${plugin%/*}"
        cp "$from/vlc/plugins/${plugin%/*}/lib${plugin#*/}_plugin.so" "$to/vlc/plugins/${plugin%/*}/" || return
    done <"$root/packaging/plugins"
    # It looks for its helper where VLC is installed, and nowhere else.
    patchelf --set-rpath '$ORIGIN/../../..' "$to/vlc/plugins/audio_output/libpulse_plugin.so"
}

first_of() {
    for path; do
        if [ -e "$path" ]; then echo "$path" && return; fi
    done
}

# The sound server lets in whoever runs as the same user; the cookie is only there because its library would make one. The fonts'
# cache is made now for the same reason.
write_settings() {
    app=$target/player/app
    mkdir -p "$app/config/pulse" && head -c 256 /dev/zero >"$app/config/pulse/cookie" || return
    printf 'autospawn = no\n' >"$app/config/pulse/client.conf"
    cat >"$app/fonts.conf" <<END
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>$root/content/fonts</dir><cachedir>$app/fonts</cachedir></fontconfig>
END
    FONTCONFIG_FILE=$app/fonts.conf fc-cache || return
    cat >"$app/start" <<END
jvm $jdk/lib/server/libjvm.so
-Djava.class.path=$(class_path)
-Djna.boot.library.path=$target/lib
-Djna.library.path={APP}/vlc
END
    cat "$root/packaging/jvm.options" >>"$app/start"
}

# Always in the same order: the JVM takes its cache only for the class path it was made with.
class_path() {
    LC_ALL=C
    printf %s "$target/next-steps.jar"
    printf ':%s' "$target"/lib/*.jar "$target/next-steps-review.jar"
}

# locked FUNCTION ARGUMENT...: two starts at once must not write the same files.
locked() {
    lock
    "$@" || exit 1
    exec 9>&-
}

lock() {
    mkdir -p "$target" 2>/dev/null
    [ -w "$target" ] || fail 1 "Next Steps cannot be built or watched here: $target cannot be written to."
    exec 9>"$target/lock"
    flock -n 9 || { say "Waiting for another start to finish ..." && flock 9; }
}

# ---- a display nobody looks at, a sound nobody hears ----

# Sets `scratch` to a folder that is gone, like every process started with `start`, when the script ends.
open_stage() {
    scratch=$(mktemp -d)
    started=''
    at_end close_stage
}

# at_end COMMAND: when the script ends, also by Ctrl-C.
at_end() {
    # shellcheck disable=SC2064 # the command is as it stands
    trap "$1" EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
}

close_stage() {
    for process in $started; do
        kill "$process" 2>/dev/null && wait "$process"
    done
    rm -rf "$scratch"
}

# start COMMAND...: in the background, to be ended in reverse order; `process` is its id. A waiting shell can be interrupted, a running one not.
start() {
    "$@" &
    process=$!
    started="$process $started"
}

# start_display WIDTHxHEIGHT: the server chooses a free number itself.
start_display() {
    mkfifo "$scratch/number"
    start virtual_display "$1x24"
    read -r number <"$scratch/number" || fail 1 "No virtual display could be started: $(cat "$scratch/display.log")"
    DISPLAY=:$number
    export DISPLAY
    unset WAYLAND_DISPLAY
}

virtual_display() {
    exec Xvfb -displayfd 3 -screen 0 "$1" -nolisten tcp 3>"$scratch/number" 2>"$scratch/display.log"
}

# A sound server of our own with one sink that keeps time and makes no noise.
start_silence() { start_sound "$scratch" --load=module-null-sink; }

# start_sound FOLDER OPTION...: a sound server that is reached at FOLDER/sound. What it remembers, and lets nobody else see, is in folders beside.
start_sound() {
    PULSE_SERVER=unix:$1/sound
    PULSE_COOKIE=$1/cookie
    export PULSE_SERVER PULSE_COOKIE
    start sound_server "$@"
    tries=0
    until [ -S "$1/sound" ]; do
        tries=$((tries + 1))
        [ "$tries" -lt 50 ] || fail 1 "No sound server could be started: $(cat "$1/sound.log")"
        sleep 0.1
    done
}

sound_server() {
    folder_of_sound=$1
    shift
    mkdir "$folder_of_sound/state" "$folder_of_sound/server"
    exec env HOME="$folder_of_sound" XDG_CONFIG_HOME="$folder_of_sound/state" PULSE_RUNTIME_PATH="$folder_of_sound/server" \
        PULSE_STATE_PATH="$folder_of_sound/state" DBUS_SESSION_BUS_ADDRESS=disabled: pulseaudio -n --daemonize=no --use-pid-file=no \
        --exit-idle-time=-1 "$@" --load="module-native-protocol-unix socket=$folder_of_sound/sound auth-anonymous=1" 2>"$folder_of_sound/sound.log"
}

# take_picture NAME: into $pictures; fails while the display is all one colour.
take_picture() {
    ffmpeg -v error -y -f x11grab -draw_mouse 0 -i "$DISPLAY" -frames:v 1 "$pictures/$1.png" </dev/null &&
        [ "$(colours "$pictures/$1.png" | wc -l)" -gt 1 ]
}

colours() {
    ffmpeg -v error -i "$1" -vf scale=128:72:flags=area -f rawvideo -pix_fmt rgb24 - </dev/null | od -An -v -tx1 -w3 | sort -u
}
