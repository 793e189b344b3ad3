"""The list we write is the list we read: nothing of a finding is lost on the way out and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.ids import MeasureId
from rectify_desktop.domain.ledger import Ledger
from rectify_desktop.domain.measure import Measure
from rectify_desktop.domain.proposal.compare_with_ledger import compare
from rectify_desktop.domain.proposal.comparison import MatchStatus
from rectify_desktop.office.ledger_reader import read_ledger_workbook
from rectify_desktop.office.ledger_writer.writer import write_ledger
from tests.invented_ledger import TODAY, finding, invented_ledger, only

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.domain.proposal.proposal import ImportProposal


def read_back(ledger: Ledger, tmp_path: Path) -> ImportProposal:
    path = tmp_path / "整改清单.xlsx"
    path.write_bytes(write_ledger(ledger, TODAY))
    return read_ledger_workbook(path)


def test_written_list_is_read_back_whole(tmp_path: Path) -> None:
    ledger = invented_ledger(40)
    proposal = read_back(ledger, tmp_path)
    assert [theme.title for theme in proposal.themes] == [t.title for t in ledger.themes]
    assert [heading.title for heading in proposal.headings] == [h.title for h in ledger.headings]
    for written, read in zip(ledger.findings, proposal.findings, strict=True):
        assert read.number == written.number
        assert (read.title, read.description) == (written.title, written.description)
        assert read.source is written.source
        assert read.result is written.declared_result
        assert (read.situation, read.plan) == (written.situation, written.plan)
        assert read.remarks == written.remarks
        assert [measure.text for measure in read.measures] == [
            measure.text for measure in ledger.measures_of(written.id)
        ]
        departments = ledger.department_names(written.responsible_departments)
        assert "、".join(read.responsible_departments) == departments
        assert "、".join(read.owners) == ledger.person_names(written.owners)


@pytest.mark.parametrize(
    "texts",
    [
        ("2025年3月更换灯具", "2025年4月修复线路"),
        ("20253月更换灯具。", "1,260盏旧灯全部更换。", "3.5公里线路入地。", "8:30签到。"),
        ("一是更换，二是修复，三是移交", "30日内补签。"),
        ("①更换；②修复", "（1）补签；（2）归档", "4家单位签订合同"),
    ],
)
def test_measures_come_back_one_by_one_whatever_they_begin_with(
    texts: tuple[str, ...], tmp_path: Path
) -> None:
    known = finding()
    measures = tuple(
        Measure(known.id, text, at, id=MeasureId(f"m{at}")) for at, text in enumerate(texts)
    )
    ledger = Ledger(only().round, findings=(known,), measures={known.id: measures})
    (read,) = read_back(ledger, tmp_path).findings
    assert tuple(measure.text for measure in read.measures) == texts


def test_marks_are_printed_full_width_and_still_match_the_ledger(tmp_path: Path) -> None:
    known = finding(
        title='学习"第一议题"不严,记录不全(2024年)',
        description="抽查3次,2次无记录;整改不实:照搬照抄.",
        situation="召开会议(党组会),研究部署;8:30签到,追回1,260元",
        plan="继续 落实<办法>,长期坚持!",
        remarks="已报备(纪委)",
    )
    measure = Measure(known.id, "制定制度,明确责任", id=MeasureId("m"))
    ledger = Ledger(only().round, findings=(known,), measures={known.id: (measure,)})
    proposal = read_back(ledger, tmp_path)
    (read,) = proposal.findings
    assert read.title == "学习“第一议题”不严，记录不全（2024年）"
    assert read.description == "抽查3次，2次无记录；整改不实：照搬照抄。"
    assert read.situation == "召开会议（党组会），研究部署；8:30签到，追回1,260元"
    assert [m.text for m in read.measures] == ["制定制度，明确责任"]
    assert [row.status for row in compare(proposal, ledger).rows] == [MatchStatus.SAME]
