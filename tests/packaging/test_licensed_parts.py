"""Whatever others made is told with its licence, or the build stops."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.packaging.bill import write_bill
from rectify_desktop.packaging.commands import BuildFailed
from rectify_desktop.packaging.licences import write_licences
from rectify_desktop.packaging.parts import Part, needed_by, python_parts
from rectify_desktop.packaging.release import Release

if TYPE_CHECKING:
    from pathlib import Path


def add_package(
    folder: Path, name: str, version: str, *, text: str = "", needs: tuple[str, ...] = ()
) -> None:
    entry = folder / f"{name}-{version}.dist-info"
    entry.mkdir(parents=True)
    (entry / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\nLicense: MIT\n"
        + "".join(f"Requires-Dist: {line}\n" for line in needs),
        encoding="utf-8",
    )
    record = f"{entry.name}/METADATA,,\n"
    if text:
        (entry / "LICENSE").write_text(text, encoding="utf-8")
        record += f"{entry.name}/LICENSE,,\n"
    (entry / "RECORD").write_text(record, encoding="utf-8")


@pytest.fixture
def parts(tmp_path: Path) -> list[Part]:
    add_package(tmp_path / "packages", "carved", "1.2", text="carved may be used")
    text = tmp_path / "LGPL-3"
    text.write_text("lesser", encoding="utf-8")
    qt = Part("PySide6_Essentials", "6.9.3", "LGPL-3.0-only", "wheel", (text,))
    return [*python_parts(tmp_path / "packages"), qt]


def test_a_package_is_told_with_version_and_licence(parts: list[Part]) -> None:
    assert (parts[0].name, parts[0].version, parts[0].licence) == ("carved", "1.2", "MIT")


def test_a_package_without_the_text_of_its_licence_stops_the_build(tmp_path: Path) -> None:
    add_package(tmp_path, "silent", "1")
    with pytest.raises(BuildFailed, match="silent"):
        python_parts(tmp_path)


def test_tools_of_the_build_are_no_parts_of_the_product(tmp_path: Path) -> None:
    add_package(tmp_path, "pyinstaller", "6", text="GPL")
    assert python_parts(tmp_path) == []


def test_every_part_has_a_folder_with_its_text(parts: list[Part], tmp_path: Path) -> None:
    write_licences(tmp_path / "LICENSES", parts)
    assert (tmp_path / "LICENSES/carved/LICENSE").read_text("utf-8") == "carved may be used"
    notice = (tmp_path / "LICENSES/说明.txt").read_text(encoding="utf-8")
    assert "版本 6.9.3" in notice
    assert "carved 1.2（MIT）" in notice


def test_the_bill_tells_parts_and_the_hash_of_each_file(parts: list[Part], tmp_path: Path) -> None:
    folder = tmp_path / "bundle"
    folder.mkdir()
    (folder / "program").write_bytes(b"program")
    write_bill(folder / "bill.json", Release(), "linux", parts)
    bill = json.loads((folder / "bill.json").read_text(encoding="utf-8"))
    assert bill["bomFormat"] == "CycloneDX"
    told = {each["name"]: each for each in bill["components"]}
    assert set(told) == {"carved", "PySide6_Essentials", "program"}
    assert told["program"]["hashes"][0]["content"] == hashlib.sha256(b"program").hexdigest()


def test_only_what_the_program_needs_is_a_part_of_it(tmp_path: Path) -> None:
    add_package(tmp_path, "program", "1", needs=("Carved_Wood>=1", 'tester; extra == "test"'))
    add_package(tmp_path, "carved_wood", "1", needs=("nails[long]<2; python_version>='3'",))
    for name in ("nails", "tester", "bystander"):
        add_package(tmp_path, name, "1")
    assert needed_by("program", tmp_path) == {"program", "carved-wood", "nails"}
