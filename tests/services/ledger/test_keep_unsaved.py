"""Words being typed are kept with the person, per ledger, and leave nothing when they are saved."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.paths import user_data_folder
from rectify_desktop.services.ledger.keep_unsaved import UnsavedText, keep_unsaved, unsaved_of

if TYPE_CHECKING:
    from pathlib import Path

TYPED = UnsavedText("1.1 备注", "第一行\n“引号”与，逗号", "form", "remarksEdit", "uid-1")


def kept_files() -> list[Path]:
    return [path for path in (user_data_folder() / "unsaved").glob("*") if path.is_file()]


def test_what_was_kept_comes_back_word_for_word(tmp_path: Path) -> None:
    keep_unsaved(tmp_path / "甲.zgtz", [TYPED])

    assert unsaved_of(tmp_path / "甲.zgtz") == (TYPED,)
    assert unsaved_of(tmp_path / "乙.zgtz") == ()


def test_saved_words_leave_no_file(tmp_path: Path) -> None:
    keep_unsaved(tmp_path / "甲.zgtz", [TYPED])
    keep_unsaved(tmp_path / "甲.zgtz", [])

    assert kept_files() == []


def test_nothing_is_written_beside_the_ledger(tmp_path: Path) -> None:
    folder = tmp_path / "共享"
    folder.mkdir()

    keep_unsaved(folder / "甲.zgtz", [TYPED])

    assert list(folder.iterdir()) == []
    assert len(kept_files()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="rights of files are not told by a mode there")
def test_only_the_person_may_read_it(tmp_path: Path) -> None:
    keep_unsaved(tmp_path / "甲.zgtz", [TYPED])

    assert kept_files()[0].stat().st_mode & 0o077 == 0


def test_a_file_nobody_can_read_any_more_offers_nothing(tmp_path: Path) -> None:
    keep_unsaved(tmp_path / "甲.zgtz", [TYPED])
    kept_files()[0].write_text('{"texts": [{"unknown": 1}]}', encoding="utf-8")

    assert unsaved_of(tmp_path / "甲.zgtz") == ()
