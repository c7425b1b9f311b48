# A small FFmpeg for media. The distribution's own comes with a hundred megabytes of encoders; this one has the decoders that
# packaging/decoders names, and is made from the distribution's own sources, so that libVLC's plugins take it for the one they know.
# shellcheck shell=sh
# Sourced by packaging/disc.

# Sets `ffmpeg` to a folder with libavcodec, libavutil, their licences, `configuration` (source, version, options) and `source` (what it was
# made from). Made once for each version of the sources and each list of decoders; libavcodec's package tells the version.
need_ffmpeg() {
    library=$(first_of /usr/lib/*/libavcodec.so.[0-9]* /usr/lib64/libavcodec.so.[0-9]* /usr/lib/libavcodec.so.[0-9]*)
    package=$(dpkg-query -S "$(readlink -f "$library")" 2>/dev/null | sed 's/:.*//' | head -n 1)
    [ -n "$package" ] || fail 3 "The decoders for a medium are made from the distribution's sources, which needs Debian or Ubuntu."
    source_version=$(dpkg-query -W -f '${source:Version}' "$package") source=$(dpkg-query -W -f '${source:Package}' "$package")
    ffmpeg=$target/ffmpeg tools='' list_sources=list_own_sources
    want_ffmpeg
}

# want_ffmpeg: into $ffmpeg, from $source of $source_version, which $list_sources tells apt of; $tools is what the compiler's tools for another kind
# of computer begin with.
want_ffmpeg() {
    if [ "$(cat "$ffmpeg/configuration" 2>/dev/null)" = "$(ffmpeg_configuration)" ]; then return; fi
    want_command make make
    want_command nasm nasm
    want_command dpkg-dev dpkg-source
    install_missing
    say "Making the decoders${tools:+ for arm64} from $source $source_version, once; this takes one to three minutes ..."
    locked make_ffmpeg
}

ffmpeg_configuration() {
    echo "$source $source_version"
    ffmpeg_options
}

# The licence stays LGPL 2.1 or later: what would make it another is not asked for.
ffmpeg_options() {
    printf -- '--%s\n' prefix=/usr disable-everything disable-autodetect disable-programs disable-doc disable-network disable-avformat \
        disable-avdevice disable-avfilter disable-swresample disable-swscale disable-postproc disable-static enable-shared disable-debug \
        "enable-decoder=$(sed 's/#.*//; s/ .*//; /^$/d' "$root/packaging/decoders" | paste -sd,)"
    [ -z "$tools" ] || printf -- '--%s\n' enable-cross-compile "arch=${tools%%-*}" target-os=linux "cross-prefix=$tools"
}

make_ffmpeg() {
    part=$ffmpeg.part
    rm -rf "$part" && mkdir -p "$part/source" "$part/build" &&
        fetch_source "$part/source" && dpkg-source --no-check -x "$part"/source/*.dsc "$part/build/tree" >/dev/null &&
        build_ffmpeg "$part/build/tree" >"$part/build/log" 2>&1 || { tail -n 5 "$part/build/log" >&2; fail 1 "The decoders could not be made."; }
    cp -L "$part"/build/tree/libav*/libav*.so.[0-9]* "$part/" && "${tools}strip" --strip-unneeded "$part"/libav*.so.* &&
        cp "$part/build/tree/debian/copyright" "$part/" && cp "$part/build/tree/COPYING.LGPLv2.1" "$part/" && rm -rf "$part/build" &&
        ffmpeg_configuration >"$part/configuration" && rm -rf "$ffmpeg" && mv "$part" "$ffmpeg"
}

# Nothing in it tells where it was made.
build_ffmpeg() {
    # shellcheck disable=SC2046 # a list of options without spaces
    (cd "$1" && ./configure $(ffmpeg_options) --extra-cflags="-ffile-prefix-map=$1=." && make -j "$(nproc)")
}

# Sources come from where this computer's packages come from; its own settings and lists stay as they are.
fetch_source() {
    lists=$1/lists
    mkdir -p "$lists/sources" "$lists/state" && $list_sources || return
    source_apt update && (cd "$1" && source_apt --download-only source "$source=$source_version" 2>/dev/null) && rm -rf "$lists" ||
        { say "The sources of $source $source_version could not be had from where this computer's packages come from."; return 1; }
}

list_own_sources() {
    distribution_settings | while IFS= read -r settings; do
        case $settings in
            *.sources) sed 's/^Types:.*/Types: deb-src/' "$settings" >"$lists/sources/${settings##*/}" ;;
            *) sed -n 's/^deb /deb-src /p' "$settings" >"$lists/sources/${settings##*/}" ;;
        esac
    done
}

# The files that name the distribution's own packages: others offer no FFmpeg.
distribution_settings() {
    apt-get indextargets --format '$(ORIGIN) $(SOURCESENTRY)' 'Created-By: Packages' | sed -nE 's/^(Debian|Ubuntu|Raspbian) (.*):[0-9]+$/\2/p' | sort -u
}

# ---- licences ----

# ffmpeg_licences FOLDER
ffmpeg_licences() {
    cp "$ffmpeg/copyright" "$1/FFmpeg.txt" && cp "$ffmpeg/COPYING.LGPLv2.1" "$1/FFmpeg LGPL 2.1.txt"
}

ffmpeg_sources() {
    echo
    echo "FFmpeg (libavcodec, libavutil) was made from Debian's sources of this version, with these options of its configure, under LGPL 2.1 or later:"
    echo
    cat "$ffmpeg/configuration"
}

source_apt() {
    apt-get -qq -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$lists/sources" -o Dir::State::lists="$lists/state" \
        -o Dir::Cache::srcpkgcache= -o Dir::Cache::pkgcache= "$@" </dev/null
}
