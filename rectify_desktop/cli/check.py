"""``rectify-desktop check``: exit status 0 clean, 1 something was found, 2 could not run."""

from __future__ import annotations

import json
import sys
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Any

from rectify_desktop.cli.output import say
from rectify_desktop.cli.paper_file import save_as_named
from rectify_desktop.domain.checks.figures_desk import VERDICT_TERMS, Verdict
from rectify_desktop.domain.checks.rule import LEVEL_TERMS, CheckLevel
from rectify_desktop.domain.papers.completion_list import compose_completion_list
from rectify_desktop.errors import RectifyError, TargetRefused
from rectify_desktop.services.checks.check_figures import figures_desk, read_paper
from rectify_desktop.services.checks.check_ledger import check_desk
from rectify_desktop.services.notice.word_notices import notice_material
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence
    from decimal import Decimal
    from pathlib import Path

    from rectify_desktop.domain.checks.figures_desk import DeskRow, FiguresDesk
    from rectify_desktop.domain.checks.rule import JudgedHit
    from rectify_desktop.domain.ledger import Ledger

_CLEAN, _FOUND, _FAILED = 0, 1, 2
_LIST_SUFFIXES = (".xlsx", ".docx", ".pdf")


def run_check(arguments: Namespace) -> int:
    """Check a ledger, and a paper beside it; return the exit status."""
    try:
        return _check(arguments)
    except RectifyError as error:
        sys.stderr.write(f"{error}\n")
        return _FAILED


def _check(arguments: Namespace) -> int:
    today = date.today()
    target: Path | None = arguments.list
    if target is not None and target.suffix.lower() not in _LIST_SUFFIXES:
        allowed = "、".join(_LIST_SUFFIXES)
        raise TargetRefused(f"补齐清单只能存为 {allowed} 文件，请改名后重试。", target)
    with Workspace.open(arguments.ledger, read_only=True) as workspace:
        ledger = workspace.ledger()
        material = notice_material(workspace)
        desk = check_desk(workspace, today=today, ledger=ledger)
    hits = desk.hits()
    if target is not None:
        save_as_named(compose_completion_list(ledger, hits, today=today), target)
    of_paper: tuple[JudgedHit, ...] = ()
    figures: FiguresDesk | None = None
    if arguments.paper is not None:
        paper = read_paper(arguments.paper)
        of_paper = desk.paper_hits(paper.lines)
        figures = figures_desk(ledger, material, paper)
    if arguments.json:
        say(json.dumps(_as_json(ledger, hits, of_paper, figures), ensure_ascii=False, indent=2))
    else:
        say("\n".join(_report(hits, of_paper, figures)))
    is_wrong = any(item.is_open for item in (*hits, *of_paper)) or bool(figures and figures.wrong)
    return _FOUND if is_wrong else _CLEAN


def _report(
    hits: Sequence[JudgedHit], of_paper: Sequence[JudgedHit], figures: FiguresDesk | None
) -> list[str]:
    lines = [f"台账：{_summary(hits)}"]
    lines += [_line(item) for item in hits]
    if figures is not None:
        lines += [f"文书：{_summary(of_paper)}"]
        lines += [_line(item) for item in of_paper]
        verdicts = Counter(row.verdict for row in figures.rows)
        counted = "，".join(f"{VERDICT_TERMS[key]}{verdicts[key]}" for key in Verdict)
        lines += [f"数字对账：{counted}。"]
        lines += [_row(row) for row in figures.wrong]
    return lines


def _row(row: DeskRow) -> str:
    stated, counted = f"文中{row.stated}{row.unit}", f"台账{_number(row.counted)}（{row.basis}）"
    verdict = VERDICT_TERMS[row.verdict]
    return f"  {verdict}　第{row.line}段　{row.name}“{row.text}”：{stated}，{counted}"


def _summary(hits: Sequence[JudgedHit]) -> str:
    counts = Counter(item.rule.level for item in hits if item.is_open)
    accepted = sum(not item.is_open for item in hits)
    parts = [f"{LEVEL_TERMS[level]}{counts[level]}处" for level in CheckLevel]
    return "，".join(parts) + (f"，已保留{accepted}处" if accepted else "") + "。"


def _line(item: JudgedHit) -> str:
    if item.acceptance is not None:
        return f"  已保留　{item.rule.title}：{item.hit.message}理由：{item.acceptance.reason}"
    level = LEVEL_TERMS[item.rule.level]
    return f"  {level}　{item.rule.title}：{item.hit.message}{item.hit.wanted}"


def _as_json(
    ledger: Ledger,
    hits: Sequence[JudgedHit],
    of_paper: Sequence[JudgedHit],
    figures: FiguresDesk | None,
) -> dict[str, Any]:
    numbers = {finding.id: finding.number for finding in ledger.findings}
    told: dict[str, Any] = {"hits": [_hit_json(item, numbers) for item in hits]}
    if figures is not None:
        told["paper_hits"] = [_hit_json(item, numbers) for item in of_paper]
        told["figures"] = [
            {
                "name": row.name,
                "text": row.text,
                "line": row.line,
                "stated": str(row.stated),
                "unit": row.unit,
                "counted": _number(row.counted),
                "basis": row.basis,
                "verdict": row.verdict.value,
                "findings": [numbers.get(key, "") for key in row.finding_ids],
            }
            for row in figures.rows
        ]
        told["sums"] = [
            {
                "claim": item.claim,
                "stated": str(item.stated),
                "counted": _number(item.counted),
                "adds_up": item.adds_up,
            }
            for item in figures.checks
        ]
    return told


def _hit_json(item: JudgedHit, numbers: dict[Any, str]) -> dict[str, Any]:
    hit = item.hit
    return {
        "rule": hit.rule,
        "level": item.rule.level.value,
        "title": item.rule.title,
        "number": numbers.get(hit.finding_id, ""),
        "field": hit.field,
        "text": hit.text,
        "start": hit.start,
        "message": hit.message,
        "wanted": hit.wanted,
        "accepted": item.acceptance.reason if item.acceptance else None,
    }


def _number(value: int | Decimal | None) -> str:
    return "—" if value is None else f"{value:.10g}"
