"""Milestones, reviewers' remarks and the evaluation sheet of a round in the ledger file."""

from __future__ import annotations

from rectify_desktop.domain.casework.evaluation import EvaluationItem, SatisfactionTally
from rectify_desktop.domain.casework.milestones import MilestoneRule
from rectify_desktop.domain.casework.remark import ReviewerRemark
from rectify_desktop.domain.casework.terms import DayCounting, MilestoneAnchor
from rectify_desktop.storage.casework.records import (
    FINDING_COLUMN,
    ROUND,
    RecordKind,
    days,
    flag,
    links,
    numbers,
    reference,
    term,
    texts,
)

_IN_PLACE = "position, id"

MILESTONES = RecordKind(
    MilestoneRule,
    "milestone_rule",
    "个整改节点",
    (
        ROUND,
        *texts("name", "paper", "note"),
        term("anchor", MilestoneAnchor),
        *numbers("months", "days"),
        term("counting", DayCounting),
        flag("ends_period"),
        *days("fixed_on", "done_on"),
        *numbers("position"),
    ),
    order=_IN_PLACE,
)
REMARKS = RecordKind(
    ReviewerRemark,
    "reviewer_remark",
    "条审核意见",
    (
        ROUND,
        *texts("number", "reviewer", "paper", "text", "answer", "answered_by"),
        *days("received_on", "answered_on"),
        *numbers("position"),
    ),
    (links("finding_ids", "reviewer_remark_finding", FINDING_COLUMN),),
    order=_IN_PLACE,
)
EVALUATION = RecordKind(
    EvaluationItem,
    "evaluation_item",
    "个评分项",
    (
        ROUND,
        *texts("part", "text", "reason"),
        *numbers("full_tenths", "deducted_tenths", "position"),
    ),
    order=_IN_PLACE,
)
SATISFACTION = RecordKind(
    SatisfactionTally,
    "satisfaction_tally",
    "张测评表",
    (
        ROUND,
        reference("group", "people"),
        *numbers("satisfied", "mostly_satisfied", "dissatisfied", "unaware", "position"),
    ),
    order=_IN_PLACE,
)
