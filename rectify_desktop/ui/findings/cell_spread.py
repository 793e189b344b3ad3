"""How a block of the clipboard lies on the list: which cells it fills, what lies beyond them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rectify_desktop.services.findings.write_cells import CellEdit, RefusedCell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.ui.findings.finding_table_model import FindingTableModel


@dataclass(slots=True)
class Spread:
    """``edits`` fill cells there are; ``rows`` lie below the last finding, keyed by column.

    ``surplus`` lies right of all columns beside findings there are, ``cut`` beside ``rows``;
    ``below`` is all that would be left out without ``rows``; ``last`` is the lowest finding.
    """

    edits: list[CellEdit] = field(default_factory=list[CellEdit])
    surplus: list[RefusedCell] = field(default_factory=list[RefusedCell])
    rows: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    cut: list[RefusedCell] = field(default_factory=list[RefusedCell])
    below: list[RefusedCell] = field(default_factory=list[RefusedCell])
    last: Finding | None = None


def spread_block(
    model: FindingTableModel,
    block: Sequence[Sequence[str]],
    rows: Sequence[Finding],
    sections: Sequence[int],
    height: int,
) -> Spread:
    """Lay a block, repeated down to ``height``, over findings and columns from its corner on."""
    spread = Spread(last=rows[-1] if rows else None)
    for at in range(height):
        line = block[at % len(block)]
        if at >= len(rows):
            _put_below(spread, model, line, sections)
            continue
        for to_right, text in enumerate(line):
            if to_right >= len(sections):
                _leave_out(spread.surplus, text, _tr("右边没有列了。"), rows[at])
            elif text.strip() != model.words.cell(rows[at], sections[to_right]):
                key = model.words.key_of(sections[to_right])
                spread.edits.append(CellEdit(rows[at].id, key, text))
    return spread


def _put_below(
    spread: Spread, model: FindingTableModel, line: Sequence[str], sections: Sequence[int]
) -> None:
    """Keep a line that no finding is there for; blank ones ask for none."""
    for text in line:
        _leave_out(spread.below, text, _tr("清单到此为止，下面没有问题了。"))
    cells = {s: text for s, text in zip(sections, line, strict=False) if text.strip()}
    if not any(model.words.is_writable(section) for section in cells):
        return
    spread.rows.append({model.words.key_of(section): text for section, text in cells.items()})
    for text in line[len(sections) :]:
        _leave_out(spread.cut, text, _tr("右边没有列了。"))


def _leave_out(
    cells: list[RefusedCell], text: str, reason: str, finding: Finding | None = None
) -> None:
    if text.strip():
        number = finding.number if finding else ""
        cells.append(RefusedCell(number, "", text, reason, finding.id if finding else None))


def _tr(text: str) -> str:
    return QCoreApplication.translate("CellSpread", text)
