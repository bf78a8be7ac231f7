#!/usr/bin/env bash
# Writes the manual's pages of a binary into a folder: Scripts/man.sh SANAQ FOLDER
set -euo pipefail
sanaq=$(realpath "$1")
cd "$(dirname "$0")/.."
folder=$2
swift=${SWIFT:-swift}
scratch=.build/static
made=.build/pages

# The argument parser's own tool, which its plugin runs too; the plugin would build all of this package again.
"$swift" build --scratch-path "$scratch" --product generate-manual --quiet
rm -rf "$made"
mkdir -p "$made"
day=$(git log -1 --format=%cs 2>/dev/null || date +%F)
"$("$swift" build --scratch-path "$scratch" --show-bin-path)/generate-manual" "$sanaq" --multi-page --date "$day" \
  --output-directory "$made"
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
