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

# libcsv: the header is all that tells, for Debian ships no pkg-config file.
for folder in /usr/include /usr/local/include /opt/homebrew/include ${CPATH:+${CPATH//:/ }}; do
  [ -f "$folder/csv.h" ] && exit 0
done

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

if command -v apt-get >/dev/null 2>&1; then
  echo "installing libcsv-dev (the CSV library) by apt-get" >&2
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq libcsv-dev
elif command -v dnf >/dev/null 2>&1; then
  echo "installing libcsv-devel (the CSV library) by dnf" >&2
  as_root dnf install -y -q libcsv-devel
elif command -v brew >/dev/null 2>&1; then
  echo "installing libcsv (the CSV library) by brew" >&2
  brew install --quiet libcsv
else
  echo "sanaq needs libcsv with its header csv.h; install it by your system's package manager" >&2
  exit 1
fi
