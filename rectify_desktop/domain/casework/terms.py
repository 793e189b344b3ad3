"""The Chinese terms of case work beside their identifiers (design §2, domain §§2-3)."""

from __future__ import annotations

from enum import StrEnum


class PolicyKind(StrEnum):
    """What became of a rule (制度废改立, domain §3.11)."""

    NEW = "new"
    REVISED = "revised"
    ABOLISHED = "abolished"


class FundKind(StrEnum):
    """What became of money (资金, domain §3.12); kinds are counted apart, never added up."""

    REFUNDED = "refunded"
    RECOVERED = "recovered"
    SAVED = "saved"
    RETURNED = "returned"


class AccountabilityKind(StrEnum):
    """How somebody was called to account (问责, domain §3.12)."""

    REMINDER = "reminder"
    INTERVIEW = "interview"
    CRITICISM = "criticism"
    ADMONITION = "admonition"
    ORGANISATIONAL = "organisational"
    DISCIPLINARY = "disciplinary"
    FIRST_FORM = "first_form"


class MeetingKind(StrEnum):
    """What was held (会议、学习、培训, domain §4.4)."""

    PARTY_GROUP = "party_group"
    LEADING_GROUP = "leading_group"
    PROGRESS = "progress"
    DEMOCRATIC_LIFE = "democratic_life"
    STUDY = "study"
    TRAINING = "training"
    OTHER = "other"


class EvidenceKind(StrEnum):
    """What a piece of evidence is (材料类型, domain §3.10)."""

    MINUTES = "minutes"
    POLICY = "policy"
    TALK = "talk"
    VOUCHER = "voucher"
    PHOTO = "photo"
    LEDGER = "ledger"
    OTHER = "other"


class ExtensionKind(StrEnum):
    """What is asked for when a deadline cannot be kept (domain §3.6)."""

    EXTENSION = "extension"
    CONTINUED = "continued"


class SupervisionKind(StrEnum):
    """The paper that urges a department on (督办文书, domain §3.8)."""

    ORDER = "order"
    NOTICE = "notice"


class SupervisionLevel(StrEnum):
    """How urgently (三色督查单): each colour follows an unanswered one (domain §3.8)."""

    BLUE = "blue"
    ORANGE = "orange"
    RED = "red"


class ClosureOutcome(StrEnum):
    """What one step of a 销号 decided."""

    PENDING = "pending"
    PASSED = "passed"
    RETURNED = "returned"


class ClosureState(StrEnum):
    """Where a 销号 stands as a whole; computed from its steps, never stored."""

    REQUESTED = "requested"
    RETURNED = "returned"
    CLOSED = "closed"
    REOPENED = "reopened"
    WITHDRAWN = "withdrawn"


class ClosureCondition(StrEnum):
    """What must hold before a 销号 may be asked for; each can be waived only with a reason."""

    RESULT = "result"
    DATE = "date"
    MEASURES = "measures"
    EVIDENCE = "evidence"
    SITUATION = "situation"
    WORDING = "wording"


class MilestoneAnchor(StrEnum):
    """The day from which a milestone is counted."""

    FEEDBACK = "feedback"
    PERIOD_END = "period_end"


class DayCounting(StrEnum):
    """Which days count (domain §6.2); a switch per milestone."""

    NATURAL = "natural"
    WORKING = "working"


class DrawOutcome(StrEnum):
    """What a 模拟回头看 found of one closed finding."""

    UNCHECKED = "unchecked"
    STEADY = "steady"
    RELAPSED = "relapsed"


class RemarkState(StrEnum):
    """Whether a reviewer's remark was answered; computed, never stored."""

    OPEN = "open"
    ANSWERED = "answered"


class RecheckState(StrEnum):
    """Where 回头看 stands with a finding: drawn and not looked at, looked at, or come again."""

    UNCHECKED = "unchecked"
    STEADY = "steady"
    RELAPSED = "relapsed"
    RETURNED = "returned"


POLICY_TERMS: dict[PolicyKind, str] = {
    PolicyKind.NEW: "新建",
    PolicyKind.REVISED: "修订",
    PolicyKind.ABOLISHED: "废止",
}

FUND_TERMS: dict[FundKind, str] = {
    FundKind.REFUNDED: "清退",
    FundKind.RECOVERED: "追回",
    FundKind.SAVED: "挽回损失",
    FundKind.RETURNED: "归还原渠道",
}

