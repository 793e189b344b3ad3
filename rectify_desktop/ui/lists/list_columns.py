"""Choosing columns and page of a list from the page of papers, where the file comes later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox

from rectify_desktop.domain.papers.list_layout import LIST_KIND_TERMS, ListKind
from rectify_desktop.services.papers.list_layouts import layout_for, remember_layout
from rectify_desktop.ui.lists.list_layout_dialog import ListLayoutDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.papers.list_layout import ListFilter
    from rectify_desktop.ui.desk import Desk


def choose_columns(parent: QWidget, desk: Desk, kind: ListKind) -> ListFilter | None:
    """Ask how a list is laid out and remember it; return which findings it is to show.

    Raises:
        RectifyError: the layouts cannot be read or kept.

    """
    layouts = {each: layout_for(desk.ledger, each) for each in ListKind}
    dialog = ListLayoutDialog(desk.ledger, layouts, desk.today(), parent)
    ui = dialog.ui
    ui.kindCombo.setCurrentIndex(list(LIST_KIND_TERMS).index(kind))
    # Which file it becomes is chosen by the verbs of the page.
    for widget in (ui.formatLabel, ui.formatCombo, ui.threeCheck):
        widget.hide()
    use = QCoreApplication.translate("ListColumns", "用这个版式")
    ui.buttonBox.button(QDialogButtonBox.StandardButton.Ok).setText(use)
    if dialog.exec() != ListLayoutDialog.DialogCode.Accepted:
        return None
    order = dialog.order()
    for layout in order.layouts:
        if layout != layouts[layout.kind]:
            remember_layout(desk.ledger, layout)
    return order.listed[0].shown
