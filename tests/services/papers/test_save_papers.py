"""Saving papers: read again before they count as saved; the old file is whole whatever fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.papers.list_layout import THREE_LISTS, ListKind, usual_layout
from rectify_desktop.domain.papers.list_paper import list_paper
from rectify_desktop.domain.papers.list_sheet import ListSheet, compose_list_sheet
from rectify_desktop.domain.terms import Edition
from rectify_desktop.errors import Cancelled, PaperMismatch, TargetBusy, TargetRefused
from rectify_desktop.office.ledger_writer import writer as list_writer
from rectify_desktop.office.notice_writer import writer as notice_writer
from rectify_desktop.office.paper_writer import docx_paper, xlsx_paper
from rectify_desktop.services.papers.export_papers import (
    export_ledger,
    export_notice,
    save_lists,
    save_paper,
)
from tests.invented_ledger import TODAY, invented_ledger
from tests.notice_ledger import water_ledger

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

OLD = b"what the clerk had before"


def sheet(count: int = 6, kind: ListKind = ListKind.RECTIFICATION) -> ListSheet:
    return compose_list_sheet(invented_ledger(count), usual_layout(kind), today=TODAY)


def save_notice_at(target: Path) -> None:
    export_notice(water_ledger(), target, Edition.PUBLIC)


def save_list_at(target: Path) -> None:
    export_ledger(invented_ledger(6), target, TODAY)


def save_lists_at(target: Path) -> None:
    save_lists([sheet(kind=kind) for kind in THREE_LISTS], target)


def save_paper_at(target: Path) -> None:
    save_paper(list_paper([sheet()]), target)


# Every door, the suffix behind it, and who writes there.
DOORS: list[tuple[Callable[[Path], None], str, object, str]] = [
    (save_notice_at, ".docx", notice_writer, "write_notice"),
    (save_list_at, ".xlsx", list_writer, "write_lists"),
    (save_lists_at, ".xlsx", list_writer, "write_lists"),
    (save_lists_at, ".docx", docx_paper, "write_paper_docx"),
    (save_paper_at, ".docx", docx_paper, "write_paper_docx"),
    (save_paper_at, ".xlsx", xlsx_paper, "write_paper_xlsx"),
]
EACH_DOOR = pytest.mark.parametrize(("save", "suffix", "module", "name"), DOORS)


@pytest.fixture
def target(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    path = tmp_path / f"文书{request.getfixturevalue('suffix')}"
    path.write_bytes(OLD)
    return path


@EACH_DOOR
def test_a_paper_is_saved_over_the_old_one(
    save: Callable[[Path], None], suffix: str, module: object, name: str, target: Path
) -> None:
    save(target)
    assert target.read_bytes()[:4] == b"PK\x03\x04"
    assert [path.name for path in target.parent.iterdir() if path.is_file()] == [target.name]


@EACH_DOOR
def test_a_paper_that_reads_back_otherwise_is_not_saved(
    save: Callable[[Path], None],
    suffix: str,
    module: object,
    name: str,
    target: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    written = getattr(module, name)
    monkeypatch.setattr(module, name, lambda *given: written(*given)[:-300])
    with pytest.raises(PaperMismatch) as mismatch:
        save(target)
    assert target.name in str(mismatch.value)
    assert "原文件未变" in str(mismatch.value)
    assert target.read_bytes() == OLD


@EACH_DOOR
def test_a_target_that_is_open_elsewhere_keeps_the_old_file(
    save: Callable[[Path], None], suffix: str, module: object, name: str, target: Path
) -> None:
    (target.parent / f"~${target.name}").touch()
    with pytest.raises(TargetBusy):
        save(target)
    assert target.read_bytes() == OLD


def test_a_cancelled_export_touches_nothing(tmp_path: Path) -> None:
    target = tmp_path / "清单.docx"
    target.write_bytes(OLD)

    def cancel() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        save_lists([sheet()], target, checkpoint=cancel)
    assert target.read_bytes() == OLD


def test_a_paper_has_no_other_formats(tmp_path: Path) -> None:
    with pytest.raises(TargetRefused, match=r"\.docx 或 \.xlsx"):
        save_paper(list_paper([sheet()]), tmp_path / "清单.odt")
