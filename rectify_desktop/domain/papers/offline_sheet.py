"""离线自证记录: the facts that nothing left the room, to be signed and filed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.offline_proof import proof_rows
from rectify_desktop.domain.papers.case_parts import note, title
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
    from rectify_desktop.domain.offline_proof import OfflineProof, ProofRow

NAME = "离线自证记录"
_HEIGHT = 12.0
_COLUMNS = (
    PaperColumn("序号", 12.0, Align.CENTRE, is_label=True),
    PaperColumn("项目", 42.0, Align.CENTRE, is_label=True),
    PaperColumn("查得", 90.0, is_elastic=True),
    PaperColumn("依据", 110.0, is_elastic=True),
)


def compose_offline_sheet(proof: OfflineProof, unit: str) -> Paper:
    """Compose the sheet of one moment."""
    rows = [_row(at, row) for at, row in enumerate(proof_rows(proof), start=1)]
    alarms = sum(row.is_alarm for row in proof_rows(proof))
    told = f"{chinese_date(proof.told_at.date())}{proof.told_at:%H:%M}"
    return Paper(
        name=NAME,
        title=NAME,
        blocks=(
            title(NAME),
            SpreadLine((f"单位：{unit or '＿＿＿＿＿＿＿＿'}", f"查看时间：{told}")),
            TableBlock(_COLUMNS, tuple(rows)),
            note(_summary(alarms, proof.version)),
            SignatureLine(("经办人：", "保密员：", "日期：")),
        ),
        page=TABLE_PAGE,
        running_title=NAME,
    )


def _row(at: int, row: ProofRow) -> PaperRow:
    tone = Tone.ALERT if row.is_alarm else Tone.PLAIN
    cells = (
        PaperCell(str(at)),
        PaperCell(row.subject, Tone.LABEL),
        PaperCell(row.finding, tone),
        PaperCell(row.ground),
    )
    return PaperRow(cells, _HEIGHT)


def _summary(alarms: int, version: str) -> str:
    said = f"其中{alarms}项需要查明。" if alarms else "没有需要查明的项目。"
    return f"由巡察整改工作台{version}版自查，反映查看时的情况；{said}"
