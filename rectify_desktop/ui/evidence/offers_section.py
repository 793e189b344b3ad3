"""The section 待登记: what texts tell of for the side ledgers, to be filed or not, one by one."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QTextEdit,
    QVBoxLayout,
)

from rectify_desktop.domain.casework.declined import SideLedger, ledger_of
from rectify_desktop.domain.casework.side_ledgers import (
    AccountabilityAction,
    FundRecovery,
    MeetingRecord,
    PolicyDocument,
)
from rectify_desktop.domain.casework.terms import (
    ACCOUNTABILITY_TERMS,
    FUND_TERMS,
    MEETING_TERMS,
    POLICY_TERMS,
)
from rectify_desktop.domain.changes import Aggregate
from rectify_desktop.domain.papers.case_parts import finding_number
from rectify_desktop.domain.wording.money import money_text
from rectify_desktop.overrides import override
from rectify_desktop.services.casework.offer_records import (
    RoundOffers,
    decline_offers,
    file_offers,
    offer_again,
    offer_steps,
)
from rectify_desktop.ui.background.sliced_work import SlicedWork
from rectify_desktop.ui.desk import MessageAction
from rectify_desktop.ui.evidence.marked_text import show_marked
from rectify_desktop.ui.sections.case_section import CaseSection
from rectify_desktop.ui.sections.section_bar import SectionBar, SectionHint
from rectify_desktop.ui.widgets.case_table import CaseTable
from rectify_desktop.ui.widgets.case_table_model import CaseColumn, CaseTableModel
from rectify_desktop.ui.widgets.verb_actions import VerbActions, VerbRow

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QHideEvent

    from rectify_desktop.services.casework.offer_records import RecordOffer
    from rectify_desktop.ui.desk import Desk

LEDGER_TERMS: dict[SideLedger, str] = {
    SideLedger.POLICY: "制度",
    SideLedger.FUND: "资金",
    SideLedger.ACCOUNTABILITY: "问责",
    SideLedger.MEETING: "会议、培训",
}
_SENTENCE_LINES = 4


class OfferVerb(Enum):
    """What a clerk can do with an offer."""

    FILE = auto()
    DECLINE = auto()
    OFFER_AGAIN = auto()
    SHOW_FINDING = auto()


_VERBS: dict[OfferVerb, VerbRow] = {
    OfferVerb.FILE: VerbRow(
        "登记", "把选中的各条登记到相应的台账（可以撤销）", "Ctrl+Return", "finding-add"
    ),
    OfferVerb.DECLINE: VerbRow(
        "不登记", "选中的各条不登记，以后不再提示（可以撤销）", "Del", "item-delete"
    ),
    OfferVerb.OFFER_AGAIN: VerbRow("重新列入", "把不登记的各条重新列入待登记"),
    OfferVerb.SHOW_FINDING: VerbRow("看这个问题", "在问题清单里看原文所在的问题", "Ctrl+G"),
}


def read_as(offer: RecordOffer) -> str:
    """Return what would be filed, in words."""
    record = offer.record
    match record:
        case PolicyDocument():
            said = f"{POLICY_TERMS[record.kind]}《{record.title}》"
            day = record.issued_on
        case FundRecovery():
            said = f"{FUND_TERMS[record.kind]}{money_text(record.amount_fen)}"
            day = record.booked_on
        case AccountabilityAction():
            said = f"{ACCOUNTABILITY_TERMS[record.kind]}{record.person_times}人次"
            day = record.acted_on
        case MeetingRecord():
            people = f"{record.person_times}人次" if record.person_times else ""
            said = "，".join(filter(None, (MEETING_TERMS[record.kind], people)))
            day = record.held_on
    return f"{said}，{day.isoformat()}" if day else said


class OffersSection(CaseSection):
    """``counted`` tells how many offers are open; nothing is filed unasked."""

    counted = Signal(int)

    watched: ClassVar[frozenset[Aggregate]] = frozenset({Aggregate.SIDE_LEDGER, Aggregate.PROGRESS})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName("待登记")
        self._offers = RoundOffers()
        self._columns = (
            CaseColumn("问题", lambda offer: finding_number(desk.ledger, offer.finding), 5),
            CaseColumn("台账", lambda offer: LEDGER_TERMS[ledger_of(offer.record)], 6),
            CaseColumn("将登记为", read_as, 24),
            CaseColumn("原文", lambda offer: offer.sentence),
            CaseColumn("出处", lambda offer: offer.place, 11),
        )
        self.model = CaseTableModel(self._columns, lambda offer: "|".join(offer.key), self)
        self.table = CaseTable(self)
        self.table.setAccessibleName(self.tr("从整改情况和进展中找到的事项"))
        self.table.show_model(self.model)
        self.actions_by_verb = VerbActions("offer", _VERBS, self)
        self._work = SlicedWork(self)
        self._build()
        self._connect()

    @override
    def refresh(self) -> None:
        """Read the texts again, in slices, so that a large ledger does not stand still."""
        desk = self.desk
        self._hint.setText(self.tr("正在从整改情况和进展中查找…"))
        self._work.run(offer_steps(desk.workspace, desk.ledger, desk.today()), self._show)

    @override
    def take_keys(self) -> None:
        self.table.setFocus()

    @override
    def actions_for_menu(self) -> list[QAction]:
        return self.actions_by_verb.all()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        # What was read before a change behind the page is of another ledger.
        self._work.stop()
        super().hideEvent(event)

    def _show(self, offers: RoundOffers) -> None:
        self._offers = offers
        self._show_rows()
        self.counted.emit(len(offers.open))

    def _show_rows(self) -> None:
        offers, is_declined = self._offers, self._declinedBox.isChecked()
        self.model.show_cases(offers.declined if is_declined else offers.open)
        self._declinedBox.setText(self.tr("看不登记的 {0} 条").format(len(offers.declined)))
        told = self.tr("有 {0} 处可以登记，{1} 处已在台账里。只提示，不会自动登记。")
        nothing = self.tr("整改情况和进展里没有还要登记的制度、资金、问责和会议。")
        text = told.format(len(offers.open), offers.filed) if offers.open else nothing
        self._hint.setText(self.tr("以下各条不登记，也不再提示。") if is_declined else text)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        chosen, is_declined = self.table.selected_cases, self._declinedBox.isChecked()
        can_write = bool(chosen) and not self.desk.is_read_only
        verbs = self.actions_by_verb
        verbs[OfferVerb.FILE].setEnabled(can_write and not is_declined)
        verbs[OfferVerb.DECLINE].setEnabled(can_write and not is_declined)
        verbs[OfferVerb.OFFER_AGAIN].setEnabled(can_write and is_declined)
        verbs[OfferVerb.SHOW_FINDING].setEnabled(bool(chosen))
        if len(chosen) == 1:
            show_marked(self._sentence, chosen[0].sentence, chosen[0].words)
        else:
            self._sentence.clear()

    # Verbs

    def _file(self) -> None:
        desk, chosen = self.desk, self.table.selected_cases
        if chosen and self.done(lambda: file_offers(desk.workspace, chosen, today=desk.today())):
            self._tell(self.tr("已登记 {0} 条，可在相应的台账里补充。").format(len(chosen)))

    def _decline(self) -> None:
        desk, chosen = self.desk, self.table.selected_cases
        if chosen and self.done(lambda: decline_offers(desk.workspace, chosen)):
            self._tell(self.tr("{0} 条不登记，以后不再提示。").format(len(chosen)))

    def _offer_again(self) -> None:
        desk, chosen = self.desk, self.table.selected_cases
        if chosen:
            self.done(lambda: offer_again(desk.workspace, chosen))

    def _show_finding(self) -> None:
        chosen = self.table.selected_cases
        if chosen:
            self.finding_wanted.emit(chosen[0].finding.id)

    def _tell(self, text: str) -> None:
        self.desk.show_message(text, MessageAction(self.tr("撤销"), self.desk.undo))

    # Building

    def _build(self) -> None:
        self._declinedBox = QCheckBox()
        self._declinedBox.setObjectName("declinedBox")
        self._hint = SectionHint(self)
        self._sentence = QTextEdit(self)
        self._sentence.setObjectName("sentenceEdit")
        self._sentence.setReadOnly(True)
        self._sentence.setAcceptRichText(False)
        self._sentence.setFrameShape(QFrame.Shape.NoFrame)
        self._sentence.setTabChangesFocus(True)
        self._sentence.setAccessibleName(self.tr("原文"))
        self._sentence.setPlaceholderText(self.tr("选中一条，这里显示它所在的原文。"))
        self._sentence.setMaximumHeight(_SENTENCE_LINES * self.fontMetrics().lineSpacing() + 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(SectionBar(self, [self.actions_by_verb.all()], self._declinedBox))
        column.addWidget(self._hint)
        column.addWidget(self.table, 1)
        column.addWidget(self._sentence)

    def _connect(self) -> None:
        verbs = self.actions_by_verb
        self.table.chosen.connect(self._follow)
        self.table.opened.connect(self._file)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.table.addActions(verbs.all())
        self._declinedBox.toggled.connect(self._show_rows)
        verbs.run(
            {
                OfferVerb.FILE: self._file,
                OfferVerb.DECLINE: self._decline,
                OfferVerb.OFFER_AGAIN: self._offer_again,
                OfferVerb.SHOW_FINDING: self._show_finding,
            }
        )
