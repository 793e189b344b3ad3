"""The Windows program holds of Qt what is imported, starts by a launcher and has an icon."""

from __future__ import annotations

import io
import shutil
import struct
import zipfile
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.packaging.windows_payload import (
    is_wanted,
    qt_modules,
    write_icon,
    write_launcher,
)

if TYPE_CHECKING:
    from pathlib import Path


def test_what_the_program_imports_of_qt_is_known() -> None:
    modules = qt_modules()
    assert {"QtCore", "QtGui", "QtWidgets", "QtPrintSupport"} <= modules
    assert "QtNetwork" not in modules


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtWidgets.pyd",
        "PySide6/Qt6Widgets.dll",
        "PySide6/Qt6Svg.dll",
        "PySide6/__init__.py",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/iconengines/qsvgicon.dll",
        "PySide6/translations/qtbase_zh_CN.qm",
        "shiboken6/Shiboken.pyd",
        "openpyxl/__init__.py",
    ],
)
def test_what_is_needed_of_a_wheel_is_taken(name: str) -> None:
    assert is_wanted(name, {"QtCore", "QtWidgets"})


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtNetwork.pyd",
        "PySide6/Qt6Network.dll",
        "PySide6/Qt6Quick.dll",
        "PySide6/qml/QtQuick/qmldir",
        "PySide6/designer.exe",
        "PySide6/opengl32sw.dll",
        "PySide6/translations/qtbase_de.qm",
        "PySide6/plugins/platforminputcontexts/qtvirtualkeyboardplugin.dll",
        "PySide6/plugins/tls/qschannelbackend.dll",
        "PySide6/QtWidgets.pyi",
        "lxml/includes/etree.h",
        "lxml/etree.pyx",
    ],
)
def test_what_is_not_needed_is_left_out(name: str) -> None:
    assert not is_wanted(name, {"QtCore", "QtWidgets"})


def test_a_launcher_names_its_python_and_holds_what_it_runs(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "distlib-0.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("distlib/w64.exe", b"MZ launcher")
    target = tmp_path / "rectify-desktop.exe"
    write_launcher(tmp_path, target, "w64.exe", "pythonw.exe")
    content = target.read_bytes()
    assert content.startswith(b'MZ launcher#!"<launcher_dir>\\runtime\\pythonw.exe"\r\n')
    with zipfile.ZipFile(io.BytesIO(content)) as script:
        assert b"rectify_desktop" in script.read("__main__.py")


@pytest.mark.skipif(shutil.which("rsvg-convert") is None, reason="no rsvg-convert here")
def test_the_icon_holds_a_picture_for_each_size(tmp_path: Path) -> None:
    target = tmp_path / "rectify-desktop.ico"
    write_icon(target)
    content = target.read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", content)
    assert (reserved, kind) == (0, 1)
    for index in range(count):
        length, offset = struct.unpack_from("<II", content, 6 + 16 * index + 8)
        assert content[offset : offset + 8] == b"\x89PNG\r\n\x1a\n"
        assert offset + length <= len(content)
    assert list(tmp_path.iterdir()) == [target]
