# What a medium needs for computers of another kind than the one it is made on, whichever they are.
# shellcheck shell=sh
# Sourced by packaging/disc.

# take_foreign_jars JAVAFX JNA ENDING FOLDER: the jars, with JavaFX for a kind of computer as JavaFX calls it, and the libraries of JavaFX and
# JNA, which end in ENDING and lie in FOLDER beside `lib` or in it. The jars that are the same everywhere are shared with Linux on x86-64.
take_foreign_jars() {
    own=$target/foreign/javafx-$1
    fetch_javafx "$1" "$own" && mkdir -p "$app/lib" "$app/$4" && cp "$own"/javafx-*-"$1".jar "$app/lib/" || return
    if [ -e "$medium/app/lib/next-steps.jar" ]; then
        shared=../app/lib
    else
        shared=''
        take_shared_jars || return
    fi
    natives=$medium.natives
    rm -rf "$natives" && mkdir "$natives" || return
    for jar in "$own"/javafx-*-"$1".jar "$target"/lib/jna-jpms-*.jar; do "$jdk/bin/jar" --extract --file "$jar" --dir "$natives" || return; done
    # shellcheck disable=SC2086 # an ending with a star
    cp "$natives"/*$3 "$natives/com/sun/jna/$2/"*$3 "$app/$4/" && rm -rf "$natives"
}

take_shared_jars() {
    jars_for_media | grep -v '^lib/javafx-[^ ]*-[^ ]*-[^ ]* ' | while read -r jar _; do cp "$target/$jar" "$app/lib/" || return; done
}

# fetch_javafx KIND FOLDER: from Maven Central, once.
fetch_javafx() {
    if [ -e "$2/whole" ]; then return; fi
    say "Fetching JavaFX for $1 ..."
    (maven -q dependency:copy-dependencies -Djavafx.platform="$1" -DoutputDirectory="$2" -DincludeScope=runtime -DincludeGroupIds=org.openjfx) >&2 &&
        : >"$2/whole" || fail 3 "JavaFX for $1 could not be fetched. Is the network there, and the disk not full?"
}
