#!/usr/bin/env bash
# Times `sanaq summary` of a large figures.csv beside DuckDB's SUMMARIZE of the same file (pip install duckdb), in turns.
# Usage: Benchmarks/summary.sh SANAQ [ROWS]
set -euo pipefail

sanaq=$1
rows=${2:-1000000}
runs=5
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 "$here/figures.py" "$here/../data/figures.csv" "$rows" >"$work/figures.csv"
ls -l "$work/figures.csv" | awk -v rows="$rows" '{ printf "%d rows, %.0f MB\n", rows, $5 / 1e6 }'

timed() { # wall seconds, processor seconds and megabytes of a command, on one line
  { /usr/bin/env time -f '%e %U %S %M' "$@" >/dev/null; } 2>&1 | tail -n 1 | awk '{ print $1, $2 + $3, $4 / 1024 }'
}

duckdb="import duckdb; duckdb.sql(\"SUMMARIZE FROM '$work/figures.csv'\").fetchall()"
if python3 -c 'import duckdb' 2>/dev/null; then anchor=yes; else anchor=; fi
for ((run = 0; run < runs; run++)); do
  timed "$sanaq" summary "$work/figures.csv" >>"$work/sanaq"
  [ -z "$anchor" ] || timed python3 -c "$duckdb" >>"$work/duckdb"
done

median() { sort -n -k"$2,$2" "$1" | awk -v column="$2" '{ v[NR] = $column } END { print v[int((NR + 1) / 2)] }'; }
for name in sanaq ${anchor:+duckdb}; do
  printf '%-8s %5.2f s wall, %5.2f s of processors, %4.0f MB (medians of %d)\n' "$name" \
    "$(median "$work/$name" 1)" "$(median "$work/$name" 2)" "$(median "$work/$name" 3)" "$runs"
done
if [ -n "$anchor" ]; then
  echo "DuckDB's time is $(awk -v a="$(median "$work/duckdb" 1)" -v b="$(median "$work/sanaq" 1)" 'BEGIN { printf "%.1f", a / b }') times sanaq's ($(python3 -c 'import duckdb; print("duckdb " + duckdb.__version__)'), Python's start included)"
else
  echo "no duckdb for python3: nothing to compare with (pip install duckdb)"
fi
