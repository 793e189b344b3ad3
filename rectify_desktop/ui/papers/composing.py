"""Composing the papers of the page: what each needs is read here, composed off the main thread."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from rectify_desktop.domain.notice.passage_states import passage_states
from rectify_desktop.domain.papers.list_filter import ListFilter
from rectify_desktop.domain.papers.list_layout import THREE_LISTS, ListKind
from rectify_desktop.domain.papers.list_paper import list_paper
from rectify_desktop.domain.papers.list_sheet import compose_list_sheet
from rectify_desktop.domain.papers.review_pack import FULL_PACK, PackPart, compose_review_pack
from rectify_desktop.domain.papers.withholding_sheet import withholding_sheet
from rectify_desktop.domain.terms import Edition, ReviewCycle
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.notice.word_notices import item_pattern, notice_material, notice_of
from rectify_desktop.services.papers.case_paper_kinds import (
    CASE_PAPERS,
    CasePaperKey,
    PaperChoice,
    PaperSubject,
)
from rectify_desktop.services.papers.case_papers import case_paper_maker
from rectify_desktop.services.papers.list_layouts import layout_for
from rectify_desktop.services.papers.paper_names import NOTICE_PAPER, THREE_LISTS_PAPER
from rectify_desktop.services.review.look_at_review import sheet_on
from rectify_desktop.ui.papers.catalogue import PaperKey
from rectify_desktop.ui.papers.made_paper import LISTS, TABLE, TEXT, MadePaper
from rectify_desktop.ui.papers.remarks import notice_remarks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.notice.notice_material import NoticeMaterial
    from rectify_desktop.domain.notice.passages import PassageEdit
    from rectify_desktop.domain.papers.list_layout import ListLayout
    from rectify_desktop.domain.papers.paper import Paper
    from rectify_desktop.domain.terms import Profile
    from rectify_desktop.ui.desk import Desk

    Maker = Callable[[], MadePaper]

NOTICE_EDITIONS = {
    PaperKey.PUBLIC_NOTICE: Edition.PUBLIC,
    PaperKey.INTERNAL_NOTICE: Edition.INTERNAL,
}
LIST_KINDS: dict[PaperKey, tuple[ListKind, ...]] = {
    PaperKey.RECTIFICATION_LIST: (ListKind.RECTIFICATION,),
    PaperKey.PROBLEM_LIST: (ListKind.PROBLEMS,),
    PaperKey.TASK_LIST: (ListKind.TASKS,),
    PaperKey.RESPONSIBILITY_LIST: (ListKind.RESPONSIBILITY,),
    PaperKey.THREE_LISTS: THREE_LISTS,
}
REVIEW_PARTS: dict[PaperKey, tuple[PackPart, ...]] = {
    PaperKey.REVIEW_SUMMARY: (PackPart.SUMMARY,),
    PaperKey.REVIEW_PACK: FULL_PACK,
}


CASE_KEYS = frozenset(PaperKey(key.value) for key in CASE_PAPERS)


@dataclass(slots=True)
class PaperOptions:
    """What the clerk chose of the papers while the page is open.

    ``pending`` is a passage being typed, not stored yet: the preview shows it already.
    """

    pending: PassageEdit | None = None
    shown: ListFilter = field(default_factory=ListFilter)
    cycle: ReviewCycle = ReviewCycle.WEEKLY
    review_day: date | None = None
    finding_id: FindingId | None = None
    record_ids: dict[PaperKey, str] = field(default_factory=dict[PaperKey, str])
    of_one_finding: set[PaperKey] = field(default_factory=set[PaperKey])


def usual_suffix(key: PaperKey) -> str:
    """Return the kind of file a paper usually leaves the house as."""
    if key in LIST_KINDS or key in REVIEW_PARTS:
        return ".xlsx"
    if key not in CASE_KEYS:
        return ".docx"
    return next(iter(CASE_PAPERS[CasePaperKey(key.value)].suffixes))


def paper_maker(desk: Desk, key: PaperKey, options: PaperOptions) -> Maker:
    """Read all that a paper needs; what is returned composes it and may run on another thread.

    Raises:
        RectifyError: something is to be chosen or put right first; it says what.

    """
    if key in NOTICE_EDITIONS:
        return _notice_maker(desk, NOTICE_EDITIONS[key], options.pending)
    if key is PaperKey.WITHHOLDING_SHEET:
        material = notice_material(desk.workspace, desk.ledger.round.id)
        return partial(_withholding_sheet, desk.ledger, material)
    if key in LIST_KINDS:
        layouts = [
            replace(layout_for(desk.ledger, kind), shown=options.shown) for kind in LIST_KINDS[key]
        ]
        records = desk.workspace.case_records(desk.ledger.round.id)
        return partial(_lists, desk.ledger, layouts, desk.today(), records)
    if key in REVIEW_PARTS:
        return _review_maker(desk, key, options)
    if key is PaperKey.OWN_FORM:
        raise RuleViolation("选好表格，填出来的副本用Word或Excel看。")
    return _case_maker(desk, CasePaperKey(key.value), options)


def _notice_maker(desk: Desk, edition: Edition, pending: PassageEdit | None) -> Maker:
    ledger = desk.ledger
    material = notice_material(desk.workspace, ledger.round.id)
    if pending is not None and pending.edition is edition:
        others = (e for e in material.edits if (e.edition, e.key) != (edition, pending.key))
        material = replace(material, edits=(*others, pending))
    return partial(_notice, ledger, edition, desk.settings.notice_profile(edition), material)


def _notice(
    ledger: Ledger, edition: Edition, profile: Profile, material: NoticeMaterial
) -> MadePaper:
    pattern = item_pattern(ledger.round.notice_pattern)
    notice = notice_of(ledger, edition, profile=profile, material=material)
    passages = passage_states(ledger, edition, pattern, material)
    remarks = notice_remarks(notice, passages)
    return MadePaper(NOTICE_PAPER[0], notice, TEXT, passages, placed_remarks=remarks)


def _withholding_sheet(ledger: Ledger, material: NoticeMaterial) -> MadePaper:
    paper = withholding_sheet(ledger, item_pattern(ledger.round.notice_pattern), material)
    return MadePaper(paper.name, paper, TABLE)


def _lists(
    ledger: Ledger, layouts: Sequence[ListLayout], today: date, records: CaseRecords
) -> MadePaper:
    sheets = tuple(
        compose_list_sheet(ledger, layout, today=today, records=records) for layout in layouts
    )
    name = layouts[0].name if len(layouts) == 1 else THREE_LISTS_PAPER[0]
    return MadePaper(name, sheets, LISTS, printed=list_paper(sheets))


def _review_maker(desk: Desk, key: PaperKey, options: PaperOptions) -> Maker:
    day = options.review_day or desk.today()
    sheet = sheet_on(desk.workspace, day, desk.today(), cycle=options.cycle, ledger=desk.ledger)

    def make() -> MadePaper:
        paper = compose_review_pack(sheet, REVIEW_PARTS[key])
        return MadePaper(paper.name, paper, LISTS, day=sheet.starts_on)

    return make


def _case_maker(desk: Desk, key: CasePaperKey, options: PaperOptions) -> Maker:
    paper = PaperKey(key.value)
    is_of_finding = CASE_PAPERS[key].subject is PaperSubject.FINDING
    if is_of_finding and options.finding_id is None:
        raise RuleViolation("请先在右边选一个问题。")
    is_chosen = is_of_finding or paper in options.of_one_finding
    choice = PaperChoice(
        options.finding_id if is_chosen else None, options.record_ids.get(paper, "")
    )
    make = case_paper_maker(desk.workspace, key, choice, today=desk.today(), ledger=desk.ledger)
    return partial(_case_paper, make, CASE_PAPERS[key].suffixes)


def _case_paper(make: Callable[[], Paper], suffixes: tuple[str, ...]) -> MadePaper:
    paper = make()
    return MadePaper(paper.name, paper, suffixes)
