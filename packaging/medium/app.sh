# The player on a medium, in $medium: Java, libraries, jars and settings, so that nothing has to be installed.
# shellcheck shell=sh
# Sourced by packaging/disc.

make_app() {
    app=$medium/app
    mkdir -p "$app" && cp "$target/player/$(neutral_name)" "$medium/" && cp -R "$target/player/app/config" "$target/player/app/vlc" "$app/" &&
        link_runtime && take_jars && archive_classes && take_libraries && write_medium_settings
}

# What the player and its libraries use of the JDK. Thai lines are broken, and names sorted, by jdk.localedata.
link_runtime() {
    link_java '' "$app/runtime" --strip-debug && find "$app/runtime" -name '*.so' -exec strip --strip-unneeded {} + &&
        cp -RL "$app/runtime/legal" "$medium.legal" && rm -rf "$app/runtime/legal" "$app/runtime/conf/management"
}

# link_java MODULES FOLDER OPTION...: Java from a folder of modules, or without one from the JDK itself.
link_java() {
    from=$1 to=$2
    shift 2
    "$jdk/bin/jlink" ${from:+--module-path "$from"} --add-modules java.base,java.desktop,java.logging,java.xml,jdk.unsupported,jdk.localedata,jdk.charsets \
        --include-locales=en,ar,hu,pt,ro,sq,th,ti,vi,zh --no-header-files --no-man-pages --compress=zip-6 "$@" --output "$to"
}

# JavaFX's jars stay apart, since other kinds of computers have their own; all other libraries become one.
take_jars() {
    mkdir "$app/lib" && cp "$target/next-steps.jar" "$target"/lib/javafx-*-*-*.jar "$target"/lib/*.so "$app/lib/" && merge_libraries "$app/lib/libraries.jar"
}

# merge_libraries JAR: a disc would seek for each jar, at its end and in its middle. The pieces of JNA for other systems stay at home. The
# licences of each library are kept beside, for gather_licences.
merge_libraries() {
    merged=$medium.merged
    mkdir -p "$merged/META-INF/services" "$medium.jar-licences" || return
    for jar in $(jars_for_media | sed -n 's|^lib/\([^ ]*\) .*|\1|p' | grep -v '^javafx-' | LC_ALL=C sort); do
        rm -rf "$medium.jar" && mkdir "$medium.jar" && (cd "$medium.jar" && "$jdk/bin/jar" --extract --file "$target/lib/$jar") || return
        merge_jar "$medium.jar" "$medium.jar-licences/${jar%.jar}" || return
    done
    rm -rf "$medium.jar" "$merged/META-INF/maven" "$merged"/com/sun/jna/*-*
    printf 'Multi-Release: true\n' >"$medium.jar-manifest"
    (cd "$merged" && find . -type f ! -name module-info.class ! -name '*.SF' ! -name '*.RSA' | sed 's|^\./||' | LC_ALL=C sort >"$medium.jar-files" &&
        "$jdk/bin/jar" --create --file "$1" --manifest "$medium.jar-manifest" --date "$(date -u -d "@$(source_date)" +%Y-%m-%dT%H:%M:%SZ)" @"$medium.jar-files") &&
        rm -rf "$merged" "$medium.jar-files" "$medium.jar-manifest"
}

# merge_jar FOLDER LICENCES: services of the same kind add up.
merge_jar() {
    for licence in "$1"/META-INF/LICENSE* "$1"/META-INF/NOTICE* "$1"/LICENSE* "$1"/META-INF/AL2.0 "$1"/META-INF/LGPL2.1; do
        if [ -f "$licence" ]; then mkdir -p "$2" && mv "$licence" "$2/" || return; fi
    done
    for service in "$1"/META-INF/services/*; do
        if [ -f "$service" ]; then cat "$service" >>"$merged/META-INF/services/${service##*/}" && echo >>"$merged/META-INF/services/${service##*/}" && rm "$service" || return; fi
    done
    rm -f "$1/META-INF/MANIFEST.MF" && cp -Rn "$1/." "$merged/"
}

