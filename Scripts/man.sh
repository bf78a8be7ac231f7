#!/usr/bin/env bash
# Writes the manual's pages into a folder: Scripts/man.sh FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$1
made=.build/plugins/GenerateManual/outputs/SanaqCommand

rm -rf "$made"
day=$(git log -1 --format=%cs 2>/dev/null || date +%F)
"${SWIFT:-swift}" package plugin generate-manual --multi-page --date "$day" >/dev/null
mkdir -p "$folder"
rm -f "$folder"/*.1
# As man has it, a subcommand's page is called sanaq-extract; an example stands on a line of its own.
for page in "$made"/*.1; do
  name=$(basename "$page" .1)
  [ "$name" = sanaq.help ] && continue
  sed -E -e '/^\.Xr sanaq\.help /d' -e 's/^(\.Xr|\.Dt) (sanaq|SANAQ)\.([A-Za-z]+)\.([A-Za-z]+)/\1 \2-\3-\4/' \
    -e 's/^(\.Xr|\.Dt) (sanaq|SANAQ)\.([A-Za-z]+)/\1 \2-\3/' -e 's/^Example: /.Pp\nExample: /' "$page" \
    >"$folder/${name//./-}.1"
done
