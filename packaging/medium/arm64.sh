# The player on a medium for Linux on 64-bit ARM, in $medium/app-arm64, made on a computer of another kind.
#
# Java, libVLC and the libraries they need come from Debian's packages for arm64, from the oldest release that has Java 25. They are kept in
# target/foreign; the system's own lists of packages and architectures stay as they are.
# shellcheck shell=sh
# Sourced by packaging/disc.

ARM64_RELEASE=trixie
arm64_parts=$target/foreign/linux-arm64

make_arm64_app() {
    app=$medium/app-arm64
    want_command gcc-aarch64-linux-gnu aarch64-linux-gnu-gcc
    want libc6-dev-arm64-cross /usr/aarch64-linux-gnu/include/stdlib.h
    install_missing
    fetch_arm64_parts && need_arm64_ffmpeg && mkdir -p "$app" && compile_arm64_launcher && take_arm64_libvlc && link_arm64_runtime &&
        take_foreign_jars linux-aarch64 linux-aarch64 .so lib && take_arm64_libraries && write_arm64_settings && gather_arm64_licences
}

arm64_launcher() { echo "$(neutral_name) arm64"; }

# ---- Debian's packages ----

# The stamp is written last: what was interrupted is begun anew.
fetch_arm64_parts() {
    if [ -e "$arm64_parts/whole" ]; then return; fi
    say "Fetching Java, libVLC and their libraries for arm64 (some 400 MB, once) ..."
    rm -rf "$arm64_parts" && know_arm64_packages && download_arm64_packages && unpack_arm64_packages && : >"$arm64_parts/whole"
}

# Lists and state of an apt of our own, from the server that the system's own apt uses.
know_arm64_packages() {
    mkdir -p "$arm64_parts/apt/lists/partial" "$arm64_parts/apt/cache/archives/partial" "$arm64_parts/apt/sources" "$arm64_parts/packages" || return
    : >"$arm64_parts/apt/status"
    arm64_source deb >"$arm64_parts/apt/sources/debian.sources"
    arm64_apt update -qq || fail 3 "linux-arm64: the list of Debian's packages for arm64 could not be fetched. Is the network there?"
}

# arm64_source TYPE: of packages, "deb", or of what they were made from, "deb-src".
arm64_source() {
    server=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 2>/dev/null | grep -v security | head -n 1)
    [ -n "$server" ] || fail 3 "linux-arm64: its parts are packages of Debian, and this computer knows no server of Debian's. Make it on a Debian computer."
    printf 'Types: %s\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: %s\n' "$1" "$server" "$ARM64_RELEASE" /usr/share/keyrings/debian-archive-keyring.gpg
}

arm64_apt() {
    apt-get -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$arm64_parts/apt/sources" -o Dir::State::Lists="$arm64_parts/apt/lists" \
        -o Dir::State::Status="$arm64_parts/apt/status" -o Dir::Cache="$arm64_parts/apt/cache" -o APT::Architecture=arm64 -o APT::Architectures::=arm64 \
        -o APT::Sandbox::User=root "$@" </dev/null
}

# What those depend on comes too, but for graphics drivers, which are the computer's own, and the rest of Java.
# shellcheck disable=SC2046 # a list of names
download_arm64_packages() {
    arm64_apt install -qq --print-uris --no-install-recommends libvlc5 vlc-plugin-base openjdk-25-jre openjdk-25-jdk-headless >"$arm64_parts/apt/wanted" &&
        sed -n "s/^'[^']*' \([^_]*\)_.*/\1/p" "$arm64_parts/apt/wanted" | grep -vE '^(libllvm|libz3|mesa|openjdk-25-jre)' >"$arm64_parts/apt/names" &&
        (cd "$arm64_parts/packages" && arm64_apt download -qq $(cat "$arm64_parts/apt/names")) ||
        fail 3 "linux-arm64: Debian's packages for arm64 could not be fetched. Is the network there, and the disk not full?"
}

# Of the JDK only its modules. `contents` tells which package each file is from.
unpack_arm64_packages() {
    mkdir "$arm64_parts/root" && for package in "$arm64_parts"/packages/*.deb; do
        case $package in
            */openjdk-25-jdk-headless_*) dpkg-deb --fsys-tarfile "$package" | tar -x -C "$arm64_parts/root" --wildcards '*/jmods/*.jmod' ;;
            *) dpkg-deb -x "$package" "$arm64_parts/root" ;;
        esac || return
        owner=$(dpkg-deb -W --showformat '${Package} ${Version}' "$package")
        dpkg-deb --fsys-tarfile "$package" | tar -t | sed "s|^\.|$owner |" >>"$arm64_parts/contents"
        rm "$package"
    done
}

