#!/bin/sh
# Tells whether everything in this folder is as it was made. Who made it, only `disc verify` with a public key can tell.
cd "$(dirname "$0")" || exit
sum() { sha256sum --quiet -c "$1" 2>&1 | grep -v '^sha256sum: WARNING'; }
faults=$(sum checksums.txt; cd "For sticks" && for list in tagmanifest manifest; do sum "$list-sha256.txt"; done)
if [ -z "$faults" ]; then
    echo "Complete."
else
    printf '%s\n' "$faults"
    echo "Do not hand this out: something is missing or was changed."
    exit 1
fi
