"""The evidence (佐证材料) of one finding: what proves it, and where it lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHeaderView, QLabel, QStackedLayout, QTreeWidget, QWidget
from PySide6.QtWidgets import QTreeWidgetItem as Row

from rectify_desktop.domain.casework.terms import EVIDENCE_TERMS
from rectify_desktop.ui.plain_text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.domain.casework.evidence import Evidence

_WIDTHS = (64, 0, 76)


class EvidenceList(QWidget):
    """A table to read; evidence is registered and checked on its own page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QTreeWidget(self)
        self._rows.setObjectName("evidenceRows")
        self._rows.setAccessibleName(self.tr("佐证材料"))
        self._rows.setRootIsDecorated(False)
        self._rows.setFrameShape(QFrame.Shape.NoFrame)
        self._rows.setHeaderLabels([self.tr("编号"), self.tr("材料"), self.tr("种类")])
        header = self._rows.header()
        header.setStretchLastSection(False)
        for column, width in enumerate(_WIDTHS):
            if width:
                self._rows.setColumnWidth(column, width)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._none = QLabel(self.tr("还没有登记佐证材料。"), self)
        self._none.setObjectName("quietLabel")
        self._none.setTextFormat(Qt.TextFormat.PlainText)
        self._none.setMargin(12)
        self._layout = QStackedLayout(self)
        self._layout.addWidget(self._rows)
        self._layout.addWidget(self._none)

    def show_evidence(self, evidence: Iterable[Evidence]) -> None:
        """Show the evidence of a finding and of its measures."""
        self._rows.setAccessibleName(self.accessibleName())
        self._rows.clear()
        for item in evidence:
            where = item.original_name or item.location
            row = Row([item.catalogue_number, item.name or where, EVIDENCE_TERMS[item.kind]])
            facts = [
                item.name,
                item.document_number,
                item.formed_on.isoformat() if item.formed_on else "",
                where,
            ]
            row.setToolTip(1, plain_tip("\n".join(filter(None, facts))))
            self._rows.addTopLevelItem(row)
        shown = self._rows if self._rows.topLevelItemCount() else self._none
        self._layout.setCurrentWidget(shown)
