"""个人信息处理审签单: what the public edition does with each private matter, for the leader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.privacy_decision import CHOICE_TERMS, PrivacyChoice
from rectify_desktop.domain.checks.private_items import PRIVATE_TERMS
from rectify_desktop.domain.papers.case_parts import note, title, unit_line, unit_of
from rectify_desktop.domain.papers.paper import (
    TABLE_PAGE,
    Align,
    Paper,
    PaperCell,
    PaperColumn,
    PaperRow,
    SignatureLine,
    SpreadLine,
    TableBlock,
    Tone,
)
from rectify_desktop.domain.wording.dates import chinese_date

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rectify_desktop.domain.checks.notice_privacy import PrivateMatter
    from rectify_desktop.domain.checks.privacy_decision import PrivacyDecision
    from rectify_desktop.domain.ledger import Ledger

SHEET_NAME = "个人信息处理审签单"
_TITLE = f"社会公开版{SHEET_NAME}"
_HEIGHT = 12.0
_COLUMNS = (
    PaperColumn("序号", 12.0, Align.CENTRE, is_label=True),
    PaperColumn("种类", 22.0, Align.CENTRE),
    PaperColumn("原文", 40.0, is_elastic=True),
    PaperColumn("所在的话", 80.0, is_elastic=True),
    PaperColumn("处理", 16.0, Align.CENTRE),
    PaperColumn("公开时写作", 40.0),
    PaperColumn("依据", 34.0, is_elastic=True),
    PaperColumn("决定人、日期", 40.0, Align.CENTRE),
)


def compose_privacy_sheet(
    ledger: Ledger,
    matters: Sequence[PrivateMatter],
    reworded: Sequence[PrivacyDecision] = (),
    *,
    today: date,
) -> Paper:
    """Compose the sheet on which the leader signs what becomes of each private matter.

    ``reworded`` are decisions on what stands in the notice no longer.
    """
    count = len(matters) + len(reworded)
    left = sum(matter.decision is None for matter in matters)
    return Paper(
        SHEET_NAME,
        f"{unit_of(ledger)}{_TITLE}",
        (
            title(_TITLE),
            SpreadLine((unit_line(ledger), chinese_date(today))),
            TableBlock(
                _COLUMNS,
                (
                    *(_row(at, matter) for at, matter in enumerate(matters, start=1)),
                    *(
                        _reworded_row(at, decision)
                        for at, decision in enumerate(reworded, start=len(matters) + 1)
                    ),
                ),
                empty_notice="社会公开版没有需要处理的个人信息。",
            ),
            note(f"共{count}处，还没有决定的{left}处。本单位的联系方式照常公开。"),
            SignatureLine(("经办人：", "审核人：", "分管负责人：", "日期：")),
        ),
        page=TABLE_PAGE,
        running_title=f"{unit_of(ledger)}{_TITLE}",
    )


def _row(at: int, matter: PrivateMatter) -> PaperRow:
    item, decision = matter.item, matter.decision
    shown = {PrivacyChoice.MASKED: item.masked, PrivacyChoice.KEPT: item.text}
    texts = (
        str(at),
        PRIVATE_TERMS[item.kind],
        item.text,
        f"…{matter.around}…",
        CHOICE_TERMS[decision.choice] if decision else "待定",
        shown.get(decision.choice, "") if decision else "",
        decision.ground if decision else "",
        _signed(decision),
    )
    return _printed(texts, Tone.PLAIN if decision else Tone.ALERT)


def _reworded_row(at: int, decision: PrivacyDecision) -> PaperRow:
    term, choice = PRIVATE_TERMS[decision.kind], CHOICE_TERMS[decision.choice]
    texts = (str(at), term, decision.text, "", choice, decision.ground, "", _signed(decision))
    return _printed(texts, Tone.PLAIN)


def _signed(decision: PrivacyDecision | None) -> str:
    if decision is None or decision.decided_on is None:
        return ""
    return f"{decision.decided_by}\n{chinese_date(decision.decided_on)}"


def _printed(texts: Sequence[str], tone: Tone) -> PaperRow:
    cells = (
        PaperCell(text, tone if column == 4 else Tone.PLAIN) for column, text in enumerate(texts)
    )
    return PaperRow(tuple(cells), _HEIGHT)
