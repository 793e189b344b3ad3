"""Paragraphs that a PDF broke at its width are read whole; others are left alone."""

from __future__ import annotations

from rectify_desktop.office.notice_reader import read_notice

_PARAGRAPHS = (
    "中共某镇委员会关于巡察整改进展情况的通报",
    "按照县委部署，县委第一巡察组对某镇党委开展了巡察，反馈了巡察意见，现将整改进展情况公布如下。",
    "一、反馈问题整改情况",
    "1.关于“河道采砂审批把关不严，个别采砂点证照到期以后仍在作业”的问题",
    "整改情况：一是关停到期采砂点三处，恢复河岸两公里，落实巡查人员五名。"
    "二是会同水利、公安部门开展联合执法，查处违法行为四起，公开曝光两起。",
    "2.关于“集镇停车收费没有公示标准，收入长期不入账”的问题",
    "整改情况：重新公示收费标准，收入全部缴入财政专户，退回多收费用。",
)


def _broken(width: int) -> list[str]:
    """Break paragraphs as a page does, the first line of each indented by two characters."""
    lines: list[str] = []
    for paragraph in _PARAGRAPHS:
        first, rest = paragraph[: width - 2], paragraph[width - 2 :]
        lines += [first, *(rest[at : at + width] for at in range(0, len(rest), width))]
    return lines


def test_lines_of_one_width_are_joined_to_paragraphs() -> None:
    assert read_notice(_broken(28), "通报").lines == _PARAGRAPHS


def test_page_number_between_two_lines_parts_no_sentence() -> None:
    lines = _broken(28)
    at = lines.index(next(line for line in lines if line.startswith("整改情况：一是"))) + 1
    findings = read_notice([*lines[:at], "— 1 —", *lines[at:]], "通报").findings
    assert [len(finding.measures) for finding in findings] == [2, 0]
    assert findings[0].situation == _PARAGRAPHS[4].removeprefix("整改情况：")


def test_whole_paragraphs_stay_as_they_are() -> None:
    assert read_notice(_PARAGRAPHS, "通报").lines == _PARAGRAPHS


def test_titles_of_one_length_are_not_joined() -> None:
    titles = ["学习教育抓得不紧不实没有做到入脑入心见行见效" for _ in range(9)]
    assert read_notice(titles, "通报").lines == tuple(titles)
