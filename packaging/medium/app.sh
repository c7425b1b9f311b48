# The player on a medium, in $medium: Java, libraries, jars and settings, so that nothing has to be installed.
# shellcheck shell=sh
# Sourced by packaging/disc.

make_app() {
    app=$medium/app
    mkdir -p "$app" && cp "$target/player/$(neutral_name)" "$medium/" && cp -R "$target/player/app/config" "$target/player/app/vlc" "$app/" &&
        link_runtime && take_jars && take_libraries && write_medium_settings
}

# What the player and its libraries use of the JDK. Thai lines are broken, and names sorted, by jdk.localedata.
link_runtime() {
    link_java '' "$app/runtime" --strip-debug &&
        cp -RL "$app/runtime/legal" "$medium.legal" && rm -rf "$app/runtime/legal" "$app/runtime/bin" "$app/runtime/conf/management"
}

# link_java MODULES FOLDER OPTION...: Java from a folder of modules, or without one from the JDK itself.
link_java() {
    from=$1 to=$2
    shift 2
    "$jdk/bin/jlink" ${from:+--module-path "$from"} --add-modules java.base,java.desktop,java.logging,java.xml,jdk.unsupported,jdk.localedata,jdk.charsets \
        --include-locales=en,ar,hu,pt,ro,sq,th,ti,vi,zh --no-header-files --no-man-pages --compress=zip-6 "$@" --output "$to"
}

# What only authors need stays at home: the library for translators' files.
take_jars() {
    mkdir "$app/lib" && cp "$target/next-steps.jar" "$target"/lib/*.jar "$target"/lib/*.so "$app/lib/" &&
        rm "$app"/lib/okapi-*.jar "$app"/lib/woodstox-*.jar "$app"/lib/stax2-*.jar
}

# The libraries that libVLC's need, but for those that every desktop has and that must be its own: glibc, graphics, windows, fonts.
of_the_computer='linux-vdso|ld-linux|libc|libm|libdl|libpthread|librt|libresolv|libX|libxcb|libGL|libEGL|libdrm|libgbm|libgtk|libgdk|libglib|libgobject|libgio|libgmodule|libpango|libcairo|libfontconfig|libfreetype|libasound|libpulse|libdbus|libsystemd'

take_libraries() {
    find "$app/vlc" -name '*.so*' -exec ldd {} + | sed -n 's/^\t\([^ ]*\) => \(\/[^ ]*\) .*/\1 \2/p' | sort -u | while read -r name path; do
        if [ -e "$app/vlc/$name" ] || echo "$name" | grep -qE "^($of_the_computer)[-._0-9]"; then continue; fi
        case $path in "$app"/*) continue ;; esac
        cp -L "$path" "$app/vlc/$name" || return
        echo "$path" >>"$medium.libraries"
    done
}

write_medium_settings() {
    write_fonts_conf && write_start runtime/lib/server/libjvm.so : lib <"$root/packaging/jvm.options"
}

# Fonts are found from the settings on. Their cache would have to know where the medium is mounted; without any, fontconfig tries to make one
# where the computer keeps them. So it is sent to a place where there are no files: the process itself.
write_fonts_conf() {
    cat >"$app/fonts.conf" <<END
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir prefix="relative">../data/programme/fonts</dir><cachedir>/proc/self</cachedir></fontconfig>
END
}

# write_start JVM SEPARATOR NATIVES: what the launcher reads; more options come from standard input.
write_start() {
    {
        echo "jvm {APP}/$1"
        echo "-Djava.class.path=$(jars_of_medium | paste -s -d "$2")"
        echo "-Djna.boot.library.path={APP}/$3"
        echo '-Djna.library.path={APP}/vlc'
        echo '-Dnextsteps.programme={APP}/../data/programme'
        cat
    } >"$app/start"
}

# Our own jar first, always in the same order. `shared` may name the folder of another kind of computer, whose jars serve here too.
jars_of_medium() {
    for folder in lib ${shared-}; do
        (cd "$app/$folder" && LC_ALL=C ls -- *.jar) | { [ "$folder" = lib ] && cat || grep -v '^javafx-.*-'; } | sed "s|^|{APP}/$folder/|"
    done | awk '/next-steps\.jar$/ { print; next } { rest = rest "\n" $0 } END { print substr(rest, 2) }'
}
