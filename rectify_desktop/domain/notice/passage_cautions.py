"""What the clerk must hear of passages before a notice leaves the house (提请注意).

An edited passage stays as edited, so it can fall behind the ledger; a passage that is withheld
leaves figures behind that the text no longer bears out. Both are the clerk's to decide.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rectify_desktop.domain.figures import count_findings
from rectify_desktop.domain.notice.notice_material import whole_finding
from rectify_desktop.domain.notice.notice_parts import typed_paragraphs
from rectify_desktop.domain.notice.passages import OF_FIGURES, PassageKey, PassageKind
from rectify_desktop.domain.papers.case_figures import case_figures_cautions
from rectify_desktop.domain.terms import (
    GROUND_TERMS,
    SOURCE_TERMS,
    FindingSource,
    WithholdingGround,
)
from rectify_desktop.domain.wording.gaps import first_of
from rectify_desktop.domain.wording.numerals import chinese_numeral
from rectify_desktop.domain.wording.typography import full_width

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.notice.item_pattern import ItemPattern
    from rectify_desktop.domain.notice.passage_texts import PassageTexts
    from rectify_desktop.domain.notice.passages import PassageEdit

_SHOWN = 5
_HAND_COUNTED = re.compile(r"\d(?:余|多)?(?:次|期|项|人次|万元)")
_FIGURES = PassageKey(PassageKind.FIGURES)
_CASE_FIGURES = PassageKey(PassageKind.CASE_FIGURES)
_ORGANISATION = PassageKey(PassageKind.ORGANISATION)


def passage_name(
    key: PassageKey, texts: PassageTexts, pattern: ItemPattern, *, parts: int = 0
) -> str:
    """Name a passage as its page does: 开头, 一、…, 问题1.2的整改情况.

    ``parts`` counts the 一、 before the next steps; without it they are named by their title.
    """
    if key.finding_id is not None:
        return texts.finding_name(key.finding_id) + _OF_FINDINGS.get(key.kind, "")
    match key.kind:
        case PassageKind.ORGANISATION:
            return f"一、{pattern.organisation}"
        case PassageKind.NEXT_STEPS:
            number = f"{chinese_numeral(parts + 1)}、" if parts else ""
            return number + pattern.next_steps
        case _:
            return _NAMES[key.kind]


def passage_cautions(texts: PassageTexts, pattern: ItemPattern) -> tuple[str, ...]:
    """Return what must be told of the passages of one edition, figures first."""
    edits = sorted(texts.edits, key=lambda edit: edit.key.kind not in OF_FIGURES)
    cautions = [caution for edit in edits for caution in _of_edit(edit, texts, pattern)]
    cautions += withholding_cautions(texts)
    if texts.edit_of(_CASE_FIGURES) is None and texts.lines(_CASE_FIGURES):
        cautions += case_figures_cautions(texts.records, texts.ledger.round.as_of)
        cautions += _counted_twice(texts, pattern)
    return tuple(cautions)


_NAMES = {
    PassageKind.TITLE: "标题",
    PassageKind.OPENING: "开头",
    PassageKind.FIGURES: "问题整改数字",
    PassageKind.CASE_FIGURES: "会议、制度、资金、问责数字",
    PassageKind.CLOSING: "结尾和联系方式",
}
_OF_FINDINGS = {PassageKind.SITUATION: "的整改情况", PassageKind.PLAN: "的整改计划"}


def _counted_twice(texts: PassageTexts, pattern: ItemPattern) -> Iterator[str]:
    """Tell that one part states figures by hand and figures that were counted."""
    if _HAND_COUNTED.search("".join(texts.lines(_ORGANISATION))):
        yield f"“{pattern.organisation}”里手写的次数、项数、金额，请与台账统计的核对，避免前后不一"


def _of_edit(edit: PassageEdit, texts: PassageTexts, pattern: ItemPattern) -> Iterator[str]:
    name = passage_name(edit.key, texts, pattern)
    now = texts.ledger_text(edit.key)
    if now != edit.ledger_text:
        if edit.key.kind in OF_FIGURES:
            said = f"现为：{now}" if now else "现在没有这些数字"
            yield f"“{name}”是手工改过的，改后台账数字有变，台账{said}"
        else:
            yield f"“{name}”是手工改过的，改后台账内容又有变化，请核对"
    if any(full_width(line) != line for line in typed_paragraphs(edit.text)):
        yield f"“{name}”手工改过的文字里有半角标点或多余空格，按原样印出"


def withholding_cautions(texts: PassageTexts) -> Iterator[str]:
    """Tell what leaving things out leads to, and what is still open about it."""
    withheld = texts.withheld
    yield from figures_beside_text(texts)
    if undecided := sum(not item.is_decided for item in withheld):
        yield f"有{undecided}项不予公开内容还没有记明由谁、何时审定"
    if any(item.ground is WithholdingGround.SECRET for item in withheld):
        term = GROUND_TERMS[WithholdingGround.SECRET]
        yield f"有内容以“{term}”为由不予公开：涉密内容不得在非涉密计算机上处理，请按保密规定处置"


def figures_beside_text(texts: PassageTexts) -> Iterator[str]:
    """Tell of each source how many findings there are and how many the text lists.

    The figures of the ledger stay whole, for they are those of the inspection; whether the paper
    may say 13 and list 12 is the leader's to decide.
    """
    withheld = [
        finding
        for finding in texts.ledger.findings
        if texts.withheld_by(whole_finding(finding.id)) is not None
    ]
    for source in FindingSource:
        if left_out := [finding for finding in withheld if finding.source is source]:
            total = count_findings(texts.ledger.findings, source).total
            named = first_of([texts.finding_name(finding.id) for finding in left_out], _SHOWN)
            yield (
                f"{SOURCE_TERMS[source]}台账共{total}个，社会公开版列出{total - len(left_out)}个"
                f"（{named}不予公开），{_stated(texts)}"
            )


def _stated(texts: PassageTexts) -> str:
    """Say what the paper itself states while it lists less."""
    if texts.withheld_by(_FIGURES) is not None:
        return "文中不列数字"
    if texts.edit_of(_FIGURES) is not None:
        return "文中数字是手工改过的，请核对后由领导审定"
    return "文中数字仍按台账全数统计，请在审签单上由领导审定"
