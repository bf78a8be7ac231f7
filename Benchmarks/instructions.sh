#!/usr/bin/env bash
# Counts the instructions of sanaq: those of its start, and those a byte of text costs beyond it. No noise touches them, so
# they are held to a budget: more than 10 % above Benchmarks/instructions.txt is an error.
#
#     Benchmarks/instructions.sh SANAQ [--write]     --write makes what is counted the budget
#
# Counted on the corpus of stories as one text, to figures in a CSV file with all of their context. Needs valgrind.
set -euo pipefail
sanaq=$(realpath "$1")
cd "$(dirname "$0")/.."
budget=Benchmarks/instructions.txt
command -v valgrind >/dev/null || {
  echo "skipped: valgrind is not installed, so no instructions are counted" >&2
  exit 0
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
: >"$work/empty.txt"
# Valgrind gives up on debugging information that it doesn't understand, and needs none to count.
strip --strip-debug -o "$work/sanaq" "$sanaq"
sanaq=$work/sanaq
cat seeds/*.txt >"$work/text.txt"

count() { # the instructions of reading one file
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$sanaq" extract "$1" --to "$work/figures.csv" 2>&1 |
    sed -n 's/.*Collected : //p'
}
start=$(count "$work/empty.txt")
whole=$(count "$work/text.txt")
bytes=$(wc -c <"$work/text.txt")
reading=$(((whole - start) / bytes))

if [ "${2:-}" = --write ]; then
  printf 'start %d\nbyte %d\n' "$start" "$reading" >"$budget"
  cat "$budget"
  exit 0
fi
status=0
while read -r name allowed; do
  case $name in start) found=$start ;; byte) found=$reading ;; esac
  awk -v name="$name" -v found="$found" -v allowed="$allowed" \
    'BEGIN { printf "%-6s %12d instructions, %+.1f %% of the budget\n", name, found, (found / allowed - 1) * 100; exit found > allowed * 1.1 }' ||
    status=1
done <"$budget"
[ $status -eq 0 ] || echo "more than 10 % above $budget: make it faster, or say why and run with --write" >&2
exit $status
