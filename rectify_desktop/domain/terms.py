"""The one place where identifiers meet the Chinese terms that users read (design §2)."""

from __future__ import annotations

from enum import StrEnum


class FindingSource(StrEnum):
    """Where a finding comes from (来源); sources are counted apart, never added up."""

    FEEDBACK = "feedback"
    ON_THE_SPOT = "on_the_spot"
    PETITION = "petition"
    CLUE = "clue"
    SPECIAL = "special"
    RECOMMENDATION = "recommendation"


class Timing(StrEnum):
    """How a finding is to be put right in time (整改时序); a finding may have several."""

    IMMEDIATE = "immediate"
    TIME_BOUND = "time_bound"
    SUSTAINED = "sustained"


class DeclaredResult(StrEnum):
    """What the unit declares of a finding (整改结果); never the same as a confirmed 销号."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    STAGE_COMPLETED = "stage_completed"
    COMPLETED = "completed"
    SUSTAINED = "sustained"


class MeasureState(StrEnum):
    """How far one measure has come (措施状态)."""

    OPEN = "open"
    DONE = "done"


class ReviewCycle(StrEnum):
    """The rhythm of a review series (调度周期)."""

    WEEKLY = "weekly"
    HALF_MONTHLY = "half_monthly"
    MONTHLY = "monthly"


class ReviewVerdict(StrEnum):
    """How a finding came through a 月过堂 (结论); it changes no result by itself."""

    PASSED = "passed"
    RETURNED = "returned"


class Edition(StrEnum):
    """Who a notice is for: 党内通报 or 社会公开, from one source."""

    INTERNAL = "internal"
    PUBLIC = "public"


class Profile(StrEnum):
    """How a notice is laid out (版式); an edition is its content, a profile its look."""

    PUBLIC = "public"
    RED_HEAD = "red-head"
    RED_HEAD_SEALED = "red-head-sealed"

    @property
    def has_red_head(self) -> bool:
        """Whether the paper has 版头 and 版记."""
        return self is not Profile.PUBLIC


class Urgency(StrEnum):
    """How soon a paper must be delivered (紧急程度, GB/T 9704 §7.2.3)."""

    URGENT = "urgent"
    MOST_URGENT = "most_urgent"


class WithholdingGround(StrEnum):
    """Why the public edition may leave something out (不予公开的依据, domain §4.10)."""

    SECRET = "secret"
    UNPUBLISHED_CASE = "unpublished_case"
    HYPE = "hype"
    MASS_PETITION = "mass_petition"
    SENSITIVE = "sensitive"


SOURCE_TERMS: dict[FindingSource, str] = {
    FindingSource.FEEDBACK: "反馈问题",
    FindingSource.ON_THE_SPOT: "立行立改",
    FindingSource.PETITION: "信访件",
    FindingSource.CLUE: "线索",
    FindingSource.SPECIAL: "专项",
    FindingSource.RECOMMENDATION: "巡察建议书",
}

TIMING_TERMS: dict[Timing, str] = {
    Timing.IMMEDIATE: "立行立改",
    Timing.TIME_BOUND: "限期整改",
    Timing.SUSTAINED: "长期坚持",
}

RESULT_TERMS: dict[DeclaredResult, str] = {
    DeclaredResult.NOT_STARTED: "未启动",
    DeclaredResult.IN_PROGRESS: "整改中",
    DeclaredResult.STAGE_COMPLETED: "阶段性完成",
    DeclaredResult.COMPLETED: "完成",
    DeclaredResult.SUSTAINED: "长期坚持",
}

MEASURE_STATE_TERMS: dict[MeasureState, str] = {
    MeasureState.OPEN: "进行中",
    MeasureState.DONE: "已完成",
}

CYCLE_TERMS: dict[ReviewCycle, str] = {
    ReviewCycle.WEEKLY: "周调度",
    ReviewCycle.HALF_MONTHLY: "半月督查",
    ReviewCycle.MONTHLY: "月过堂",
}

VERDICT_TERMS: dict[ReviewVerdict, str] = {
    ReviewVerdict.PASSED: "通过",
    ReviewVerdict.RETURNED: "退回",
}

EDITION_TERMS: dict[Edition, str] = {
    Edition.INTERNAL: "党内通报",
    Edition.PUBLIC: "社会公开",
}

PROFILE_TERMS: dict[Profile, str] = {
    Profile.PUBLIC: "网页公开",
    Profile.RED_HEAD: "红头文件",
    Profile.RED_HEAD_SEALED: "红头文件，加盖印章",
}

URGENCY_TERMS: dict[Urgency, str] = {
    Urgency.URGENT: "加急",
    Urgency.MOST_URGENT: "特急",
}

GROUND_TERMS: dict[WithholdingGround, str] = {
    WithholdingGround.SECRET: "涉及党和国家秘密",
    WithholdingGround.UNPUBLISHED_CASE: "正在初核或者已经立案但尚未公布的案件",
    WithholdingGround.HYPE: "公开后可能引发负面炒作",
    WithholdingGround.MASS_PETITION: "公开后可能引发群体性信访",
    WithholdingGround.SENSITIVE: "其他重大敏感事项",
}

# Which profile an edition takes where nobody chose another (office-documents §0.2).
EDITION_PROFILES: dict[Edition, Profile] = {
    Edition.INTERNAL: Profile.RED_HEAD,
    Edition.PUBLIC: Profile.PUBLIC,
}

NO_RESULT_TERM = "未填"
NO_PROGRESS_TERM = "无进展"
