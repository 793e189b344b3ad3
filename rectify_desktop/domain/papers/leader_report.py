"""主要负责人组织落实情况报告: what the head chaired, led and urged, each counted with its 口径."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import (
    MEETING_TERMS,
    SUPERVISION_TERMS,
    MeetingKind,
    SupervisionKind,
)
from rectify_desktop.domain.figures import RESULT_ORDER
from rectify_desktop.domain.notice.notice_passages import inspection_passage, party_meeting
from rectify_desktop.domain.notice.passage_texts import signing_organisation
from rectify_desktop.domain.papers.case_parts import finding_numbers, note
from rectify_desktop.domain.papers.counted import counted_until
from rectify_desktop.domain.papers.paper import (
    Align,
    PaperCell,
    PaperColumn,
    PaperRow,
    TableBlock,
)
from rectify_desktop.domain.papers.report_parts import (
    part_title,
    point,
    prose,
    recipient,
    report,
    signature_blocks,
)
from rectify_desktop.domain.terms import NO_RESULT_TERM, RESULT_TERMS
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.gaps import gap_mark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.paper import Paper, PaperBlock
    from rectify_desktop.domain.parties import Person
    from rectify_desktop.domain.terms import DeclaredResult

NAME = "主要负责人组织落实情况报告"
_ROW = 8.0
_CONVENED = (
    MeetingKind.PARTY_GROUP,
    MeetingKind.LEADING_GROUP,
    MeetingKind.PROGRESS,
    MeetingKind.DEMOCRATIC_LIFE,
)
_HEAD_POST, _DEPUTY_POST = "书记", "副书记"
_SUBSTANCE = "研究部署的主要事项和作出的决定"
_DIFFICULT = "牵头协调解决的重点难点问题"
_ON_THE_SPOT = "现场督办、约谈提醒的情况"
_SHORTCOMINGS = "履行第一责任人责任方面存在的不足"
_NEXT_STEPS = "下一步打算"


def head_of(ledger: Ledger) -> Person | None:
    """Return the 书记 among the people of a ledger; None where no post says who it is."""
    people = sorted(ledger.people.values(), key=lambda person: person.position)
    return next(
        (p for p in people if _HEAD_POST in p.post and _DEPUTY_POST not in p.post),
        None,
    )


def compose_leader_report(
    ledger: Ledger, records: CaseRecords, *, as_of: date, head: Person | None = None
) -> Paper:
    """Compose the report of the head (条例: 主要负责人组织落实情况报告)."""
    organisation = signing_organisation(ledger)
    chosen = head or head_of(ledger)
    name = chosen.name if chosen else gap_mark("主要负责人姓名")
    return report(
        NAME,
        f"{organisation}主要负责人关于组织落实巡察整改情况的报告",
        [
            recipient(ledger),
            *prose(
                f"{inspection_passage(ledger.round)}"
                "现将本人履行第一责任人责任、组织落实巡察整改的情况报告如下。"
            ),
            part_title(1, "履行第一责任人责任情况"),
            point(1, "亲自部署", _chaired(ledger, records, chosen, as_of), gap_mark(_SUBSTANCE)),
            point(2, "亲自协调", _led(ledger, chosen, as_of), gap_mark(_DIFFICULT)),
            point(3, "亲自督办", _urged(records, chosen, as_of), gap_mark(_ON_THE_SPOT)),
            part_title(2, "领导班子成员落实“一岗双责”情况"),
            *_members(ledger, as_of),
            part_title(3, "存在的不足"),
            *prose(gap_mark(_SHORTCOMINGS)),
            part_title(4, "下一步打算"),
            *prose(ledger.round.next_steps.strip() or gap_mark(_NEXT_STEPS)),
            *signature_blocks(ledger, f"报告人：{name}"),
        ],
    )


def _chaired(ledger: Ledger, records: CaseRecords, head: Person | None, as_of: date) -> str:
    """Count the meetings the head chaired, by kind."""
    counted = counted_until(records.meetings, lambda meeting: meeting.held_on, as_of)
    chaired = [m for m in counted.records if head is not None and head.name in m.chair]
    names = {**MEETING_TERMS, MeetingKind.PARTY_GROUP: party_meeting(ledger.round) or "党组会议"}
    said = "、".join(
        f"{names[kind]}{times}次"
        for kind in _CONVENED
        if (times := sum(meeting.kind is kind for meeting in chaired))
    )
    if not said:
        return gap_mark("主持召开会议的次数（会议台账中还没有登记）")
    return f"截至{chinese_date(as_of)}，主持召开{said}（口径：会议台账中由本人主持的会议）。"


def _led(ledger: Ledger, head: Person | None, as_of: date) -> str:
    """Count the findings the head leads, by result, and name them."""
    led = [f for f in ledger.findings if head is not None and head.id in f.lead_officials]
    if not led:
        return gap_mark("领办的具体问题（台账中还没有登记由其牵头的问题）")
    numbers = finding_numbers(ledger, (finding.id for finding in led))
    return (
        f"截至{chinese_date(as_of)}，领办具体问题{len(led)}个（问题{numbers}），"
        f"其中{_by_result(led)}（口径：责任领导为本人的具体问题）。"
    )


def _by_result(findings: Sequence[Finding]) -> str:
    counts = [
        (RESULT_TERMS[result], sum(f.declared_result is result for f in findings))
        for result in RESULT_ORDER
    ]
    counts.append((NO_RESULT_TERM, sum(f.declared_result is None for f in findings)))
    return "、".join(f"{term}{count}个" for term, count in counts if count)


def _urged(records: CaseRecords, head: Person | None, as_of: date) -> str:
    """Count the supervision papers the head issued."""
    counted = counted_until(records.orders, lambda order: order.issued_on, as_of)
    issued = [o for o in counted.records if head is not None and head.name in o.issued_by]
    if not issued:
        return gap_mark("签发督办单和提示函的份数（督办台账中还没有登记）")
    said = "、".join(
        f"{SUPERVISION_TERMS[kind]}{count}份"
        for kind in SupervisionKind
        if (count := sum(order.kind is kind for order in issued))
    )
    closed = sum(order.closed_on is not None for order in issued)
    settled = f"，已办结{closed}份" if closed else ""
    return f"截至{chinese_date(as_of)}，签发{said}{settled}（口径：督办台账中由本人签发的文书）。"


def _members(ledger: Ledger, as_of: date) -> list[PaperBlock]:
    """Show how many findings each leader answers for, and how they stand."""
    leaders = [
        (person, found)
        for person in sorted(ledger.people.values(), key=lambda p: (p.position, p.name))
        if (found := [f for f in ledger.findings if person.id in f.lead_officials])
    ]
    if not leaders:
        return [*prose(gap_mark("班子成员牵头整改问题的情况（台账中还没有登记责任领导）"))]
    results = [
        result
        for result in (*RESULT_ORDER, None)
        if any(f.declared_result is result for _, found in leaders for f in found)
    ]
    columns = (
        PaperColumn("姓名", 22.0, Align.CENTRE, is_label=True),
        PaperColumn("职务", 34.0, Align.CENTRE, is_elastic=True),
        PaperColumn("牵头\n问题", 16.0, Align.CENTRE),
        *(PaperColumn(_term(result), 18.0, Align.CENTRE) for result in results),
    )
    rows = tuple(_member_row(person, found, results) for person, found in leaders)
    return [
        *prose(f"截至{chinese_date(as_of)}，班子成员牵头整改的具体问题如下表。"),
        TableBlock(columns, rows),
        note("口径：具体问题（个）；几人共同牵头的问题在各人名下分别计入，各行不相加。"),
    ]


def _term(result: DeclaredResult | None) -> str:
    return NO_RESULT_TERM if result is None else RESULT_TERMS[result]


def _member_row(
    person: Person, found: Sequence[Finding], results: Sequence[DeclaredResult | None]
) -> PaperRow:
    counts = [sum(f.declared_result is result for f in found) for result in results]
    texts = (person.name, person.post, str(len(found)), *map(str, counts))
    return PaperRow(tuple(PaperCell(text) for text in texts), _ROW)
