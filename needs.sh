#!/usr/bin/env bash
# Installs what the package links to, where it is missing; says so, and is silent where all is there.
set -euo pipefail

if ! command -v swift >/dev/null 2>&1; then
  echo "sanaq needs Swift 6.2 or later, and there is no swift on the PATH: see https://www.swift.org/install" >&2
  exit 1
fi
version=$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+)\.([0-9]+).*/\1 \2/p' | head -n 1)
read -r major minor <<<"${version:-0 0}"
if ((major < 6 || (major == 6 && minor < 2))); then
  echo "sanaq needs Swift 6.2 or later, and this is $major.$minor: see https://www.swift.org/install" >&2
  exit 1
fi

# A header is all that tells, for Debian ships no pkg-config file for libcsv.
has_header() {
  for folder in /usr/include /usr/local/include /opt/homebrew/include ${CPATH:+${CPATH//:/ }}; do
    [ -f "$folder/$1" ] && return 0
  done
  # macOS brings SQLite and libxml2 in its own SDK.
  [ "$1" != csv.h ] && [ "$(uname)" = Darwin ]
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

missing=()
has_header csv.h || missing+=(libcsv)
has_header sqlite3.h || missing+=(sqlite)
has_header libxml2/libxml/HTMLparser.h || missing+=(libxml2)
[ ${#missing[@]} -eq 0 ] && exit 0

# The libraries' names here, in the words of a package manager.
named() {
  for library in "${missing[@]}"; do
    case "$1:$library" in
      apt:libcsv) echo libcsv-dev ;;
      apt:sqlite) echo libsqlite3-dev ;;
      apt:libxml2) echo libxml2-dev ;;
      *:libcsv) echo libcsv-devel ;;
      *:sqlite) echo sqlite-devel ;;
      *:libxml2) echo libxml2-devel ;;
    esac
  done
}

if command -v apt-get >/dev/null 2>&1; then
  echo "installing $(named apt | tr '\n' ' ')by apt-get" >&2
  as_root apt-get update -qq
  named apt | as_root xargs env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq
elif command -v dnf >/dev/null 2>&1; then
  echo "installing $(named dnf | tr '\n' ' ')by dnf" >&2
  named dnf | as_root xargs dnf install -y -q
elif command -v brew >/dev/null 2>&1; then
  echo "installing ${missing[*]} by brew" >&2
  brew install --quiet "${missing[@]}"
else
  echo "sanaq needs libcsv with its header csv.h, SQLite with sqlite3.h, and libxml2 with libxml/HTMLparser.h; install them by your system's package manager" >&2
  exit 1
fi
