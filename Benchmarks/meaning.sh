#!/bin/sh
# What reading a number's meaning (measure, subject, place, time, source) costs beside reading the number: instructions,
# which no noise touches, counted by valgrind on the first 300,000 bytes of a text.
#
#     Benchmarks/meaning.sh [TEXT]      the corpus of stories, without one
#
# Needs valgrind and a release build with symbols.
set -eu
cd "$(dirname "$0")/.."
command -v valgrind >/dev/null || { echo "skipped: valgrind is not installed"; exit 0; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat ${1:-seeds/*.txt} | head -c 300000 >"$work/text.txt"
swift build -c release --product sanaq >/dev/null
valgrind --tool=callgrind --callgrind-out-file="$work/out" "$(swift build -c release --show-bin-path)/sanaq" \
  extract "$work/text.txt" --to "$work/figures.csv" >/dev/null 2>&1
callgrind_annotate --inclusive=yes --threshold=100 "$work/out" 2>/dev/null | swift demangle --simplified | python3 Benchmarks/meaning.py
