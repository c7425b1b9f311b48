# What a medium needs for computers of another kind than the one it is made on, whichever they are.
# shellcheck shell=sh
# Sourced by packaging/disc.

# take_foreign_jars JAVAFX JNA ENDING FOLDER: the jars, with JavaFX for a kind of computer as JavaFX calls it, and the libraries of JavaFX and
# JNA, which end in ENDING and lie in FOLDER beside `lib` or in it. The jars that are the same everywhere are there once.
take_foreign_jars() {
    own=$target/foreign/javafx-$1
    fetch_javafx "$1" "$own" && mkdir -p "$app/lib" "$app/$4" && cp "$own"/javafx-*-"$1".jar "$app/lib/" || return
    share_jars || return
    natives=$medium.natives
    rm -rf "$natives" && mkdir "$natives" || return
    for jar in "$own"/javafx-*-"$1".jar "$target"/lib/jna-jpms-*.jar; do "$jdk/bin/jar" --extract --file "$jar" --dir "$natives" || return; done
    # shellcheck disable=SC2086 # an ending with a star
    cp "$natives"/*$3 "$natives/com/sun/jna/$2/"*$3 "$app/$4/" && rm -rf "$natives"
}

# Sets `shared` to the folder of another kind of computer on this medium that has the jars already; else they are laid here.
share_jars() {
    shared=''
    for other in app app-arm64; do
        if [ "$app" != "$medium/$other" ] && [ -e "$medium/$other/lib/libraries.jar" ]; then shared=../$other/lib && return; fi
    done
    cp "$target/next-steps.jar" "$app/lib/" && merge_libraries "$app/lib/libraries.jar"
}

# fetch_javafx KIND FOLDER: from Maven Central, once.
fetch_javafx() {
    if [ -e "$2/whole" ]; then return; fi
    say "Fetching JavaFX for $1 ..."
    (maven -q dependency:copy-dependencies -Djavafx.platform="$1" -DoutputDirectory="$2" -DincludeScope=runtime -DincludeGroupIds=org.openjfx) >&2 &&
        : >"$2/whole" || fail 3 "JavaFX for $1 could not be fetched. Is the network there, and the disk not full?"
}
