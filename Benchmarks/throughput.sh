#!/usr/bin/env bash
# Times sanaq beside wc -w and grep on the same text, in one run, and prints medians and ratios.
# usage: throughput.sh SANAQ [TEXT]: TEXT is a file of prose; without it, the seeds repeated (a text that the branch
# predictor learns, so its figure flatters everyone).
set -euo pipefail
sanaq=$1
text=${2:-}
rounds=${ROUNDS:-5}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

if [ -z "$text" ]; then
  text=$folder/seeds.txt
  for _ in $(seq 200); do cat seeds/*.txt; done >"$text"
fi
bytes=$(wc -c <"$text")

seconds() { # the wall time of a command, in seconds
  local start end
  start=$(date +%s%N)
  "$@" >/dev/null
  end=$(date +%s%N)
  echo $(((end - start) / 1000)) | awk '{ printf "%.4f\n", $1 / 1e6 }'
}
median() { sort -n | awk '{ a[NR] = $1 } END { print NR % 2 ? a[(NR + 1) / 2] : (a[NR / 2] + a[NR / 2 + 1]) / 2 }'; }
digits() { grep -c '[0-9]' "$text"; }

for name in sanaq wc digits; do : >"$folder/$name"; done
for _ in $(seq "$rounds"); do
  seconds "$sanaq" extract "$text" --to "$folder/figures.csv" --excluded "$folder/excluded.csv" >>"$folder/sanaq"
  seconds wc -w "$text" >>"$folder/wc"
  seconds digits >>"$folder/digits"
done

anchor=$(median <"$folder/wc")
printf '%-14s %10s %10s %12s\n' command seconds MB/s "× wc -w"
for name in sanaq wc digits; do
  time=$(median <"$folder/$name")
  awk -v name="$name" -v time="$time" -v bytes="$bytes" -v anchor="$anchor" \
    'BEGIN { printf "%-14s %10.3f %10.1f %12.2f\n", name, time, bytes / time / 1e6, time / anchor }'
done
echo "$bytes bytes, medians of $rounds rounds, wall time"
