"""Which libraries of the system the frozen program uses, by the Debian packages that hold them.

Debian 13 calls some of these packages otherwise and lets the new ones provide the old names.
"""

from __future__ import annotations

# Without these the window does not open.
NEEDED = {
    "libc6 (>= 2.31)": (
        "libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1",
        "libresolv.so.2", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1",
    ),
    "libstdc++6": ("libstdc++.so.6",),
    "libgcc-s1 | libgcc1": ("libgcc_s.so.1",),
    "zlib1g": ("libz.so.1",),
    "libdbus-1-3": ("libdbus-1.so.3",),
    "libegl1": ("libEGL.so.1",),
    "libexpat1": ("libexpat.so.1",),
    "libfontconfig1": ("libfontconfig.so.1",),
    "libfreetype6": ("libfreetype.so.6",),
    "libgl1": ("libGL.so.1",),
    "libglib2.0-0": ("libglib-2.0.so.0", "libgthread-2.0.so.0"),
    "libx11-6": ("libX11.so.6",),
    "libx11-xcb1": ("libX11-xcb.so.1",),
    "libxcb-glx0": ("libxcb-glx.so.0",),
    "libxcb1": ("libxcb.so.1",),
    "libzstd1": ("libzstd.so.1",),
}  # fmt: skip
# Without these nothing is printed, or no Wayland desktop is spoken to directly.
USEFUL = {
    "libcups2": ("libcups.so.2",),
    "libwayland-client0": ("libwayland-client.so.0",),
    "libwayland-cursor0": ("libwayland-cursor.so.0",),
    "libwayland-egl1": ("libwayland-egl.so.1",),
}
# Without one of these every Chinese character is a box.
FONTS = "fonts-noto-cjk | fonts-wqy-microhei | fonts-wqy-zenhei"


def dependencies() -> str:
    """Return what the package depends on, as Debian writes it."""
    return ", ".join(NEEDED)


def recommendations() -> str:
    """Return what the package recommends, as Debian writes it."""
    return ", ".join((*USEFUL, FONTS))


def known_libraries() -> set[str]:
    """Return all names of libraries that the system is asked for."""
    return {name for names in (NEEDED | USEFUL).values() for name in names}
