"""Typing Chinese on Linux where Qt's own plugins know no fcitx (qt-and-packaging.md §6)."""