# What the Java machine would work out from thousands of classes at each start, in one file that is read in one go (class data sharing), packed,
# because a disc is slower than any processor. Unlike the cache that `play` makes at home, it is the same from the same list. It holds for
# files of this date, and for any folder.
#
# It is made where no path has a space: with one, Java would load another class or two while it makes it.
archive_classes() {
    made_at=$(mktemp -d) && cp -Rp "$app/runtime" "$app/lib" "$made_at/" || return
    { sed '/^#/d' "$app/runtime/lib/classlist" "$root/packaging/medium/classes" && own_classes; } | awk '!seen[$0]++' >"$made_at/list" || return
    find "$app" "$made_at" -exec touch -h -d "@$(source_date)" {} +
    (cd "$made_at" && runtime/bin/java -Xshare:dump -XX:+UseSerialGC -Xmx256m -XX:SharedClassListFile=list -XX:SharedArchiveFile=classes \
        -Xlog:disable -Xlog:all=error:stderr -cp "$(jars_of_medium | sed 's|{APP}|/proc/self/cwd|' | paste -s -d :)") &&
        lz4 -q -9 -B6 --no-frame-crc "$made_at/classes" "$app/classes.lz4" && size_of_classes=$(stat -c %s "$made_at/classes") &&
        rm -r "$app/runtime/bin" "$app/runtime/lib/classlist" "$made_at"
}

# The classes of the player, without those of the workshop.
own_classes() {
    "$jdk/bin/jar" --list --file "$app/lib/next-steps.jar" | sed -n 's/\.class$//p' | grep -vE '^nextsteps/(check|disc|film|print|translate)/|package-info' | LC_ALL=C sort
}

# Each jar that packaging/jars names, below $target, with its licence.
jars_for_media() {
    sed 's/#.*//; /^$/d' "$root/packaging/jars" | while read -r name licence; do
        (cd "$target" && for jar in "$name.jar" "lib/$name"-[0-9]*.jar; do [ ! -e "$jar" ] || echo "$jar $licence"; done)
    done
}

# The libraries that libVLC, Java and JavaFX need, and those that these need, but for what every desktop has and must be its own, since
# its graphics and windows would otherwise meet ours: glibc, the compiler's, zlib, graphics, windows, fonts, sound.
of_the_computer='linux-vdso|ld-linux.*|lib(c|m|dl|pthread|rt|resolv|stdc|gcc_s|z|X.*|xcb.*|GL.*|EGL|drm|gbm|gtk|gdk.*|glib|gobject|gio|gmodule|gthread|atk.*|pango.*|cairo.*|harfbuzz|graphite2|png16|fontconfig|freetype|asound|pulse.*|dbus|systemd)'

take_libraries() {
    cp "$ffmpeg"/lib*.so.* "$app/vlc/" || return
    find "$app" -name '*.so*' >"$medium.libraries.new"
    : >"$medium.libraries"
    while [ -s "$medium.libraries.new" ]; do
        mv "$medium.libraries.new" "$medium.libraries.read"
        while IFS= read -r library; do needed_by "$library"; done <"$medium.libraries.read" | sort -u | while read -r name path; do
            [ ! -e "$app/vlc/$name" ] || continue
            cp -L "$path" "$app/vlc/$name" && echo "$path" >>"$medium.libraries" && echo "$app/vlc/$name" >>"$medium.libraries.new" || return
        done || return
    done
    rm -f "$medium.libraries.read"
}

# needed_by LIBRARY: the name and place of each that it asks for itself and that belongs on the medium.
needed_by() {
    found=$(LD_LIBRARY_PATH="$app/vlc:$app/runtime/lib:$app/runtime/lib/server" ldd "$1")
    readelf -d "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | grep -vE "^($of_the_computer)[-+._0-9]" | while read -r name; do
        path=$(echo "$found" | sed -n "s|^\t$name => \(/.*\) (.*|\1|p")
        case $path in '' | "$app"/*) ;; *) echo "$name $path" ;; esac
    done
}

write_medium_settings() {
    write_fonts_conf && { echo "classes $size_of_classes" && cat "$root/packaging/jvm.options"; } | write_start runtime/lib/server/libjvm.so : lib
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
