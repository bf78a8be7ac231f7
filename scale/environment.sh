#!/usr/bin/env bash
# Makes the virtual environment that scale/ runs in, where it is missing or other versions are wanted; prints nothing then.
# usage: environment.sh FOLDER
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$1

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
version=$("$java" -version 2>&1 | sed -nE 's/.*version "([0-9]+).*/\1/p' | head -n 1 || true)
if [ "${version:-0}" -lt 17 ]; then
  echo "Spark needs Java 17 or later, and there is ${version:+only Java }${version:-none}: apt install openjdk-17-jre-headless, or brew install openjdk@17" >&2
  exit 1
fi
if ! python3 -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
  echo "scale/ needs Python 3.11 or later with venv: apt install python3 python3-venv, or brew install python" >&2
  exit 1
fi

cmp -s "$here/requirements.txt" "$folder/requirements.txt" && exit 0
echo "installing PySpark into $folder" >&2
python3 -m venv "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
cp "$here/requirements.txt" "$folder/requirements.txt"
