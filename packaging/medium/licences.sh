# The licences of everything on a medium, and where its sources are.
# shellcheck shell=sh
# Sourced by packaging/disc.

gather_licences() {
    licences=$medium/data/licences
    mkdir -p "$licences" && cp "$root/LICENSE" "$licences/Next Steps.txt" && cp "$root/content/fonts/OFL.txt" "$licences/Fonts.txt" || return
    {
        echo "What is written in Java on this medium, with its licence. Sources are on Maven Central; whoever hands the medium out offers them too."
        echo
        jars_for_media | sed 's|.*/||'
    } >"$licences/Jars.txt" && cp -R "$root/packaging/licences" "$licences/texts" || return
    for name in Apache-2.0 GPL-2 GPL-3 LGPL-2 LGPL-2.1 LGPL-3 MPL-1.1 MPL-2.0; do # what Debian's notes of copyright point to
        [ ! -e "/usr/share/common-licenses/$name" ] || cp -L "/usr/share/common-licenses/$name" "$licences/texts/$name.txt" || return
    done
    mv "$medium.jar-licences" "$licences/Libraries" && { ! is_target linux-x64 || gather_linux_licences; }
}

gather_linux_licences() {
    mv "$medium.legal" "$licences/Java" || return
    sort -u "$medium.libraries" | while read -r library; do
        package=$(dpkg -S "$(readlink -f "$library")" 2>/dev/null | sed 's/:.*//' | head -n 1)
        [ -z "$package" ] || cp -L "/usr/share/doc/$package/copyright" "$licences/$package.txt" 2>/dev/null
    done
    for package in libvlc5 vlc-plugin-base; do cp -L "/usr/share/doc/$package/copyright" "$licences/$package.txt" || return; done
    ffmpeg=$target/ffmpeg # not that for other computers
    ffmpeg_licences "$licences" || return
    {
        echo "Libraries on this medium come from Debian, unchanged but for FFmpeg's. Whoever hands it out offers their sources for three years:"
        echo "ask where you got it. With a Debian computer: apt-get source PACKAGE=VERSION"
        echo
        sort -u "$medium.libraries" | while read -r library; do dpkg -S "$(readlink -f "$library")" 2>/dev/null | sed 's/:.*//'; done | sort -u |
            xargs dpkg-query -W -f '${Package} ${Version}\n'
        echo
        dpkg-query -W -f '${Package} ${Version}\n' libvlc5 libvlccore9 vlc-plugin-base
        ffmpeg_sources
    } >"$licences/Sources.txt"
    rm -f "$medium.libraries"
}
