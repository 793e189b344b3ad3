"""The sheet on which the leader decides what the public edition leaves out (domain §4.10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.notice.notice_material import whole_finding
from rectify_desktop.domain.notice.notice_parts import NoticeRun, one_line
from rectify_desktop.domain.notice.passage_cautions import (
    figures_beside_text,
    passage_name,
    withholding_cautions,
)
from rectify_desktop.domain.notice.passage_texts import PassageTexts
from rectify_desktop.domain.notice.passages import PassageKey, PassageKind
from rectify_desktop.domain.papers.paper import (
    TABLE_PAGE,
    Align,
    Paper,
    PaperCell,
    PaperColumn,
    PaperRow,
    SignatureLine,
    SpreadLine,
    TableBlock,
    TextBlock,
    TextStyle,
    Tone,
)
from rectify_desktop.domain.terms import GROUND_TERMS, RESULT_TERMS, Edition
from rectify_desktop.domain.wording.dates import chinese_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.notice.item_pattern import ItemPattern
    from rectify_desktop.domain.notice.notice_material import NoticeMaterial
    from rectify_desktop.domain.notice.withheld import WithheldItem

SHEET_NAME = "不予公开内容审签单"
_TITLE = "社会公开版不予公开内容审签单"
_BLANK = "＿＿＿＿＿＿＿＿"
_ROOM_BY_HAND = 14.0  # millimetres: a few words and a name
_COLUMNS = (
    PaperColumn("序号", 12.0, Align.CENTRE),
    PaperColumn("编号", 14.0, Align.CENTRE, is_label=True),
    PaperColumn("问题", 44.0, is_elastic=True, is_label=True),
    PaperColumn("不予公开的内容", 62.0, is_elastic=True),
    PaperColumn("依据", 34.0),
    PaperColumn("理由说明", 36.0, is_elastic=True),
    PaperColumn("审定人、日期", 32.0, Align.CENTRE),
    PaperColumn("领导意见", 36.0),
)
_SIGNATURES = ("经办人：", "审核人：", "分管负责人：", "主要负责人：", "日期：")


def withholding_sheet(ledger: Ledger, pattern: ItemPattern, material: NoticeMaterial) -> Paper:
    """Compose the sheet: every withheld item, its ground, and room for the leader's opinion."""
    texts = PassageTexts(ledger, Edition.PUBLIC, material)
    facts = ledger.round
    unit = facts.unit_name or facts.party_organisation
    # In the order of the notice: passages of the whole first, then finding by finding.
    places = {finding.id: at for at, finding in enumerate(ledger.findings, start=1)}
    items = sorted(
        texts.withheld,
        key=lambda item: places[item.key.finding_id] if item.key.finding_id else 0,
    )
    as_of = chinese_date(facts.as_of) if facts.as_of else _BLANK
    return Paper(
        name=SHEET_NAME,
        title=f"{unit}{_TITLE}",
        blocks=(
            TextBlock((NoticeRun(_TITLE),), TextStyle.TITLE),
            SpreadLine((f"单位：{unit or _BLANK}", f"数字截至日期：{as_of}")),
            *(_note(line) for line in _preamble(texts)),
            TableBlock(
                _COLUMNS,
                tuple(_row(at, item, texts, pattern) for at, item in enumerate(items, start=1)),
                empty_notice="社会公开版没有不予公开的内容。",
            ),
            SignatureLine(_SIGNATURES),
        ),
        page=TABLE_PAGE,
        running_title=f"{unit}{_TITLE}",
        cautions=tuple(withholding_cautions(texts)),
    )


def _preamble(texts: PassageTexts) -> Iterator[str]:
    grounds = "；".join(GROUND_TERMS.values())
    yield f"以下内容经同意后不列入社会公开版。不予公开限于五种情形：{grounds}。"
    yield from (f"{line}。" for line in figures_beside_text(texts))


def _note(text: str) -> TextBlock:
    return TextBlock((NoticeRun(text),), TextStyle.NOTE)


def _row(at: int, item: WithheldItem, texts: PassageTexts, pattern: ItemPattern) -> PaperRow:
    number, title = _finding(item.key, texts, pattern)
    decided_on = chinese_date(item.decided_on) if item.decided_on else ""
    decision = "\n".join(text for text in (item.decided_by, decided_on) if text)
    cells = (
        str(at),
        number,
        title,
        _left_out(item.key, texts),
        GROUND_TERMS[item.ground],
        item.note,
        decision,
        "",
    )
    plain = tuple(PaperCell(text) for text in cells)
    return PaperRow((PaperCell(cells[0], Tone.LABEL), *plain[1:]), _ROOM_BY_HAND)


def _finding(key: PassageKey, texts: PassageTexts, pattern: ItemPattern) -> tuple[str, str]:
    """Return number and title of the finding; a passage of the whole is named instead."""
    for finding in texts.ledger.findings:
        if finding.id == key.finding_id:
            return finding.number, one_line(finding.title)
    return "", f"（{passage_name(key, texts, pattern)}）"


def _left_out(key: PassageKey, texts: PassageTexts) -> str:
    """Say what is left out, word for word: a leader decides on a text, not on its name."""
    if key.kind is not PassageKind.FINDING:
        said = _said(key, texts) or "（现无内容）"
        return f"{_SHORT_NAMES[key.kind]}：{said}" if key.kind in _SHORT_NAMES else said
    finding = next(f for f in texts.ledger.findings if whole_finding(f.id) == key)
    result = RESULT_TERMS[finding.declared_result] if finding.declared_result else ""
    parts = (
        ("问题描述", one_line(finding.description)),
        ("整改结果", finding.declared_wording.strip() or result),
        *(
            (name, _said(PassageKey(kind, key.finding_id), texts))
            for kind, name in _SHORT_NAMES.items()
        ),
    )
    said = "\n".join(f"{name}：{text}" for name, text in parts if text)
    return f"整条问题。\n{said}" if said else "整条问题。"


def _said(key: PassageKey, texts: PassageTexts) -> str:
    edit = texts.edit_of(key)
    return texts.ledger_text(key) if edit is None else edit.text


_SHORT_NAMES = {PassageKind.SITUATION: "整改情况", PassageKind.PLAN: "整改计划"}
