# The player on a medium for Windows on x64, in $medium/app-windows, made on any computer with a Linux shell.
#
# Java's modules and VLC come from archives in the folder $inputs (packaging/inputs.lock), JavaFX and JNA from Maven Central.
# shellcheck shell=sh
# Sourced by packaging/disc.

make_windows_app() {
    app=$medium/app-windows
    want_mingw
    install_missing
    input windows-x64-java
    unpack_input "$medium.java"
    need_windows_modules
    input windows-x64-vlc
    unpack_input "$medium.vlc"
    need_windows_vlc
    mkdir -p "$app" && compile_windows_launcher "$medium/$(neutral_name).exe" && link_windows_runtime && take_windows_libvlc &&
        take_foreign_jars win win32-x86-64 .dll bin && write_windows_settings && gather_windows_licences || return
    say "The player for Windows has never been run on Windows: of it, only the program that starts it was tried, with Wine."
}

want_mingw() {
    want_command gcc-mingw-w64-x86-64-win32 x86_64-w64-mingw32-gcc
    want_command binutils-mingw-w64-x86-64 x86_64-w64-mingw32-windres
}

# compile_windows_launcher PROGRAM
compile_windows_launcher() {
    sources=$root/src/main/c
    resources=$target/foreign/launcher.res
    mkdir -p "$target/foreign" && (cd "$sources/windows" && x86_64-w64-mingw32-windres player.rc -O coff -o "$resources") &&
        x86_64-w64-mingw32-gcc -std=c17 -O2 -Wall -Wextra -Werror -D_WIN32_WINNT=0x0A00 -I"$sources/windows" -I"$jdk/include" \
            "$sources"/windows/*.c "$sources/canvas.c" "$sources/first_picture.c" "$sources/leave_keys.c" "$resources" \
            -municode -mwindows -static -s -Wl,--no-insert-timestamp -o "$1"
}

# compile_check PROGRAM: what tells on Windows whether all is as it was made, as check.sh does on Linux.
compile_check() {
    x86_64-w64-mingw32-gcc -std=c17 -O2 -Wall -Wextra -Werror -D_WIN32_WINNT=0x0A00 "$root"/src/main/c/windows/check/*.c \
        -municode -static -s -Wl,--no-insert-timestamp -lbcrypt -o "$1"
}

# ---- the archives ----

# Sets `modules` to the folder of Java's modules, if they can be linked here.
need_windows_modules() {
    found=$(find "$medium.java" -name java.base.jmod | head -n 1)
    [ -n "$found" ] || fail 1 "$archive: $(no_modules)"
    modules=$(dirname "$found")
    described=$("$jdk/bin/jmod" describe "$found" 2>/dev/null) || fail 1 "$archive: Its modules cannot be read. Fetch it again."
    case $described in *'platform windows-amd64'*) ;; *) fail 1 "$archive: Its Java is not for Windows on x64. Take the one that is." ;; esac
    theirs=$(echo "$described" | sed -n 's/^java.base@\([0-9]*\).*/\1/p')
    ours=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$jdk/release")
    [ "$theirs" = "$ours" ] || fail 1 "$archive: It is Java $theirs, and the JDK here, which has to link it, is Java $ours. Take Java $ours for Windows."
}

# Sets `vlc` to the folder of VLC.
need_windows_vlc() {
    found=$(find "$medium.vlc" -name libvlc.dll | head -n 1)
    [ -n "$found" ] || fail 1 "$archive: There is no libvlc.dll in it. Take VLC 3 for Windows, 64 bit, as a zip."
    vlc=$(dirname "$found")
    is_for_x64 "$found" || fail 1 "$archive: It is not for x64. Take VLC 3 for Windows, 64 bit, as a zip."
    for file in libvlccore.dll COPYING.txt $(windows_plugins); do
        [ -f "$vlc/$file" ] || fail 1 "$archive: VLC's $file is missing in it. Take VLC 3, whole."
    done
}

# is_for_x64 DLL: the machine in its header (PE format) is 8664; where that header begins stands at byte 60.
is_for_x64() {
    begins=$(od -An -tu4 -j 60 -N 4 "$1" | tr -d ' ')
    [ "$(od -An -tx2 -j $((begins + 4)) -N 2 "$1" 2>/dev/null | tr -d ' ')" = 8664 ]
}

# ---- what goes onto the medium ----

# Programs of the JDK are left out: the launcher holds the JVM itself.
link_windows_runtime() {
    link_java "$modules" "$app/runtime" --strip-java-debug-attributes && cp -RL "$app/runtime/legal" "$medium.legal-windows" &&
        rm -rf "$app/runtime/legal" "$app/runtime/conf/management" && find "$app/runtime/bin" -name '*.exe' -delete
}

take_windows_libvlc() {
    mkdir -p "$app/vlc/plugins" && cp "$vlc/libvlc.dll" "$vlc/libvlccore.dll" "$app/vlc/" || return
    for file in $(windows_plugins); do
        mkdir -p "$app/vlc/${file%/*}" && cp "$vlc/$file" "$app/vlc/$file" || return
    done
}

# The paths of the plugins, in VLC's folder.
windows_plugins() {
    sed '/^audio_output\//d' "$root/packaging/plugins" | cat - "$root/packaging/plugins.windows" | sed -n 's|^\([a-z_]*\)/\([a-z0-9_]*\).*|plugins/\1/lib\2_plugin.dll|p'
}

# Nowhere has another name on Windows. Graphics drivers there keep what they compiled in files of the user, so everything is drawn in software.
write_windows_settings() {
    {
        sed -e '/^#/d; /^$/d; /^-Djna.platform.library.path=/d' -e 's|/dev/null/none|NUL/none|; s|=/dev/null$|=NUL|; s|=/proc/self$|=NUL/none|' "$root/packaging/jvm.options"
        echo '-Dprism.order=sw'
    } | write_start runtime/bin/server/jvm.dll ';' bin
}

gather_windows_licences() {
    licences=$medium/data/licences/windows-x64
    mkdir -p "$licences" && mv "$medium.legal-windows" "$licences/Java" && cp "$vlc/COPYING.txt" "$licences/VLC.txt" || return
    {
        echo "What is in app-windows comes from these archives, unchanged. Whoever hands this out offers the sources of VLC and of Java for three years:"
        echo "ask where you got it."
        echo
        sed -n 's/^windows-x64-[a-z]* \([^ ]*\) \([0-9]*\) \([0-9a-f]*\)$/\1, \2 bytes, SHA-256 \3/p' "$inputs_lock"
    } >"$licences/Sources.txt"
}
