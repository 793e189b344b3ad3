"""Program files are held against the list that was handed out with them."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.packaging.checksums import write_checksums
from rectify_desktop.services.program.check_seal import LIST_NAME, check_seal

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Return the package of a program of four files, as a build lays it out."""
    folder = tmp_path / "program" / "_internal" / "rectify_desktop"
    (folder / "_resources").mkdir(parents=True)
    (folder / "desk.pyc").write_bytes(b"code")
    (folder / "_resources" / "清单.xlsx").write_bytes(b"template")
    (tmp_path / "program" / "rectify-desktop").write_bytes(b"start")
    (tmp_path / "program" / "_internal" / "libqt.so").write_bytes(b"library")
    return folder


def write_list(package: Path) -> Path:
    root = package.parent.parent
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(root).as_posix()}\n"
        for path in sorted(root.rglob("*"))
        if path.is_file()
    ]
    (root / LIST_NAME).write_text("".join(lines), encoding="utf-8")
    return root


def test_files_as_they_were_handed_out_agree_with_their_list(package: Path) -> None:
    write_list(package)

    seal = check_seal(package)

    assert (seal.files, seal.is_listed, seal.is_broken) == (4, True, False)


def test_what_was_changed_taken_out_or_put_in_is_named(package: Path) -> None:
    root = write_list(package)
    (package / "desk.pyc").write_bytes(b"other code")
    (root / "rectify-desktop").unlink()
    (package / "spy.pyc").write_bytes(b"spy")

    seal = check_seal(package)

    assert seal.is_broken
    assert seal.changed == ("_internal/rectify_desktop/desk.pyc",)
    assert seal.missing == ("rectify-desktop",)
    assert seal.added == ("_internal/rectify_desktop/spy.pyc",)


def test_what_running_the_program_leaves_behind_is_no_change(package: Path) -> None:
    write_list(package)
    (package / "__pycache__").mkdir()
    (package / "__pycache__" / "desk.cpython-311.pyc").write_bytes(b"cached")

    assert not check_seal(package).is_broken


def test_compiled_modules_that_were_handed_out_are_checked(package: Path) -> None:
    (package / "__pycache__").mkdir()
    compiled = package / "__pycache__" / "desk.cpython-311.pyc"
    compiled.write_bytes(b"compiled")
    write_list(package)
    assert not check_seal(package).is_broken

    compiled.write_bytes(b"other")

    assert check_seal(package).changed == (
        "_internal/rectify_desktop/__pycache__/desk.cpython-311.pyc",
    )


def test_the_list_of_a_release_is_one_that_is_understood(package: Path) -> None:
    root = package.parent.parent
    write_checksums(root)

    seal = check_seal(package)

    assert seal.is_listed
    assert not seal.is_broken


def test_without_a_list_there_is_a_hash_and_nothing_to_compare_it_with(package: Path) -> None:
    first = check_seal(package)
    (package / "desk.pyc").write_bytes(b"other code")

    assert not first.is_listed
    assert first.files == 2
    assert check_seal(package).sha256 != first.sha256


def test_how_far_it_is_is_told(package: Path) -> None:
    told: list[tuple[int, int]] = []

    check_seal(package, lambda done, total: told.append((done, total)))

    assert told == [(0, 2), (1, 2)]


def test_this_very_program_can_be_read() -> None:
    assert check_seal().files > 300
