# The rows of the table: each is one or more starts of the player, judged.
# shellcheck shell=sh
# Sourced by packaging/prove, after prover/stage.sh.
#
# A row is a line of $scratch/rows/NUMBER, separated by tabs: section, verdict, title, runs, then changed writes sockets netlink asked
# spoken programs, or for times: what, median, 95th percentile, worst, bound; last a note.

row_number=100
tasks=''

# section TITLE: what follows belongs to it.
section() {
    section=$1
    say "$section ..."
}

new_row() {
    row_number=$((row_number + 1))
    row_file=$scratch/rows/$row_number
}

# one NAME TITLE PROGRAMME OPTIONS ACTION...: a row of one start, left by prover/leave_times, beside others.
one() {
    new_row
    title=$2
    beside one_row "$@"
}

# early NAME TITLE PROGRAMME OPTIONS ACTION...: the same, left before the player's own window is there.
early() {
    new_row
    title=$2
    left_by=leave_early
    beside one_row "$@"
    left_by=leave
}

one_row() {
    name=$1 title=$2 programme=$3 options=$4
    shift 4
    view "$name" "$programme" "$options" "${left_by-leave}" "$@"
    judge "$title" "$name" >"$row_file"
}

# many GROUP NUMBER PROGRAMME OPTIONS HANDS...: one start of a row of many, beside others.
many() {
    group=$1 number=$2
    shift 2
    beside view "$group-$number" "$@"
}

# row GROUP TITLE: the row of all starts of a group.
row() {
    await_tasks
    new_row
    runs=''
    for folder in "$scratch/runs/$1"-*; do runs="$runs ${folder##*/}"; done
    # shellcheck disable=SC2086 # a list of names
    judge "$2" $runs >"$row_file"
}

# beside COMMAND...: runs it in the background as soon as a display is free.
beside() {
    read -r DISPLAY <&8
    export DISPLAY
    (
        "$@"
        echo "$DISPLAY" >&8
    ) &
    tasks="$tasks $!"
}

# Until all that runs beside one another has ended.
await_tasks() {
    for task in $tasks; do wait "$task"; done
    tasks=''
}

# judge TITLE RUN...: sums up the evidence of some starts. What did not run has not passed.
judge() {
    title=$1
    shift
    : >"$row_file.problems"
    for judged; do
        keep_findings "$judged"
        cat "$scratch/runs/$judged/evidence"
        sed '/^$/d' "$scratch/runs/$judged/problem" >>"$row_file.problems"
    done >"$row_file.evidence" 2>/dev/null
    awk -v OFS='\t' -v section="$section" -v title="$title" -v wanted=$# -v problem="$(head -n 1 "$row_file.problems")" '
        { runs++; for (i = 1; i <= 7; i++) if ($i == "-") unknown[i] = 1; else sum[i] += $i }
        END {
            for (i = 1; i <= 7; i++) cells = cells OFS (runs < 1 || unknown[i] ? "-" : sum[i] + 0)
            good = runs == wanted && problem == "" && !sum[1] && !sum[2] && !sum[3] && !sum[6] && !sum[7]
            if (runs < wanted && problem == "") problem = "Not run."
            print section, good ? "PASS" : "FAIL", title, runs + 0 cells, problem
        }' "$row_file.evidence"
}

# The findings of a start stay readable after the proof.
keep_findings() {
    { sort -u "$scratch/runs/$1/findings" && sed 's/^/problem: /' "$scratch/runs/$1/problem" && cat "$scratch/runs/$1/left" &&
        sed 's/^/said: /' "$scratch/runs/$1/said"; } 2>/dev/null >"$kept/$1.txt"
}

# ---- times ----

# measure_times NAME TITLE WINDOW WINDOW-WORST SOUND PROCESS: rows of how long leaving takes; the bounds are milliseconds, the last may be empty.
measure_times() {
    read -r DISPLAY <&8
    export DISPLAY
    counted=0 tried=0
    : >"$scratch/times-$1"
    while [ $counted -lt "$TIMES" ] && [ $tried -lt $((TIMES + 6)) ]; do
        tried=$((tried + 1))
        untraced=yes view "$1-$tried" tone "$PLAYED" leave_heard "$(leaving_key $tried)"
        keep_findings "$1-$tried"
        if grep -q 'window=[0-9]' "$scratch/runs/$1-$tried/left"; then
            cat "$scratch/runs/$1-$tried/left" >>"$scratch/times-$1"
            counted=$((counted + 1))
        fi
    done
    echo "$DISPLAY" >&8
    time_row "$1" unmapped "Key to window gone, $2" "$3" "$4"
    time_row "$1" pixel "Key to another picture there, $2" "" "$4"
    time_row "$1" silent "Key to silence, $2" "" "$5"
    time_row "$1" gone "Key to process gone, $2" "" "$6"
}

