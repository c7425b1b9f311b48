# How long a check of very many chapters takes: packaging/bench --check [COUNT]
#
# The chapters have the lines of one of ours in all languages, and a film of ten seconds; nextsteps.check.ManyChapters writes them.
# shellcheck shell=sh
# Sourced by packaging/bench, after packaging/lib.sh.

CHAPTERS_WANTED=60 # seconds, for 2000 chapters on two cores

many_chapters() {
    count=${1-2000}
    want_command maven mvn
    install_missing
    need_jdk
    need_build
    (maven -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$target/bench-classpath") >&2 ||
        fail 1 "What writes the chapters could not be built."
    many=$(mktemp -d)
    trap 'rm -rf "$many"' EXIT
    (cd "$root" && "$jdk/bin/java" -cp "$target/test-classes:$target/classes:$(cat "$target/bench-classpath")" nextsteps.check.ManyChapters "$many" "$count") ||
        fail 1 "The chapters could not be written."
    begun=$(date +%s)
    "$root/packaging/nextsteps" check "$many" >/dev/null || fail 1 "The check found errors in the chapters that were written for it."
    say "$count chapters were checked in $(($(date +%s) - begun)) s on $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg); $CHAPTERS_WANTED s are allowed for 2000."
}
