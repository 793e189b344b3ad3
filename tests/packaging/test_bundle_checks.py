"""A frozen folder that lacks something, or holds what it must not, stops the build."""

from __future__ import annotations

import shutil
from pathlib import Path

import PySide6
import pytest

from rectify_desktop.packaging.bundle_checks import check_bundle
from rectify_desktop.packaging.commands import BuildFailed
from rectify_desktop.packaging.release import PROJECT, Release

QT = Path(PySide6.__file__).parent / "Qt"
TRANSLATION = "_internal/PySide6/Qt/translations/qtbase_zh_CN.qm"


@pytest.fixture
def release(tmp_path: Path) -> Release:
    """Return a release whose folder is complete, although nothing in it runs."""
    built = Release(work=tmp_path)
    resources = built.bundle / "_internal" / "rectify_desktop" / "_resources"
    shutil.copytree(PROJECT / "resources", resources)
    add(built, TRANSLATION)
    return built


def add(release: Release, name: str) -> Path:
    path = release.bundle / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"anything")
    return path


def test_a_complete_folder_passes(release: Release, capsys: pytest.CaptureFixture[str]) -> None:
    check_bundle(release)
    assert "frozen:" in capsys.readouterr().out


@pytest.mark.parametrize(
    "name",
    [
        "_internal/PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "_internal/PySide6/Qt/lib/libQt6Network.so.6",
        "_internal/python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
    ],
)
def test_what_must_not_be_there_is_named(release: Release, name: str) -> None:
    add(release, name)
    with pytest.raises(BuildFailed, match="must not be there"):
        check_bundle(release)


def test_a_missing_resource_is_named(release: Release) -> None:
    lost = release.bundle / "_internal/rectify_desktop/_resources/templates/notice.docx"
    lost.unlink()
    with pytest.raises(BuildFailed, match=r"templates/notice\.docx"):
        check_bundle(release)


def test_missing_chinese_buttons_are_named(release: Release) -> None:
    (release.bundle / TRANSLATION).unlink()
    with pytest.raises(BuildFailed, match="qtbase_zh_CN"):
        check_bundle(release)


@pytest.mark.skipif(shutil.which("readelf") is None, reason="no readelf on this system")
def test_a_library_that_no_package_brings_is_named(release: Release) -> None:
    plugin = QT / "plugins" / "platforms" / "libqxcb.so"
    if not plugin.is_file():
        pytest.skip("this Qt is not of Linux")
    shutil.copy(plugin, add(release, "_internal/PySide6/Qt/plugins/platforms/libqxcb.so"))
    with pytest.raises(BuildFailed, match=r"libQt6XcbQpa\.so\.6 is asked for by libqxcb\.so"):
        check_bundle(release)
