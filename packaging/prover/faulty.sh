# Faulty programmes on the medium, each the good one spoilt in one place. Fills $scratch/faulty: a name and a title a line.
# shellcheck shell=sh
# Sourced by packaging/prove, after prover/stage.sh.

FILM=chapters/room/room.mp4
ELSEWHERE=http://127.0.0.1:9/film.mp4

# spoil NAME TITLE: a copy of the good programme, into which the caller goes to spoil it. Its files are shared until they are replaced.
spoil() {
    cp -al "$medium/good" "$medium/$1" && cd "$medium/$1" || fail 1 "The faulty inputs could not be made."
    printf '%s\t%s\n' "$1" "$2" >>"$scratch/faulty"
}

# replace FILE: puts standard input in its place.
replace() {
    rm -rf "$1"
    cat >"$1"
}

# in_manifest SED-SCRIPT
in_manifest() {
    sed "$1" programme.json | replace programme.json.new
    mv programme.json.new programme.json
}

make_faulty_inputs() {
    here=$PWD
    : >"$scratch/faulty"
    playlists
    if [ -z "$short" ]; then
        films
        paths
        manifests
        pictures_and_fonts
        subtitles
    fi
    cd "$here" || exit
}

playlists() {
    spoil m3u "Film is an M3U playlist of a network address"
    printf '#EXTM3U\n#EXTINF:-1,Film\n%s\n' $ELSEWHERE | replace $FILM
    spoil redirect "Film is a movie that points to a network address"
    url=$ELSEWHERE
    printf '\0\0\0\024ftypqt  \0\0\0\0qt  \0\0\0\101moov\0\0\0\071rmra\0\0\0\061rmda\0\0\0\051rdrf\0\0\0\0url \0\0\0\025%s\0' "$url" | replace $FILM
    [ -n "$short" ] && return
    spoil pls "Film is a PLS playlist"
    printf '[playlist]\nFile1=%s\nNumberOfEntries=1\n' $ELSEWHERE | replace $FILM
    spoil xspf "Film is an XSPF playlist"
    printf '<?xml version="1.0"?><playlist version="1" xmlns="http://xspf.org/ns/0/"><trackList><track><location>%s</location></track></trackList></playlist>' $ELSEWHERE | replace $FILM
    spoil asx "Film is an ASX playlist"
    printf '<asx version="3.0"><entry><ref href="%s"/></entry></asx>' $ELSEWHERE | replace $FILM
    spoil hls "Film is an HLS playlist"
    printf '#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\n%s\n#EXT-X-ENDLIST\n' $ELSEWHERE | replace $FILM
    spoil dash "Film is a DASH manifest"
    printf '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static"><BaseURL>%s</BaseURL></MPD>' $ELSEWHERE | replace $FILM
    spoil sdp "Film is a description of a network stream"
    printf 'v=0\no=- 0 0 IN IP4 127.0.0.1\ns=-\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 5004 RTP/AVP 96\n' | replace $FILM
    spoil html "Film is a web page"
    printf '<html><img src="%s"></html>' $ELSEWHERE | replace $FILM
}

films() {
    spoil empty "Film is empty"
    replace $FILM </dev/null
    spoil cut "Film is cut short"
    head -c 900000 "$medium/good/$FILM" | replace $FILM
    spoil random "Film is random bytes"
    head -c 2000000 /dev/urandom | replace $FILM
    spoil damaged "Film is damaged in the middle"
    { head -c 1500000 "$medium/good/$FILM" && head -c 500000 /dev/urandom && tail -c +2000001 "$medium/good/$FILM"; } | replace $FILM
    spoil mute "Film has no sound"
    remake -an -c:v copy
    spoil blind "Film has no picture"
    remake -vn -c:a copy
    spoil tagged "Film carries a title and a cover"
    remake -i "$medium/good/chapters/room/room.jpg" -map 0 -map 1 -c copy -disposition:v:1 attached_pic -metadata title=Title
    spoil matroska "Film is Matroska with an attachment"
    remake -c copy -attach "$medium/good/chapters/room/room.jpg" -metadata:s:t mimetype=image/jpeg -f matroska
    spoil longer "Film is shorter than the manifest says"
    in_manifest 's/PT2M9.2S/PT1H/'
}

# remake FFMPEG-OPTION...: the film in another form, short.
remake() {
    ffmpeg -v error -t 8 -i "$medium/good/$FILM" "$@" -y "$scratch/remade.mp4" </dev/null || fail 1 "A faulty film could not be made."
    replace $FILM <"$scratch/remade.mp4"
}

paths() {
    spoil fifo "Film is a named pipe"
    rm $FILM && mkfifo $FILM
    spoil folder "Film is a folder"
    rm $FILM && mkdir $FILM
    spoil linked "Film is a link to a file outside"
    rm $FILM && ln -s /etc/passwd $FILM
    spoil missing "Film is missing"
    rm $FILM
    spoil upward "Manifest names a film above the programme"
    in_manifest "s#\"$FILM\"#\"../good/$FILM\"#"
    spoil absolute "Manifest names a film by an absolute path"
    in_manifest "s#\"$FILM\"#\"/etc/passwd\"#"
    spoil address "Manifest names a network address as film"
    in_manifest "s#\"$FILM\"#\"$ELSEWHERE\"#"
    spoil share "Manifest names a network share as film"
    in_manifest "s#\"$FILM\"#\"smb://127.0.0.1/film.mp4\"#"
}

manifests() {
    spoil no-manifest "Manifest is missing"
    rm programme.json
    spoil broken "Manifest is broken JSON"
    printf '{ "edition": ' | replace programme.json
    spoil deep "Manifest is nested a hundred thousand times"
    head -c 100000 /dev/zero | tr '\0' '[' | replace programme.json
    spoil huge "Manifest holds a text of ten million letters"
    { printf '{ "title": "' && head -c 10000000 /dev/zero | tr '\0' x && printf '" }'; } | replace programme.json
    spoil binary "Manifest is random bytes"
    head -c 100000 /dev/urandom | replace programme.json
    spoil no-texts "Texts are missing"
    rm -r texts
}

pictures_and_fonts() {
    spoil bad-poster "First picture is damaged"
    head -c 3000 "$medium/good/chapters/room/room.jpg" | replace chapters/room/room.jpg
    spoil svg-poster "First picture is a drawing with a network address"
    printf '<svg xmlns="http://www.w3.org/2000/svg"><image href="%s"/></svg>' $ELSEWHERE | replace chapters/room/room.jpg
    spoil no-fonts "Fonts are missing"
    rm -r fonts
    spoil bad-font "A font is damaged"
    head -c 20000 "$medium/good/fonts/sans-latn.ttf" | replace fonts/sans-latn.ttf
}

subtitles() {
    spoil long-line "Subtitles hold one line of ten million letters"
    { printf 'WEBVTT\n\n00:00.000 --> 00:09.000\n' && head -c 10000000 /dev/zero | tr '\0' x; } | replace chapters/room/room.en.vtt
    spoil bad-subtitles "Subtitles are random bytes"
    head -c 100000 /dev/urandom | replace chapters/room/room.en.vtt
    spoil style "Subtitles ask for a style from the network"
    printf 'WEBVTT\n\nSTYLE\n@import url(%s);\n\n00:00.000 --> 00:09.000\n<img src="%s">Line\n' $ELSEWHERE $ELSEWHERE | replace chapters/room/room.en.vtt
}
