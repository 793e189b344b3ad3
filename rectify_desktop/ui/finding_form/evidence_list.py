"""The evidence (佐证材料) of one finding: what proves it, and where it lies; files drop here."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedLayout,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)
from PySide6.QtWidgets import QTreeWidgetItem as Row

from rectify_desktop.domain.casework.terms import EVIDENCE_TERMS
from rectify_desktop.errors import RectifyError
from rectify_desktop.ui.evidence.file_drops import FileDrops
from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.domain.casework.evidence import Evidence
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.evidence.evidence_jobs import EvidenceJobs

_WIDTHS = (0, 76, 88)


class EvidenceList(QWidget):
    """Shows the evidence of the finding chosen; what it is in full stands on the page 佐证成果."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._finding_id: FindingId | None = None
        self._shown: list[Evidence] = []
        self._rows = QTreeWidget(self)
        self._rows.setObjectName("evidenceRows")
        self._rows.setAccessibleName(self.tr("佐证材料"))
        self._rows.setRootIsDecorated(False)
        self._rows.setFrameShape(QFrame.Shape.NoFrame)
        self._rows.setHeaderLabels([self.tr("材料"), self.tr("种类"), self.tr("日期")])
        header = self._rows.header()
        header.setStretchLastSection(False)
        for column, width in enumerate(_WIDTHS):
            if width:
                self._rows.setColumnWidth(column, width)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._none = QLabel(self.tr("还没有佐证材料，可以把文件直接拖到这里。"), self)
        self._none.setObjectName("quietLabel")
        self._none.setTextFormat(Qt.TextFormat.PlainText)
        self._none.setWordWrap(True)
        self._none.setMargin(12)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._add = self._button("addEvidenceButton", "evidence-add", self.tr("添加文件"))
        self._open = self._button("openEvidenceButton", "ledger-open", self.tr("打开"))
        self._unlink = self._button("unlinkEvidenceButton", "item-delete", self.tr("解除关联"))
        self._unlink.setToolTip(self.tr("不再用作这个问题的佐证；材料仍在“佐证成果”里"))
        self._lay_out()
        self._rows.currentItemChanged.connect(self._follow)
        self._rows.itemActivated.connect(self._open_current)
        self._add.clicked.connect(self._add_files)
        self._open.clicked.connect(self._open_current)
        self._unlink.clicked.connect(self._unlink_current)
        self._drops = FileDrops(self, self)
        self._drops.dropped.connect(lambda paths, _: self._drop(paths))
        self._follow()

    def work_on(self, desk: Desk) -> None:
        """Take the ledger to work on; to be called once."""
        self._desk = desk
        self._drops.set_enabled(not desk.is_read_only)

    def show_evidence(
        self, evidence: Iterable[Evidence], finding_id: FindingId | None = None
    ) -> None:
        """Show the evidence of a finding and of its measures."""
        self._finding_id = finding_id
        self._shown = list(evidence)
        self._rows.setAccessibleName(self.accessibleName())
        self._rows.clear()
        for item in self._shown:
            where = item.original_name or item.location
            day = item.formed_on.isoformat() if item.formed_on else ""
            row = Row([item.name or where, EVIDENCE_TERMS[item.kind], day])
            facts = [item.catalogue_number, item.name, item.document_number, where]
            row.setToolTip(0, plain_tip("\n".join(filter(None, facts))))
            self._rows.addTopLevelItem(row)
        self._stack.setCurrentWidget(self._rows if self._shown else self._none)
        self._follow()

    @property
    def shown(self) -> list[Evidence]:
        """The evidence on show."""
        return self._shown

    def choose(self, row: int) -> None:
        """Make a row the current one."""
        item = self._rows.topLevelItem(row)
        if item is not None:
            self._rows.setCurrentItem(item)

    @cached_property
    def jobs(self) -> EvidenceJobs:
        """The work with files, loaded by its first use."""
        from rectify_desktop.ui.evidence.evidence_jobs import EvidenceJobs

        assert self._desk is not None
        return EvidenceJobs(self._desk, self)

    @property
    def _current(self) -> Evidence | None:
        row = self._rows.currentItem()
        at = self._rows.indexOfTopLevelItem(row) if row is not None else -1
        return self._shown[at] if at >= 0 else None

    def _follow(self) -> None:
        current, desk = self._current, self._desk
        is_writable = desk is not None and not desk.is_read_only and self._finding_id is not None
        self._add.setEnabled(is_writable)
        self._open.setEnabled(current is not None)
        is_linked = current is not None and self._finding_id in current.finding_ids
        self._unlink.setEnabled(is_writable and is_linked)

    def _drop(self, paths: object) -> None:
        if self._finding_id is not None:
            self.jobs.add(paths, (self._finding_id,))  # type: ignore[arg-type]

    def _add_files(self) -> None:
        if self._finding_id is not None:
            self.jobs.ask_files((self._finding_id,))

    def _open_current(self) -> None:
        if self._current is not None:
            self.jobs.open(self._current)

    def _unlink_current(self) -> None:
        from rectify_desktop.services.evidence.keep_evidence import unlink_evidence

        current, desk = self._current, self._desk
        if current is None or desk is None or self._finding_id is None:
            return
        try:
            unlink_evidence(desk.workspace, current.id, finding_ids=(self._finding_id,))
        except RectifyError as error:
            desk.show_error(error)

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self._rows)
        self._stack.addWidget(self._none)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(8, 0, 8, 8)
        for button in (self._add, self._open, self._unlink):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._stack, 1)
        layout.addLayout(buttons)

    def _button(self, name: str, icon: str, text: str) -> QPushButton:
        button = QPushButton(QIcon(f":/icons/{icon}.svg"), text, self)
        button.setObjectName(name)
        return button