ACCOUNTABILITY_TERMS: dict[AccountabilityKind, str] = {
    AccountabilityKind.REMINDER: "谈话提醒",
    AccountabilityKind.INTERVIEW: "约谈",
    AccountabilityKind.CRITICISM: "批评教育",
    AccountabilityKind.ADMONITION: "诫勉谈话",
    AccountabilityKind.ORGANISATIONAL: "组织处理",
    AccountabilityKind.DISCIPLINARY: "党纪政务处分",
    AccountabilityKind.FIRST_FORM: "第一种形态",
}

MEETING_TERMS: dict[MeetingKind, str] = {
    MeetingKind.PARTY_GROUP: "党组（党委）会议",
    MeetingKind.LEADING_GROUP: "领导小组会议",
    MeetingKind.PROGRESS: "推进会",
    MeetingKind.DEMOCRATIC_LIFE: "专题民主生活会",
    MeetingKind.STUDY: "集中学习",
    MeetingKind.TRAINING: "培训",
    MeetingKind.OTHER: "其他",
}

EVIDENCE_TERMS: dict[EvidenceKind, str] = {
    EvidenceKind.MINUTES: "会议记录",
    EvidenceKind.POLICY: "制度",
    EvidenceKind.TALK: "谈话记录",
    EvidenceKind.VOUCHER: "凭证",
    EvidenceKind.PHOTO: "照片",
    EvidenceKind.LEDGER: "台账",
    EvidenceKind.OTHER: "其他",
}

EXTENSION_TERMS: dict[ExtensionKind, str] = {
    ExtensionKind.EXTENSION: "延期",
    ExtensionKind.CONTINUED: "持续整改",
}

SUPERVISION_TERMS: dict[SupervisionKind, str] = {
    SupervisionKind.ORDER: "督办单",
    SupervisionKind.NOTICE: "提示函",
}

LEVEL_TERMS: dict[SupervisionLevel, str] = {
    SupervisionLevel.BLUE: "蓝色",
    SupervisionLevel.ORANGE: "橙色",
    SupervisionLevel.RED: "红色",
}

OUTCOME_TERMS: dict[ClosureOutcome, str] = {
    ClosureOutcome.PENDING: "待审核",
    ClosureOutcome.PASSED: "通过",
    ClosureOutcome.RETURNED: "退回",
}

CLOSURE_TERMS: dict[ClosureState, str] = {
    ClosureState.REQUESTED: "待验收",
    ClosureState.RETURNED: "退回",
    ClosureState.CLOSED: "已销号",
    ClosureState.REOPENED: "重新整改",
    ClosureState.WITHDRAWN: "已撤回",
}

CONDITION_TERMS: dict[ClosureCondition, str] = {
    ClosureCondition.RESULT: "整改结果为完成或长期坚持",
    ClosureCondition.DATE: "填写完成日期",
    ClosureCondition.MEASURES: "整改措施全部完成",
    ClosureCondition.EVIDENCE: "有佐证材料",
    ClosureCondition.SITUATION: "填写整改情况",
    ClosureCondition.WORDING: "整改情况没有未来时的说法",
}

ANCHOR_TERMS: dict[MilestoneAnchor, str] = {
    MilestoneAnchor.FEEDBACK: "反馈之日",
    MilestoneAnchor.PERIOD_END: "集中整改期满之日",
}

COUNTING_TERMS: dict[DayCounting, str] = {
    DayCounting.NATURAL: "自然日",
    DayCounting.WORKING: "工作日",
}

DRAW_TERMS: dict[DrawOutcome, str] = {
    DrawOutcome.UNCHECKED: "未核查",
    DrawOutcome.STEADY: "成果巩固",
    DrawOutcome.RELAPSED: "问题反弹",
}

REMARK_TERMS: dict[RemarkState, str] = {
    RemarkState.OPEN: "未答复",
    RemarkState.ANSWERED: "已答复",
}

RECHECK_TERMS: dict[RecheckState, str] = {
    RecheckState.UNCHECKED: "未核查",
    RecheckState.STEADY: "成果巩固",
    RecheckState.RELAPSED: "问题反弹",
    RecheckState.RETURNED: "以前问题",
}
