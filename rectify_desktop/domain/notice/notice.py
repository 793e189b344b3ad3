"""The notice (巡察整改进展情况的通报) composed from a ledger, as parts that a writer lays out.

How findings are worded and numbered is the matter of an item pattern (domain §4.6). Every figure
is counted from the ledger; a fact the ledger lacks is printed as 【待填：…】 and listed among the
gaps, never invented. A passage that somebody edited by hand is printed as edited, and the clerk is
told where the ledger has moved on since.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.notice.cautions import cautions_in
from rectify_desktop.domain.notice.notice_items import NoticeItems
from rectify_desktop.domain.notice.notice_material import NO_MATERIAL, NoticeMaterial
from rectify_desktop.domain.notice.notice_parts import (
    Face,
    NoticeParagraph,
    NoticeRun,
    one_line,
    passage_paragraphs,
)
from rectify_desktop.domain.notice.notice_passages import fact
from rectify_desktop.domain.notice.passage_cautions import passage_cautions
from rectify_desktop.domain.notice.passage_texts import PassageTexts, signing_organisation
from rectify_desktop.domain.notice.passages import PassageKey, PassageKind
from rectify_desktop.domain.terms import Profile
from rectify_desktop.domain.wording.gaps import gap_mark, gap_names
from rectify_desktop.domain.wording.numerals import chinese_numeral
from rectify_desktop.domain.wording.typography import full_width

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.inspection import InspectionRound
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.notice.item_pattern import ItemPattern
    from rectify_desktop.domain.notice.paper_frame import PaperFrame
    from rectify_desktop.domain.terms import Edition

_TITLE = PassageKey(PassageKind.TITLE)
_SIGNED_ON = "成文日期"
_PRINTED_ON = "印发日期"


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice ready to be laid out.

    ``gaps`` names what the ledger could not fill, ``cautions`` what it holds and cannot be right.
    ``frame`` is what stands above and below the text, None where the profile has no red head.
    """

    edition: Edition
    title: str
    paragraphs: tuple[NoticeParagraph, ...]
    signature: str
    signed_on: date | None
    gaps: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    profile: Profile = Profile.PUBLIC
    frame: PaperFrame | None = None

    @property
    def texts(self) -> tuple[str, ...]:
        """Title and paragraphs as plain text: what two drafts are compared by."""
        return (self.title, *(paragraph.text for paragraph in self.paragraphs))


def compose_notice(
    ledger: Ledger,
    edition: Edition,
    pattern: ItemPattern,
    profile: Profile = Profile.PUBLIC,
    material: NoticeMaterial = NO_MATERIAL,
) -> Notice:
    """Compose the notice of one round from its ledger and what was decided beside it."""
    facts = ledger.round
    texts = PassageTexts(ledger, edition, material)
    organisation = signing_organisation(ledger)
    notice = Notice(
        edition=edition,
        title="".join(texts.lines(_TITLE)),
        paragraphs=tuple(_paragraphs(texts, pattern)),
        signature=organisation,
        signed_on=facts.signed_on,
        profile=profile,
        frame=_frame(facts, organisation) if profile.has_red_head else None,
    )
    return replace(
        notice,
        gaps=gap_names([*notice.texts, *_frame_texts(notice), organisation]),
        cautions=(*passage_cautions(texts, pattern), *cautions_in(notice.texts[1:])),
    )


def _paragraphs(texts: PassageTexts, pattern: ItemPattern) -> list[NoticeParagraph]:
    def said(kind: PassageKind, gap: str = "") -> list[NoticeParagraph]:
        key = PassageKey(kind)
        return passage_paragraphs(texts.lines(key, gap), key)

    organised = [
        *said(PassageKind.ORGANISATION, pattern.organisation),
        *said(PassageKind.FIGURES),
        *said(PassageKind.CASE_FIGURES),
    ]
    items = NoticeItems(texts, pattern, parts=1 if organised else 0)
    problems = items.paragraphs()
    next_steps = said(PassageKind.NEXT_STEPS, pattern.next_steps)
    return [
        *said(PassageKind.OPENING),
        *_headed(1, pattern.organisation, organised),
        *problems,
        *_headed(items.parts + 1, pattern.next_steps, next_steps),
        *said(PassageKind.CLOSING),
    ]


def _headed(count: int, title: str, said: list[NoticeParagraph]) -> list[NoticeParagraph]:
    """Return a part under its heading; a part of which nothing may be said has none."""
    return [_part(count, title), *said] if said else []


def _part(count: int, title: str) -> NoticeParagraph:
    return NoticeParagraph(
        (NoticeRun(f"{chinese_numeral(count)}、{title}", Face.LEVEL_1),), outline=1
    )


def _frame(facts: InspectionRound, organisation: str) -> PaperFrame:
    """Return the frame as it is printed: marks of an official paper, gaps where one must stand."""
    frame = facts.frame
    return replace(
        frame,
        issuing_mark=one_line(frame.issuing_mark) or f"{organisation}文件",
        document_number=one_line(fact(frame.document_number, "发文字号")),
        copy_number=frame.copy_number.strip(),
        recipients=one_line(frame.recipients).rstrip("：。"),
        attachments=tuple(
            one_line(name).rstrip("。；") for name in frame.attachments if name.strip()
        ),
        copies_to=one_line(frame.copies_to).rstrip("。"),
        printed_by=full_width(fact(frame.printed_by, "印发机关")),
        printed_on=frame.printed_on or facts.signed_on,
    )


def _frame_texts(notice: Notice) -> list[str]:
    """Return the texts around the paragraphs that may hold a gap."""
    texts = [] if notice.signed_on else [gap_mark(_SIGNED_ON)]
    if (frame := notice.frame) is not None:
        texts = [frame.issuing_mark, frame.document_number, *texts, frame.printed_by]
        texts += [] if frame.printed_on else [gap_mark(_PRINTED_ON)]
    return texts
