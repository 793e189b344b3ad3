from __future__ import annotations

import pytest

from rectify_desktop.domain.proposal.list_deadlines import with_deadlines
from rectify_desktop.domain.proposal.proposal import (
    Doubt,
    DoubtKind,
    ImportProposal,
    ProposedFinding,
    ProposedMeasure,
    SourceKind,
)
from rectify_desktop.errors import RuleViolation

_FIRST = Doubt(DoubtKind.INFERRED_YEAR, "9月底", "工作表‘清单’第2行", 1, 8, ("2025年9月底",))
_SECOND = Doubt(DoubtKind.INFERRED_YEAR, "9月底", "工作表‘清单’第4行", 3, 5, ("2025年9月底",))
_RESULT = Doubt(DoubtKind.UNKNOWN_RESULT, "好得很", "工作表‘清单’第2行", 1, 14)
# The second finding stands beside the merged deadline of the first.
_LIST = ImportProposal(
    "清单.xlsx",
    SourceKind.SPREADSHEET,
    ("问题 | 时限 | 结果", "盘点不及时 | 9月底 | 好得很", "排队时间长", "记录 | 9月底", "台账"),
    findings=(
        ProposedFinding(
            "1",
            "盘点不及时",
            1,
            due_wording="9月底",
            measures=(ProposedMeasure("甲", 1, due_wording="9月底"),),
        ),
        ProposedFinding("2", "排队时间长", 2, due_wording="9月底，长期坚持"),
        ProposedFinding("3", "记录", 3, due_wording="9月底"),
        ProposedFinding("4", "台账", 4, due_wording="2024年9月底"),
    ),
    doubts=(_FIRST, _RESULT, _SECOND),
)


def test_a_chosen_deadline_goes_to_all_findings_its_cell_is_for() -> None:
    read = with_deadlines(_LIST, [(_FIRST, "2025年9月底")])
    assert [finding.due_wording for finding in read.findings] == [
        "2025年9月底",
        "2025年9月底，长期坚持",
        "9月底",
        "2024年9月底",
    ]
    assert read.findings[0].measures[0].due_wording == "2025年9月底"


def test_a_settled_doubt_is_gone_and_the_others_stand_where_they_say() -> None:
    read = with_deadlines(_LIST, [(_FIRST, "2025年9月底"), (_SECOND, "2026年9月底")])
    assert [doubt.kind for doubt in read.doubts] == [DoubtKind.UNKNOWN_RESULT]
    (rest,) = read.doubts
    assert read.lines[rest.line][rest.start :] == "好得很"
    assert read.lines[3] == "记录 | 2026年9月底"
    assert read.findings[2].due_wording == "2026年9月底"


def test_other_cells_of_a_table_cannot_be_rewritten_here() -> None:
    with pytest.raises(RuleViolation, match="请在原表中改好后重新导入"):
        with_deadlines(_LIST, [(_RESULT, "完成")])
