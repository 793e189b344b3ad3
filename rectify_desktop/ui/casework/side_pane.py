"""The side of a section: which finding it is of, and what is told of it; else a quiet sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ledger import Ledger


class SidePane(QStackedWidget):
    """Holds one widget under a heading."""

    def __init__(self, body: QWidget, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("caseSide")
        self._heading = _label("caseHeadingLabel", self)
        self._facts = _label("caseFactsLabel", self)
        self._facts.setProperty("isHint", True)
        self._nothing = _label("caseNothingLabel", self)
        self._nothing.setProperty("isHint", True)
        self._nothing.setText(nothing)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setMargin(24)
        self._page = QWidget(self)
        layout = QVBoxLayout(self._page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._heading)
        layout.addWidget(self._facts)
        layout.addWidget(body, 1)
        self.addWidget(self._page)
        self.addWidget(self._nothing)
        self.show_nothing()

    def show_finding(self, finding: Finding, ledger: Ledger) -> None:
        """Head the side with a finding."""
        departments = ledger.department_names(finding.responsible_departments)
        leaders = ledger.person_names(finding.lead_officials)
        self.show_heading(
            f"{finding.number}　{finding.title}".strip(),
            "　".join(filter(None, (departments, leaders, f"整改结果：{finding.result_text}"))),
        )

    def show_heading(self, heading: str, facts: str) -> None:
        """Head the side with some words."""
        self._heading.setText(heading)
        self._facts.setText(facts)
        self.setCurrentWidget(self._page)

    def show_nothing(self) -> None:
        """Say that nothing, or more than one thing, is chosen."""
        self.setCurrentWidget(self._nothing)


def scrolled(body: QWidget) -> QScrollArea:
    """Return a place for a widget that is higher than a small screen leaves room for."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    # The side is white; an area and what it holds would paint the window's grey over it.
    area.viewport().setAutoFillBackground(False)
    body.setAutoFillBackground(False)
    area.setMinimumWidth(body.minimumSizeHint().width())
    return area


def _label(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
