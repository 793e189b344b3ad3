"""整改情况报告: the skeleton with every counted fact; where prose is wanted a gap says which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.deadline import DueStanding, due_state, due_text
from rectify_desktop.domain.figures import BASIS_FINDINGS
from rectify_desktop.domain.notice.notice_items import NoticeItems
from rectify_desktop.domain.notice.notice_material import NoticeMaterial
from rectify_desktop.domain.notice.notice_passages import (
    figures_passage,
    inspection_passage,
    party_meeting,
)
from rectify_desktop.domain.notice.passage_texts import PassageTexts, signing_organisation
from rectify_desktop.domain.papers.case_figures import case_figures_cautions, case_figures_passage
from rectify_desktop.domain.papers.case_parts import finding_number
from rectify_desktop.domain.papers.report_parts import (
    attachments,
    blocks_of,
    kept_last,
    part_title,
    prose,
    recipient,
    report,
    signature_blocks,
)
from rectify_desktop.domain.terms import Edition
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.gaps import gap_mark
from rectify_desktop.domain.wording.typography import full_width

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.notice.item_pattern import ItemPattern
    from rectify_desktop.domain.papers.paper import Paper, TextBlock

NAME = "整改情况报告"
_ORGANISATION = "组织整改落实情况：学习传达、组织领导、方案和清单、专题民主生活会"
_SHORTCOMINGS = "存在的主要不足和原因"
_NEXT_STEPS = "下一步整改工作安排"


def compose_rectification_report(
    ledger: Ledger, records: CaseRecords, pattern: ItemPattern, *, today: date
) -> Paper:
    """Compose the report to those who had the unit inspected (条例: 整改情况报告)."""
    facts = ledger.round
    organisation = signing_organisation(ledger)
    texts = PassageTexts(ledger, Edition.INTERNAL, NoticeMaterial(records=records))
    items = NoticeItems(texts, pattern, parts=1)
    problems = blocks_of(items.paragraphs())
    figures = case_figures_passage(records, facts.as_of, party_meeting=party_meeting(facts))
    return report(
        NAME,
        f"{organisation}关于巡察整改情况的报告",
        [
            recipient(ledger),
            *prose(f"{inspection_passage(facts)}现将整改情况报告如下。"),
            part_title(1, "组织整改落实情况"),
            *prose(facts.organisation.strip() or gap_mark(_ORGANISATION)),
            *prose(figures_passage(ledger)),
            *prose(figures),
            *problems,
            part_title(items.parts + 1, "存在的问题和不足"),
            *_left_to_do(ledger, today),
            *prose(gap_mark(_SHORTCOMINGS)),
            part_title(items.parts + 2, "下一步整改工作安排"),
            *kept_last(prose(facts.next_steps.strip() or gap_mark(_NEXT_STEPS))),
            *attachments(_attached(records)),
            *signature_blocks(ledger, organisation),
        ],
        case_figures_cautions(records, facts.as_of),
    )


def _attached(records: CaseRecords) -> list[str]:
    """Return the papers that go with the report: the list, and what there is to catalogue."""
    names = ["巡察整改清单"]
    names += ["佐证材料目录"] if records.evidence else []
    return [*names, "制度废改立清单"] if records.policies else names


def _left_to_do(ledger: Ledger, today: date) -> list[TextBlock]:
    """Name every finding that is still open, with its result and its deadline."""
    left = [finding for finding in ledger.findings if finding.is_open]
    if not left:
        return []
    overdue = sum(due_state(f, today).standing is DueStanding.OVERDUE for f in left)
    late = f"，其中{overdue}个已超过完成时限" if overdue else ""
    named = "；".join(_named(ledger, finding) for finding in left)
    day = chinese_date(today)
    return prose(
        f"截至{day}，尚有{len(left)}个具体问题没有完成整改{late}（{BASIS_FINDINGS}）：{named}。"
    )


def _named(ledger: Ledger, finding: Finding) -> str:
    due = due_text(finding)
    facts = "，".join(
        text for text in (finding.result_text, f"时限{full_width(due)}" if due else "") if text
    )
    titled = full_width(finding.title).rstrip("。")
    return f"问题{finding_number(ledger, finding)}“{titled}”（{facts}）"