# The decoders, of the version that libVLC's package was made for (what a rebuild of the package adds to it is no version of the sources).
need_arm64_ffmpeg() {
    source=ffmpeg source_version=$(sed -n 's/^libavcodec[0-9]* \([^ ]*\) .*/\1/p' "$arm64_parts/contents" | head -n 1 | sed 's/+b[0-9]*$//')
    ffmpeg=$arm64_parts/ffmpeg tools=aarch64-linux-gnu- list_sources=list_arm64_sources
    want_ffmpeg
}

list_arm64_sources() { arm64_source deb-src >"$lists/sources/debian.sources"; }

# ---- what goes onto the medium ----

compile_arm64_launcher() {
    compile_for_linux aarch64-linux-gnu-gcc app-arm64 "$medium/$(arm64_launcher)"
}

take_arm64_libvlc() {
    take_libvlc_from "$arm64_parts/root/usr/lib/aarch64-linux-gnu" "$app/vlc" && cp "$ffmpeg"/lib*.so.* "$app/vlc/"
}

# The host's jlink links Java for any computer, from its modules; symbols are taken out of its libraries by arm64's own tool.
link_arm64_runtime() {
    modules=$(first_of "$arm64_parts"/root/usr/lib/jvm/*/jmods)
    link_java "$modules" "$app/runtime" --strip-java-debug-attributes && find "$app/runtime" -name '*.so' -exec aarch64-linux-gnu-strip --strip-unneeded {} + &&
        find "$app/runtime" -name '*.debuginfo' -delete && cp -RL "$app/runtime/legal" "$medium.legal-arm64" && rm -rf "$app/runtime/legal" "$app/runtime/bin" "$app/runtime/conf/management"
}

# The libraries that Java's and libVLC's need and that are not the computer's own, as deep as they need one another.
take_arm64_libraries() {
    libraries=$arm64_parts/root/usr/lib/aarch64-linux-gnu
    take_needed_by "$app/vlc" && take_needed_by "$app/runtime/lib"
}

# take_needed_by FOLDER: until nothing new is found.
take_needed_by() {
    while :; do
        found=''
        for name in $(find "$1" -name '*.so*' -exec aarch64-linux-gnu-readelf -d {} + | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | sort -u); do
            if [ -n "$(find "$1" -name "$name")" ] || echo "$name" | grep -qE "^($of_the_computer)[-+._0-9]"; then continue; fi
            path=$(first_of "$libraries/$name" "$libraries"/*/"$name")
            [ -n "$path" ] || { say "linux-arm64: the library $name is in none of the packages that were fetched."; return 1; }
            cp -L "$path" "$1/$name" || return
            readlink -f "$path" >>"$medium.libraries-arm64"
            found=yes
        done
        if [ -z "$found" ]; then return; fi
    done
}

write_arm64_settings() {
    cp -R "$target/player/app/config" "$app/" && write_fonts_conf && write_start runtime/lib/server/libjvm.so : lib <"$root/packaging/jvm.options"
}

# ---- licences ----

gather_arm64_licences() {
    licences=$medium/data/licences/linux-arm64
    mkdir -p "$licences" && mv "$medium.legal-arm64" "$licences/Java" && ffmpeg_licences "$licences" || return
    {
        echo "What is in app-arm64 comes from these packages of Debian ($ARM64_RELEASE), unchanged but for FFmpeg's and for symbols taken out of Java's libraries."
        echo "Whoever hands this out offers their sources for three years: ask where you got it. With a Debian computer: apt-get source PACKAGE=VERSION"
        echo
        arm64_owners
        ffmpeg_sources
    } >"$licences/Sources.txt"
    arm64_owners | while read -r package _; do
        case $package in openjdk-*) continue ;; esac # the folder Java says it in more detail
        cp -L "$arm64_parts/root/usr/share/doc/$package/copyright" "$licences/$package.txt" || return
    done || return
    rm -f "$medium.libraries-arm64"
}

arm64_owners() {
    {
        sed "s|.*/linux-arm64/root||" "$medium.libraries-arm64"
        echo /usr/lib/aarch64-linux-gnu/libvlc.so.5
        find "$app/vlc" -name '*vlc*' -type f -o -path '*/plugins/*.so' | sed 's|.*/app-arm64/vlc|/usr/lib/aarch64-linux-gnu|'
        echo "${modules#"$arm64_parts/root"}/java.base.jmod"
    } | awk 'NR == FNR { wanted[$1]; next } $3 in wanted { print $1, $2 }' - "$arm64_parts/contents" | LC_ALL=C sort -u
}
