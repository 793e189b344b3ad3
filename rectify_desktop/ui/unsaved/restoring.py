"""Bringing back what was typed when the program ended unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from rectify_desktop.domain.ids import FindingId
from rectify_desktop.ui.actions import ActionKey
from rectify_desktop.ui.desk import Message, MessageAction
from rectify_desktop.ui.review.review_entry import ReviewPlace
from rectify_desktop.ui.unsaved.fields import CELL, FORM, REVIEW_CELL, write_into

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QAbstractItemView

    from rectify_desktop.services.ledger.keep_unsaved import UnsavedText
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.ledger_pages import LedgerPages
    from rectify_desktop.ui.review.review_table_model import ReviewTableModel
    from rectify_desktop.ui.unsaved.watch import UnsavedWatch

_SHOWN_LETTERS = 24


def offer_unsaved(desk: Desk, pages: LedgerPages, watch: UnsavedWatch) -> None:
    """Offer in the quiet bar what was typed and not saved last time, if anything was."""
    if not watch.offered:
        return
    texts = watch.offered

    def restore() -> None:
        _restore(desk, pages, texts)
        watch.settle()

    first = texts[0]
    words = " ".join(first.text.split())
    shown = words if len(words) <= _SHOWN_LETTERS else f"{words[:_SHOWN_LETTERS]}…"
    more = _tr("等{0}处").format(len(texts)) if len(texts) > 1 else ""
    told = _tr("上次有没来得及保存的文字（{0}{1}）：{2}").format(first.label, more, shown)
    desk.message_posted.emit(
        Message(
            told,
            MessageAction(_tr("恢复"), restore),
            other=MessageAction(_tr("丢弃"), watch.settle),
            stays=True,
        )
    )


def _restore(desk: Desk, pages: LedgerPages, texts: tuple[UnsavedText, ...]) -> None:
    """Write the words where they stood, not saved yet; the others go to the clipboard."""
    homeless = [text for text in texts if desk.is_read_only or not _written(pages, text)]
    if homeless:
        labelled = (f"{text.label}：{text.text}" if text.label else text.text for text in homeless)
        words = homeless[0].text if len(homeless) == 1 else "\n".join(labelled)
        QGuiApplication.clipboard().setText(words)
        where = "、".join(text.label for text in homeless if text.label)
        desk.show_message(_tr("已放到剪贴板，请在原处粘贴（Ctrl+V）：{0}").format(where))
    elif texts:
        desk.show_message(_tr("已写回“{0}”，离开该处即保存。").format(texts[-1].label))


def _written(pages: LedgerPages, text: UnsavedText) -> bool:
    if text.kind == FORM:
        return _written_in_form(pages, text)
    if text.kind == CELL:
        pages.run(ActionKey.SHOW_FINDINGS)
        pages.findings.clear_filter()
        page = pages.findings
        return _written_in_cell(page.view, page.model.index_of(text.key, text.column), text)
    if text.kind == REVIEW_CELL:
        return _written_in_review(pages, text)
    return False


def _written_in_form(pages: LedgerPages, text: UnsavedText) -> bool:
    pages.run(ActionKey.SHOW_FINDINGS)
    page = pages.findings
    page.clear_filter()
    page.reveal([text.key])
    field = page.form.findChild(QWidget, text.field)
    if page.form.finding_id != text.key or not isinstance(
        field, QLineEdit | QPlainTextEdit | QTextEdit
    ):
        return False
    page.form.show_field(field)
    write_into(field, text.text)
    return True


def _written_in_review(pages: LedgerPages, text: UnsavedText) -> bool:
    place = ReviewPlace.read(text.field)
    if place is None:
        return False
    pages.run(ActionKey.SHOW_REVIEW)
    pages.review.go_to(place)
    table = pages.review.ui.reviewTable
    row = cast("ReviewTableModel", table.model()).place_of(FindingId(text.key))
    if row is None:
        return False
    return _written_in_cell(table, table.model().index(row, text.column), text)


def _written_in_cell(view: QAbstractItemView, index: QModelIndex, text: UnsavedText) -> bool:
    if not index.isValid():
        return False
    view.setFocus()
    view.setCurrentIndex(index)
    view.edit(index)
    editor = QApplication.focusWidget()
    if editor is view or not isinstance(editor, QLineEdit | QPlainTextEdit | QTextEdit):
        return False
    write_into(editor, text.text)
    return True


def _tr(text: str) -> str:
    return QCoreApplication.translate("UnsavedRestoring", text)
