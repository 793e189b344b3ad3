"""Reviewers' remarks from files: what is guessed is marked, what is there is not entered twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.remark_proposal import RemarkField
from rectify_desktop.errors import RuleViolation, SourceRefused
from rectify_desktop.services.casework.import_remarks import (
    as_remark,
    import_remarks,
    is_held,
    linked_numbers,
    propose_pasted_remarks,
    propose_remarks,
)
from rectify_desktop.services.findings.register_findings import add_finding
from tests.made_files import in_part, workbook_bytes
from tests.remarks.shapes import SHAPES, document

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.domain.casework.remark import ReviewerRemark
    from rectify_desktop.services.workspace import Workspace

LETTER = SHAPES[0]


def kept(workspace: Workspace) -> tuple[ReviewerRemark, ...]:
    return workspace.casework.remarks.of_round(workspace.current_round().id)


def test_a_letter_is_read_in_a_process_of_its_own_and_entered_as_one_step(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "来函.docx"
    path.write_bytes(LETTER.content)
    proposal = propose_remarks(path)
    key = workspace.current_round().id
    count = import_remarks(
        workspace, [as_remark(each, key, ()) for each in proposal.remarks], proposal.source_name
    )
    assert count == len(LETTER.expected)
    assert [r.text for r in kept(workspace)] == [e.text for e in LETTER.expected]
    assert kept(workspace)[0].received_on == date(2026, 3, 5)
    assert workspace.undo_name == "导入审核意见3条"
    workspace.undo()
    assert kept(workspace) == ()


def test_what_stands_around_a_remark_is_a_guess_and_its_own_number_is_not() -> None:
    (first, *_) = propose_pasted_remarks(
        "区委巡察办对整改方案的意见\n1.问题1.1没有时限。\n2.请补充责任人。"
    ).remarks
    assert first.guesses == {RemarkField.REVIEWER, RemarkField.PAPER, RemarkField.FINDINGS}
    (from_table, _) = propose_pasted_remarks(
        "序号\t提出单位\t审核意见\n1\t区委巡察办\t没有时限。\n2\t区委巡察办\t没有责任人。"
    ).remarks
    assert from_table.guesses == frozenset()


def test_words_that_were_not_taken_are_shown_with_their_place() -> None:
    proposal = propose_pasted_remarks("区委巡察办意见\n1.请补充责任人。\n请于三日内修改。")
    assert [(left.text, left.place) for left in proposal.left_out] == [
        ("区委巡察办意见", "第1行"),
        ("请于三日内修改。", "第3行"),
    ]


def test_a_paper_without_remarks_says_so() -> None:
    assert "按没有意见处理" in propose_pasted_remarks("经研究，无修改意见。").notes[0]
    assert propose_pasted_remarks("收到").notes == ("没有从这份材料里认出审核意见，可以逐条录入。",)


def test_numbers_of_findings_are_matched_whole(workspace: Workspace) -> None:
    first = add_finding(workspace, title="台账更新不及时")
    linked = linked_numbers(workspace.ledger(), [first.number, f"{first.number}0", first.number])
    assert linked.finding_ids == (first.id,)
    assert linked.unknown == (f"{first.number}0",)


def test_a_remark_the_ledger_has_is_known_again(workspace: Workspace) -> None:
    proposal = propose_pasted_remarks("区委巡察办意见\n1.请补充责任人。\n2.请补充时限。")
    key = workspace.current_round().id
    import_remarks(workspace, [as_remark(proposal.remarks[0], key, ())], "来函")
    again = [is_held(remark, kept(workspace)) for remark in proposal.remarks]
    assert again == [True, False]
    of_others = replace(proposal.remarks[0], reviewer="区委组织部")
    assert not is_held(of_others, kept(workspace))


def test_a_remark_without_words_enters_none(workspace: Workspace) -> None:
    proposal = propose_pasted_remarks("意见\n1.请补充责任人。\n2.请补充时限。")
    key = workspace.current_round().id
    made = [as_remark(each, key, ()) for each in proposal.remarks]
    with pytest.raises(RuleViolation, match="没有内容"):
        import_remarks(workspace, [made[0], replace(made[1], text=" ")], "来函")
    assert kept(workspace) == ()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("空.docx", b""),
        ("照片.docx", b"\x89PNG\r\n\x1a\n" + bytes(64)),
        ("坏.docx", document("一段")[:-200]),
        ("无字.docx", document("")),
        (
            "实体.xlsx",
            in_part("xl/workbook.xml", b"<workbook", b"<!DOCTYPE a [<!ENTITY b 'c'>]><workbook")(
                workbook_bytes()
            ),
        ),
    ],
)
def test_a_hostile_file_is_refused_in_a_sentence(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(SourceRefused) as refusal:
        propose_remarks(path)
    assert str(refusal.value).endswith(("。", "！"))
