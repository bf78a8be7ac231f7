#!/usr/bin/env bash
# Makes a Debian package of what make install installs: Scripts/deb.sh FILE.deb
set -euo pipefail
cd "$(dirname "$0")/.."
target=$1
for tool in dpkg-deb dpkg-shlibdeps; do
  command -v "$tool" >/dev/null || { echo "make deb needs $tool; apt-get install dpkg-dev brings it" >&2; exit 1; }
done

work=.build/deb
root=$work/root
rm -rf "$work"
mkdir -p "$root/DEBIAN" "$work/debian"
make --no-print-directory install PREFIX=/usr DESTDIR="$PWD/$root"

find "$root/usr/share/man" -name '*.1' -exec gzip -9n {} +
# Where Debian's zsh looks.
install -d "$root/usr/share/zsh/vendor-completions"
mv "$root/usr/share/zsh/site-functions/_sanaq" "$root/usr/share/zsh/vendor-completions/_sanaq"
rmdir "$root/usr/share/zsh/site-functions"
documents=$root/usr/share/doc/sanaq
install -d "$documents"
install -m 644 README.md MANUAL.md CONVENTIONS.md "$documents"
{
  echo "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
  echo "Upstream-Name: Sanaq"
  echo
  echo "Files: *"
  echo "Copyright: the Sanaq authors"
  echo "License: Apache-2.0"
  echo " On Debian systems the licence's text is in /usr/share/common-licenses/Apache-2.0."
  echo "Comment:"
  sed -e 's/^$/./' -e 's/^/ /' NOTICE
} >"$documents/copyright"

# The shared libraries that the binary needs, told by the package manager.
echo "Source: sanaq" >"$work/debian/control"
depends=$(cd "$work" && dpkg-shlibdeps -O root/usr/bin/sanaq 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
version=$("$root/usr/bin/sanaq" --version)
cat >"$root/DEBIAN/control" <<CONTROL
Package: sanaq
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: the Sanaq authors <sanaq@localhost>
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Depends: $depends
Suggests: poppler-utils
Section: science
Priority: optional
Description: reads every number in documents as a typed, ranged value
 Sanaq reads a folder of documents and gives back every number in them with
 its unit, its bounds and its source: as CSV for spreadsheets, as statistics
 that respect ranges and rival reports, as a page of HTML.
 .
 PDF documents are read by pdftotext of the package poppler-utils.
CONTROL
(cd "$root" && find usr -type f -exec md5sum {} + >DEBIAN/md5sums)
dpkg-deb --root-owner-group --build "$root" "$target" >/dev/null
echo "$target"
