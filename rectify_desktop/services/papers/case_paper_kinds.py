"""The kinds of case papers there are: what each is called, what it is of, and its files."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.errors import NotFound

if TYPE_CHECKING:
    from rectify_desktop.domain.ids import FindingId, RoundId


class CasePaperKey(StrEnum):
    """A paper by the word the command line has for it."""

    SUPERVISION = "supervision"
    CLOSURE = "closure"
    EXTENSION = "extension"
    CONTINUED = "continued"
    EVIDENCE = "evidence"
    POLICIES = "policies"
    FUNDS = "funds"
    REPORT = "report"
    LEADER_REPORT = "leader-report"
    CARDS = "cards"
    COMPLETION = "completion"
    PRIVACY = "privacy"
    MILESTONES = "milestones"
    REMARKS = "remarks"
    DRAW = "draw"
    EVALUATION = "evaluation"


class PaperSubject(StrEnum):
    """What has to be chosen before a paper can be made."""

    ROUND = "round"
    FINDING = "finding"
    ROUND_OR_FINDING = "round_or_finding"
    RECORD = "record"


@dataclass(frozen=True, slots=True)
class CasePaper:
    """A paper that can be made: its name, what it is of, and the files it can be saved as."""

    key: CasePaperKey
    name: str
    subject: PaperSubject
    suffixes: tuple[str, ...]


_TEXT, _TABLE = (".docx",), (".docx", ".xlsx")

CASE_PAPERS: dict[CasePaperKey, CasePaper] = {
    paper.key: paper
    for paper in (
        CasePaper(CasePaperKey.SUPERVISION, "督办单、提示函", PaperSubject.FINDING, _TABLE),
        CasePaper(CasePaperKey.CLOSURE, "销号审批表", PaperSubject.FINDING, _TABLE),
        CasePaper(CasePaperKey.EXTENSION, "延期申请表", PaperSubject.FINDING, _TABLE),
        CasePaper(CasePaperKey.CONTINUED, "持续整改申请表", PaperSubject.FINDING, _TABLE),
        CasePaper(
            CasePaperKey.EVIDENCE, "佐证材料目录", PaperSubject.ROUND_OR_FINDING, (".xlsx", ".docx")
        ),
        CasePaper(CasePaperKey.POLICIES, "制度废改立清单", PaperSubject.ROUND, (".xlsx", ".docx")),
        CasePaper(CasePaperKey.FUNDS, "资金与问责统计", PaperSubject.ROUND, (".xlsx", ".docx")),
        CasePaper(CasePaperKey.REPORT, "整改情况报告", PaperSubject.ROUND, _TEXT),
        CasePaper(
            CasePaperKey.LEADER_REPORT, "主要负责人组织落实情况报告", PaperSubject.ROUND, _TEXT
        ),
        CasePaper(CasePaperKey.CARDS, "问题一事一页卡", PaperSubject.ROUND_OR_FINDING, _TABLE),
        CasePaper(CasePaperKey.COMPLETION, "补齐清单", PaperSubject.ROUND, (".xlsx", ".docx")),
        CasePaper(CasePaperKey.PRIVACY, "个人信息处理审签单", PaperSubject.ROUND, _TABLE),
        CasePaper(CasePaperKey.MILESTONES, "整改节点安排表", PaperSubject.ROUND, _TABLE),
        CasePaper(CasePaperKey.REMARKS, "审核意见采纳情况表", PaperSubject.ROUND, _TABLE),
        CasePaper(CasePaperKey.DRAW, "模拟“回头看”抽查表", PaperSubject.RECORD, _TABLE),
        CasePaper(CasePaperKey.EVALUATION, "整改成效自评表", PaperSubject.ROUND, _TABLE),
    )
}


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """What one paper is made of; ``record_id`` names an order, a closure, an extension, a draw."""

    finding_id: FindingId | None = None
    record_id: str = ""
    round_id: RoundId | None = None


WHOLE_ROUND = PaperChoice()


def case_paper_named(key: str) -> CasePaper:
    """Return the paper of a key.

    Raises:
        NotFound: there is no such paper.

    """
    if key not in set(CasePaperKey):
        raise NotFound(f"没有“{key}”这种文书，可选的有：{kinds_text()}。")
    return CASE_PAPERS[CasePaperKey(key)]


def kinds_text() -> str:
    """Name every paper with its key, as a refusal lists them."""
    return "、".join(f"{paper.key.value}（{paper.name}）" for paper in CASE_PAPERS.values())
