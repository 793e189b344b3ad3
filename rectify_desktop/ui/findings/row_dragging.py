"""Rows dragged through the 问题清单: what they carry, the line that shows where they land."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDrag, QPainter, QPixmap

from rectify_desktop.domain.finding import Finding
from rectify_desktop.ui.findings.finding_rows import INDENT, marking_pen
from rectify_desktop.ui.findings.row_landing import (
    Landing,
    Spot,
    landing_of_findings,
    landing_of_group,
)
from rectify_desktop.ui.look import look

if TYPE_CHECKING:
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.findings.chosen_cells import ChosenCells
    from rectify_desktop.ui.findings.outline_rows import Group
    from rectify_desktop.ui.findings.outline_table import OutlineTable

_FINDINGS = "application/x-rectify-findings"
_GROUP = "application/x-rectify-group"
_PADDING = 10
_LABEL_WIDTH = 320


class RowDragging(QObject):
    """Carries the selected findings of one list, or its current theme or heading.

    ``findings_dropped`` tells which findings are to go into which group and before which finding,
    ``group_dropped`` which theme or heading into which theme and before which of its kind.
    """

    findings_dropped = Signal(object, object, object)
    group_dropped = Signal(object, object, object)

    def __init__(self, desk: Desk, view: OutlineTable, chosen: ChosenCells) -> None:
        super().__init__(view)
        self._chosen = chosen
        self._desk = desk
        self._view = view
        self._landing: Landing | None = None

    def start(self) -> None:
        """Let the mouse carry what is selected until it is let go."""
        drag = QDrag(self._view)
        drag.setMimeData(self.carried())
        drag.setPixmap(self._label())
        drag.setHotSpot(QPoint(-_PADDING, -_PADDING))
        drag.exec(Qt.DropAction.MoveAction)
        self.forget()

    def carried(self) -> QMimeData:
        """Return what a drag that begins now carries."""
        data = QMimeData()
        group = self._view.group_at(self._view.currentIndex())
        if group is not None:
            data.setData(_GROUP, group.id.encode())
            return data
        ids = [finding.id for finding in self._chosen.findings()]
        data.setData(_FINDINGS, "\n".join(ids).encode())
        return data

    def follow(self, data: QMimeData, point: QPoint) -> bool:
        """Show where rows would land; return whether they may."""
        before, self._landing = self._landing, self._landing_at(data, point)
        if before != self._landing:
            self._view.viewport().update()
        return self._landing is not None

    def drop(self, data: QMimeData, point: QPoint) -> bool:
        """Tell where rows that are let go want to be; return whether they may."""
        landing = self._landing_at(data, point)
        self.forget()
        if landing is None:
            return False
        group = self._group(data)
        if group is not None:
            self.group_dropped.emit(group, landing.place[0], landing.before)
        else:
            self.findings_dropped.emit(_ids(data), landing.place, landing.before)
        return True

    def forget(self) -> None:
        """Show nothing any more."""
        if self._landing is not None:
            self._landing = None
            self._view.viewport().update()

    def draw(self, painter: QPainter) -> None:
        """Draw the line between two rows, or the frame around the folded group fallen into."""
        landing, view = self._landing, self._view
        if landing is None:
            return
        painter.setPen(marking_pen())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        above = landing.line - 1
        bottom = view.rowViewportPosition(above) + view.rowHeight(above) if above >= 0 else 1
        left, right = INDENT * (landing.depth + 1), view.viewport().width()
        if landing.is_onto:
            height = view.rowHeight(above)
            painter.drawRect(QRect(1, bottom - height + 1, right - 2, height - 3))
        else:
            painter.drawLine(left, bottom - 1, right, bottom - 1)
            painter.drawEllipse(QPoint(left, bottom - 1), 3, 3)

    def _landing_at(self, data: QMimeData, point: QPoint) -> Landing | None:
        model = self._view.findings
        if self._desk.is_read_only or model.is_sorted or not model.rowCount():
            return None
        ledger, spot = self._desk.ledger, self._spot(point)
        group = self._group(data)
        if group is not None:
            return landing_of_group(model.rows, ledger, spot, group)
        if not data.hasFormat(_FINDINGS):
            return None
        return landing_of_findings(model.rows, ledger, spot, frozenset(_ids(data)))

    def _spot(self, point: QPoint) -> Spot:
        """Return the row under a point; below the last one, its lower half."""
        view = self._view
        row = view.rowAt(point.y())
        if row < 0:
            return Spot(view.model().rowCount() - 1, is_lower=True)
        middle = view.rowViewportPosition(row) + view.rowHeight(row) / 2
        return Spot(row, point.y() >= middle)

    def _group(self, data: QMimeData) -> Group | None:
        """Return the theme or heading that a drag carries."""
        key = bytes(data.data(_GROUP).data()).decode()
        row = self._view.findings.rows.places.get(key)
        item = self._view.findings.item(row) if row is not None else None
        return None if item is None or isinstance(item, Finding) else item

    def _label(self) -> QPixmap:
        """Return what hangs on the mouse: a title, or how many findings."""
        view = self._view
        findings = self._chosen.findings()
        words = str(view.currentIndex().siblingAtColumn(0).data())
        if view.group_at(view.currentIndex()) is None:
            words = findings[0].title if len(findings) == 1 else ""
            words = words or self.tr("{0} 条问题").format(len(findings))
        metrics = view.fontMetrics()
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, _LABEL_WIDTH)
        width = metrics.horizontalAdvance(words) + 2 * _PADDING
        ratio = view.devicePixelRatioF()
        height = metrics.height() + _PADDING
        picture = QPixmap(round(width * ratio), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(look.CHOSEN)
        painter = QPainter(picture)
        painter.setFont(view.font())
        painter.setPen(look.INK)
        painter.drawText(QRect(0, 0, width, height), Qt.AlignmentFlag.AlignCenter, words)
        painter.drawRect(0, 0, width - 1, height - 1)
        painter.end()
        return picture


def _ids(data: QMimeData) -> list[FindingId]:
    carried = bytes(data.data(_FINDINGS).data()).decode()
    return cast("list[FindingId]", carried.split("\n"))