# Rows of how long a trainer's key takes to make the group's screen black and silent. The bounds are milliseconds.
measure_black() {
    read -r DISPLAY <&8
    export DISPLAY
    : >"$scratch/times-black"
    tried=0
    while [ $tried -lt "$TIMES" ]; do
        tried=$((tried + 1))
        untraced=yes view "black-$tried" tone "--group --plan tone" leave_heard wait=500 F5 wait=500 F5 black=b
        keep_findings "black-$tried"
        cat "$scratch/runs/black-$tried/left" >>"$scratch/times-black"
    done
    echo "$DISPLAY" >&8
    time_row black black "Key to black, in a group" "" "$1"
    time_row black silent "Key to silence, in a group" "" "$1"
}

# Esc and Shift three times in turn: both ways must be quick.
leaving_key() {
    if [ $(($1 % 2)) = 0 ]; then echo shift-three-times; else echo key=Escape; fi
}

# time_row NAME WHAT TITLE BOUND-OF-95-PERCENT BOUND-OF-WORST: what was not measured has not passed.
time_row() {
    new_row
    sed -n "s/.*$2=\([^ ]*\).*/\1/p" "$scratch/times-$1" | sed 's/never/99999/' | sort -n |
        awk -v OFS='\t' -v section="$section" -v title="$3" -v wanted="$TIMES" -v most="$4" -v worst="$5" '
            /^[0-9.]+$/ { v[++n] = $1 }
            END {
                p = v[int(0.95 * n + 0.9999)]
                good = n >= wanted && (most == "" || p <= most) && (worst == "" || v[n] <= worst)
                bound = (most == "" ? "" : "95 % <= " most) (most != "" && worst != "" ? ", " : "") (worst == "" ? "" : "all <= " worst)
                note = n >= wanted ? "" : "Only " (n + 0) " of " wanted " could be measured."
                print section, good ? "PASS" : "FAIL", title, n, v[int((n + 1) / 2)], p, v[n], bound == "" ? "reported" : bound, note
            }' >"$row_file"
}

# said_row TITLE GOOD? NOTE: a row that is one sentence.
said_row() {
    new_row
    printf '%s\t%s\t%s\t%s\n' "$section" "$(if [ "$2" = yes ]; then echo PASS; else echo FAIL; fi)" "$1" "$3" >"$row_file"
}

# ---- the table ----

print_table() {
    cat "$scratch"/rows/??? | awk -F '\t' '
        $1 != section { section = $1; head() }
        section ~ /^Leaving/ && NF > 5 { printf "%-4s  %-52s %4s %8s %8s %8s   %s  %s\n", $2, $3, $4, $5, $6, $7, $8, $9; next }
        NF <= 5 && section !~ /^(Ways|Faulty)/ { printf "%-4s  %-52s %s\n", $2, $3, $4; next }
        { printf "%-4s  %-52s %4s %8s %8s %8s %8s %8s %8s  %s\n", $2, $3, $4, $5, $6, $7, $8, $10, $11, $12 }
        function head() {
            print ""
            if (section ~ /^Leaving/) printf "%-58s %4s %8s %8s %8s   %s\n", section, "runs", "median", "95 %", "worst", "bound"
            else if (section ~ /^(Ways|Faulty)/) printf "%-58s %4s %8s %8s %8s %8s %8s %8s\n", section, "runs", "changed", "tried", "sockets", "netlink", "servers", "programs"
            else print section
        }'
    cat <<END

changed   files created, changed or removed anywhere on the computer ($(if [ "$apart" = yes ]; then echo "an overlay over every file system"; else echo "a comparison with the start"; fi))
tried     files it tried to create or change, also in vain (strace); not counted: /dev/null, graphics and sound cards, its own /proc, memory
sockets   sockets that are not local, also in vain; netlink: sockets to the kernel; servers: local ones that answered besides screen and sound
Not covered, because it is not the player's: what the sound server, the desktop and the computer keep. Here the sound server kept:
$(cd "$stage/state" && find . -type f | sed 's/^/          /')
END
}

write_json() {
    cat "$scratch"/rows/??? | awk -F '\t' '
        function quoted(text) { gsub(/["\\\\]/, "", text); return "\"" text "\"" }
        BEGIN { print "[" }
        { printf "%s{\"section\": %s, \"verdict\": %s, \"row\": %s, \"values\": [", (NR > 1 ? ",\n" : ""), quoted($1), quoted($2), quoted($3)
          for (i = 4; i <= NF; i++) printf "%s%s", (i > 4 ? ", " : ""), quoted($i)
          printf "]}" }
        END { print "\n]" }'
}
