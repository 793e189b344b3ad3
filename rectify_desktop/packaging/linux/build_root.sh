#!/bin/sh
# Runs as root inside a fresh Debian 11 root and makes it the place where the program is frozen:
# glibc 2.31 lets the result run on old 信创 systems, and what Debian 11 lacks is built from the
# sources of Debian 12: SQLite (STRICT tables need 3.37) and CPython 3.11, into /opt/python.
set -eu
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
PREFIX=/opt/python
SOURCES=/build/sources
NEEDED_SQLITE="3.37"

# The mirror this root itself was made from.
mirror=$(sed -n 's/^deb \([^ ]*\) bullseye .*/\1/p' /etc/apt/sources.list | head -n 1)
echo "deb-src $mirror bookworm main" > /etc/apt/sources.list.d/bookworm-sources.list
apt-get update -q
# Compilers; headers of what CPython links; binutils for PyInstaller; the libraries Qt's xcb and
# wayland plugins link, so that PyInstaller finds them; and the licence texts of what Qt carries.
apt-get install -y -q --no-install-recommends \
    binutils build-essential dpkg-dev tcl xz-utils \
    libbz2-dev libexpat1-dev libffi-dev liblzma-dev libssl-dev uuid-dev zlib1g-dev \
    libcups2 libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libwayland-cursor0 \
    libwayland-egl1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 \
    libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 fonts-wqy-microhei \
    libharfbuzz0b libicu67 libjpeg62-turbo libpcre2-16-0

mkdir -p "$SOURCES"
cd "$SOURCES"
# As root, because apt's own user may not write here; the signatures are checked all the same.
apt-get -o APT::Sandbox::User=root source -q --download-only sqlite3 python3.11

rm -rf sqlite python
dpkg-source -x sqlite3_*.dsc sqlite
(
    cd sqlite
    # The options the program or sqlite-utils may ask for.
    ./configure --prefix="$PREFIX" --disable-static --disable-tcl --disable-readline --enable-fts5 \
        CFLAGS="-O2 -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_MATH_FUNCTIONS"
    make -j2
    make install
    install -D -m 644 debian/copyright "$PREFIX/share/doc/sqlite3/copyright"
)

# Debian's patches come in two parts: the first moves directories about and is left out, the
# second, from this name on, mends faults and closes holes.
FIRST_REPAIR=shutdown-deadlock.diff
dpkg-source --skip-patches -x python3.11_*.dsc python
(
    cd python
    grep -qx "$FIRST_REPAIR" debian/patches/series
    sed -n "/^$FIRST_REPAIR\$/,\$p" debian/patches/series | while read -r name; do
        patch --quiet --strip=1 --forward --input="debian/patches/$name"
    done
    # A repair lets pyexpat ask the interpreter for its depth, which Debian's own build allows.
    printf '*shared*\npyexpat pyexpat.c -DPy_BUILD_CORE_MODULE -lexpat\n' > Modules/Setup.local
    ./configure --prefix="$PREFIX" --enable-shared --with-ensurepip=install --with-system-expat \
        --disable-test-modules \
        CPPFLAGS="-I$PREFIX/include" LDFLAGS="-L$PREFIX/lib -Wl,-rpath,$PREFIX/lib"
    make -j2
    make install
    strip --strip-unneeded "$PREFIX"/lib/libpython3.11.so.1.0 "$PREFIX"/lib/python3.11/lib-dynload/*.so
    install -D -m 644 debian/copyright "$PREFIX/share/doc/python3.11/copyright"
)

"$PREFIX/bin/python3.11" - "$NEEDED_SQLITE" <<'CHECK'
import bz2, ctypes, hashlib, lzma, sqlite3, sys, zlib
needed = tuple(map(int, sys.argv[1].split(".")))
assert sqlite3.sqlite_version_info >= needed, sqlite3.sqlite_version
sqlite3.connect(":memory:").execute("CREATE TABLE part (name TEXT NOT NULL) STRICT")
print("Python", sys.version.split()[0], "with SQLite", sqlite3.sqlite_version)
CHECK
# Kept for the bill of materials: what was built, from which source package.
for file in "$SOURCES"/*.dsc; do
    sed -n 's/^Source: //p;s/^Version: //p' "$file" | paste -sd ' '
done | sort -u > "$PREFIX/built-from"
rm -rf sqlite python
