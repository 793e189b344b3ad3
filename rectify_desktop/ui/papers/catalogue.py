"""Every paper the page 文书 can make, in the order and the groups in which it offers them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from rectify_desktop.services.papers.case_paper_kinds import CasePaperKey


class PaperKey(StrEnum):
    """A paper by the word that settings remember it with."""

    PUBLIC_NOTICE = "public-notice"
    INTERNAL_NOTICE = "internal-notice"
    WITHHOLDING_SHEET = "withholding-sheet"
    RECTIFICATION_LIST = "rectification-list"
    PROBLEM_LIST = "problem-list"
    TASK_LIST = "task-list"
    RESPONSIBILITY_LIST = "responsibility-list"
    THREE_LISTS = "three-lists"
    REVIEW_SUMMARY = "review-summary"
    REVIEW_PACK = "review-pack"
    SUPERVISION = CasePaperKey.SUPERVISION.value
    CLOSURE = CasePaperKey.CLOSURE.value
    EXTENSION = CasePaperKey.EXTENSION.value
    CONTINUED = CasePaperKey.CONTINUED.value
    CARDS = CasePaperKey.CARDS.value
    EVIDENCE = CasePaperKey.EVIDENCE.value
    POLICIES = CasePaperKey.POLICIES.value
    FUNDS = CasePaperKey.FUNDS.value
    COMPLETION = CasePaperKey.COMPLETION.value
    PRIVACY = CasePaperKey.PRIVACY.value
    MILESTONES = CasePaperKey.MILESTONES.value
    REMARKS = CasePaperKey.REMARKS.value
    DRAW = CasePaperKey.DRAW.value
    EVALUATION = CasePaperKey.EVALUATION.value
    REPORT = CasePaperKey.REPORT.value
    LEADER_REPORT = CasePaperKey.LEADER_REPORT.value
    OWN_FORM = "own-form"


class PaperGroup(StrEnum):
    """A group of papers; the value is its title."""

    NOTICES = "通报"
    LISTS = "清单"
    REVIEWS = "调度"
    CASE_WORK = "办理文书"
    ROUND = "节点和评估"
    REPORTS = "报告"
    OWN_FORMS = "自备表格"


@dataclass(frozen=True, slots=True)
class PaperEntry:
    """One paper of the list: ``name`` stands under its group, ``title`` above the page."""

    key: PaperKey
    group: PaperGroup
    name: str
    title: str


_NOTICES, _LISTS, _REVIEWS = PaperGroup.NOTICES, PaperGroup.LISTS, PaperGroup.REVIEWS
_CASES, _ROUNDS, _REPORTS = PaperGroup.CASE_WORK, PaperGroup.ROUND, PaperGroup.REPORTS

CATALOGUE: tuple[PaperEntry, ...] = (
    PaperEntry(PaperKey.PUBLIC_NOTICE, _NOTICES, "社会公开", "巡察整改进展情况的通报（社会公开）"),
    PaperEntry(PaperKey.INTERNAL_NOTICE, _NOTICES, "党内通报", "巡察整改进展情况的通报（党内）"),
    PaperEntry(PaperKey.WITHHOLDING_SHEET, _NOTICES, "不予公开审签单", "不予公开内容审签单"),
    PaperEntry(PaperKey.PRIVACY, _NOTICES, "个人信息审签单", "个人信息处理审签单"),
    PaperEntry(PaperKey.RECTIFICATION_LIST, _LISTS, "整改清单", "巡察整改清单"),
    PaperEntry(PaperKey.PROBLEM_LIST, _LISTS, "问题清单", "巡察整改问题清单"),
    PaperEntry(PaperKey.TASK_LIST, _LISTS, "任务清单", "巡察整改任务清单"),
    PaperEntry(PaperKey.RESPONSIBILITY_LIST, _LISTS, "责任清单", "巡察整改责任清单"),
    PaperEntry(PaperKey.THREE_LISTS, _LISTS, "三清单", "问题、任务、责任三清单"),
    PaperEntry(PaperKey.REVIEW_SUMMARY, _REVIEWS, "总表", "调度总表"),
    PaperEntry(PaperKey.REVIEW_PACK, _REVIEWS, "全套", "调度全套"),
    PaperEntry(PaperKey.SUPERVISION, _CASES, "督办单、提示函", "督办单、提示函"),
    PaperEntry(PaperKey.CLOSURE, _CASES, "销号审批表", "销号审批表"),
    PaperEntry(PaperKey.EXTENSION, _CASES, "延期申请", "延期申请表"),
    PaperEntry(PaperKey.CONTINUED, _CASES, "持续整改申请", "持续整改申请表"),
    PaperEntry(PaperKey.CARDS, _CASES, "一事一页卡", "问题一事一页卡"),
    PaperEntry(PaperKey.EVIDENCE, _CASES, "佐证目录", "佐证材料目录"),
    PaperEntry(PaperKey.POLICIES, _CASES, "制度清单", "制度废改立清单"),
    PaperEntry(PaperKey.FUNDS, _CASES, "资金与问责", "资金与问责统计"),
    PaperEntry(PaperKey.COMPLETION, _CASES, "补齐清单", "巡察整改材料补齐清单"),
    PaperEntry(PaperKey.MILESTONES, _ROUNDS, "节点安排", "整改节点安排表"),
    PaperEntry(PaperKey.REMARKS, _ROUNDS, "审核意见答复", "审核意见采纳情况表"),
    PaperEntry(PaperKey.DRAW, _ROUNDS, "回头看抽查", "模拟“回头看”抽查表"),
    PaperEntry(PaperKey.EVALUATION, _ROUNDS, "成效自评", "整改成效自评表"),
    PaperEntry(PaperKey.REPORT, _REPORTS, "整改情况", "整改情况报告"),
    PaperEntry(PaperKey.LEADER_REPORT, _REPORTS, "主要负责人", "主要负责人组织落实情况报告"),
    PaperEntry(PaperKey.OWN_FORM, PaperGroup.OWN_FORMS, "套用自备表格", "套用自备表格"),
)
ENTRIES: dict[PaperKey, PaperEntry] = {entry.key: entry for entry in CATALOGUE}
