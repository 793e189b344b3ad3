"""How a notice is laid out and worded: profile, item pattern, red head and imprint."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLineEdit, QWidget

from rectify_desktop.domain.notice.item_pattern import DEFAULT_PATTERN
from rectify_desktop.domain.terms import PROFILE_TERMS, URGENCY_TERMS, Profile
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.errors import RectifyError
from rectify_desktop.overrides import override
from rectify_desktop.services.findings.edit_finding import read_typed_date
from rectify_desktop.services.notice.word_notices import item_patterns
from rectify_desktop.ui.generated.ui_notice_layout_form import Ui_NoticeLayoutForm
from rectify_desktop.ui.notice.pattern_sample import pattern_sample

if TYPE_CHECKING:
    from rectify_desktop.domain.inspection import InspectionRound
    from rectify_desktop.domain.notice.paper_frame import PaperFrame
    from rectify_desktop.domain.terms import Edition
    from rectify_desktop.ui.desk import Desk

# Shown above what a gap of the notice is called.
GAP_FIELDS = {
    "发文字号": "documentNumberEdit",
    "印发机关": "printedByEdit",
}


class NoticeLayoutForm(QWidget):
    """Emits ``round_changed`` with the round as it is to be, ``profile_chosen``, ``failed``."""

    round_changed = Signal(object)
    profile_chosen = Signal(object)
    round_wanted = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._edition: Edition | None = None
        self.ui = Ui_NoticeLayoutForm()
        self.ui.setupUi(self)
        ui = self.ui
        self._texts: dict[str, QLineEdit] = {
            "issuing_mark": ui.issuingMarkEdit,
            "document_number": ui.documentNumberEdit,
            "copy_number": ui.copyNumberEdit,
            "recipients": ui.recipientsEdit,
            "copies_to": ui.copiesToEdit,
            "printed_by": ui.printedByEdit,
        }
        for profile, term in PROFILE_TERMS.items():
            ui.profileCombo.addItem(term, profile)
        ui.urgencyCombo.addItem(self.tr("（不标）"), None)
        for urgency, term in URGENCY_TERMS.items():
            ui.urgencyCombo.addItem(term, urgency)
        ui.roundButton.setIcon(QIcon(":/icons/round-edit.svg"))
        self._fill_patterns()
        self._connect()

    def show_notice(self, edition: Edition) -> None:
        """Show how an edition is laid out; words being typed stay."""
        self._edition = edition
        ui, facts = self.ui, self._desk.ledger.round
        profile = self._desk.settings.notice_profile(edition)
        ui.profileCombo.setCurrentIndex(list(PROFILE_TERMS).index(profile))
        ui.frameArea.setVisible(profile.has_red_head)
        at = ui.patternCombo.findData(facts.notice_pattern or DEFAULT_PATTERN)
        ui.patternCombo.setCurrentIndex(at)
        self._show_frame(facts.frame)
        self._show_sample()
        for field in (ui.patternCombo, ui.urgencyCombo):
            field.setEnabled(not self._desk.is_read_only)

    def focus_field(self, name: str) -> None:
        """Put the caret into a field by its object name."""
        field = self.findChild(QWidget, name)
        if field is not None:
            field.setFocus()

    def store(self) -> None:
        """Hand over what was typed and not left yet."""
        self._on_frame_edited()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self._on_frame_edited()
        return super().eventFilter(watched, event)

    def _fill_patterns(self) -> None:
        try:
            self._patterns = {pattern.key: pattern for pattern in item_patterns()}
        except RectifyError as error:
            self._patterns = {}
            self._desk.show_error(error)
        combo = self.ui.patternCombo
        for key, pattern in self._patterns.items():
            combo.addItem(f"{key}　{pattern.name}", key)
        # The names are sentences: the list may be wider than the field.
        combo.view().setMinimumWidth(combo.view().sizeHintForColumn(0) + 24)

    def _show_frame(self, frame: PaperFrame) -> None:
        for name, field in self._texts.items():
            if not field.isModified():
                self._put(field, getattr(frame, name))
        ui = self.ui
        if not ui.attachmentsEdit.document().isModified():
            ui.attachmentsEdit.setPlainText("\n".join(frame.attachments))
        ui.attachmentsEdit.setReadOnly(self._desk.is_read_only)
        if not ui.printedOnEdit.isModified():
            day = chinese_date(frame.printed_on) if frame.printed_on else ""
            self._put(ui.printedOnEdit, day)
        urgencies: list[object] = [None, *URGENCY_TERMS]
        ui.urgencyCombo.setCurrentIndex(urgencies.index(frame.urgency))
        organisation = self._desk.ledger.round.party_organisation
        ui.issuingMarkEdit.setPlaceholderText(
            self.tr("空着用“{0}文件”").format(organisation) if organisation else ""
        )

    def _put(self, field: QLineEdit, text: str) -> None:
        field.setReadOnly(self._desk.is_read_only)
        if field.text() != text:
            field.setText(text)
            field.setCursorPosition(0)

    def _show_sample(self) -> None:
        pattern = self._patterns.get(self.ui.patternCombo.currentData())
        if pattern is not None and self._edition is not None:
            text = pattern_sample(self._desk.ledger, self._edition, pattern)
            self.ui.sampleEdit.setPlainText(text)

    @Slot()
    def _on_profile_chosen(self) -> None:
        self.profile_chosen.emit(Profile(self.ui.profileCombo.currentData()))

    @Slot()
    def _on_pattern_chosen(self) -> None:
        self._show_sample()
        key = self.ui.patternCombo.currentData()
        facts = self._desk.ledger.round
        # The usual pattern is kept as no choice: a later version may know a better one.
        self._change(replace(facts, notice_pattern="" if key == DEFAULT_PATTERN else key))

    @Slot()
    def _on_frame_edited(self) -> None:
        if self._desk.is_read_only:
            return
        facts = self._desk.ledger.round
        try:
            changed = replace(facts, frame=self._typed_frame(facts.frame))
        except RectifyError as error:
            self.failed.emit(error)
            return
        for field in (*self._texts.values(), self.ui.printedOnEdit):
            field.setModified(False)
        self.ui.attachmentsEdit.document().setModified(False)
        self._change(changed)

    def _typed_frame(self, frame: PaperFrame) -> PaperFrame:
        ui = self.ui
        lines = (line.strip() for line in ui.attachmentsEdit.toPlainText().splitlines())
        return replace(
            frame,
            issuing_mark=ui.issuingMarkEdit.text().strip(),
            document_number=ui.documentNumberEdit.text().strip(),
            copy_number=ui.copyNumberEdit.text().strip(),
            recipients=ui.recipientsEdit.text().strip(),
            copies_to=ui.copiesToEdit.text().strip(),
            printed_by=ui.printedByEdit.text().strip(),
            urgency=[None, *URGENCY_TERMS][ui.urgencyCombo.currentIndex()],
            attachments=tuple(line for line in lines if line),
            printed_on=read_typed_date(ui.printedOnEdit.text(), today=self._desk.today()),
        )

    def _change(self, changed: InspectionRound) -> None:
        if changed != self._desk.ledger.round:
            self.round_changed.emit(changed)

    def _connect(self) -> None:
        ui = self.ui
        ui.profileCombo.activated.connect(self._on_profile_chosen)
        ui.patternCombo.activated.connect(self._on_pattern_chosen)
        ui.urgencyCombo.activated.connect(self._on_frame_edited)
        for field in (*self._texts.values(), ui.printedOnEdit):
            field.editingFinished.connect(self._on_frame_edited)
        ui.attachmentsEdit.installEventFilter(self)
        ui.roundButton.clicked.connect(self.round_wanted)
