#!/usr/bin/env bash
# Builds the documentation of all libraries as one site in .build/docs, with links from one library to another; any
# warning is an error. The plugin that does it is a dependency of this run alone: see Package.swift.
set -euo pipefail
cd "$(dirname "$0")/.."

libraries=(Sanaq SanaqCore SanaqReading SanaqDocuments SanaqPublishing SanaqTesting)
site=.build/docs

log=$(mktemp)
trap 'rm -f "$log"' EXIT
rm -rf "$site"
SANAQ_DOCS=1 swift package --allow-writing-to-directory "$site" generate-documentation \
  "${libraries[@]/#/--target=}" --enable-experimental-combined-documentation --fallback-default-module-kind Library \
  --output-path "$site" --warnings-as-errors >"$log" 2>&1 || {
  cat "$log" >&2
  exit 1
}

echo "the documentation's index is $site/documentation/index.html; browsers want it from a server:"
echo "  python3 -m http.server --directory $site    # then http://localhost:8000/documentation"
