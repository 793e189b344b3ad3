"""The phrases of a review (常用语): offered by a key, written where the caret is, kept by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rectify_desktop.services.review.offer_phrases import phrases_of_ledger
from rectify_desktop.ui.review.own_phrases import forget_phrase, keep_phrase, own_phrases
from rectify_desktop.ui.review.phrase_box import OfferedPhrases, PhraseBox
from rectify_desktop.ui.review.review_columns import FIELDS, ReviewColumn

if TYPE_CHECKING:
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.review.review_table_view import ReviewTableView


class ReviewPhrases(QObject):
    """Opens the box at the cell being written in; what is chosen goes to the front next time."""

    def __init__(self, desk: Desk, table: ReviewTableView) -> None:
        super().__init__(table)
        self._desk = desk
        self._table = table
        self._frequent: list[str] = []
        self._box: PhraseBox | None = None

    def offer(self) -> None:
        """Offer phrases for the current cell, which is opened for writing."""
        field = self._table.open_field()
        if field is None:
            return
        column = ReviewColumn(self._table.currentIndex().column())
        self._frequent = phrases_of_ledger(self._desk.workspace, FIELDS[column])
        self._box = self._box or self._new_box()
        self._box.offer(self._offered(), field)

    def _new_box(self) -> PhraseBox:
        box = PhraseBox(self._table.window())
        box.chosen.connect(self._on_chosen)
        box.kept.connect(self._on_kept)
        box.forgotten.connect(self._on_forgotten)
        return box

    def _offered(self) -> OfferedPhrases:
        field = self._table.field()
        words = field.toPlainText().strip() if field is not None else ""
        return OfferedPhrases(own_phrases(self._desk.settings), self._frequent, words)

    def _on_chosen(self, phrase: str) -> None:
        field = self._table.open_field()
        if field is not None:
            field.insertPlainText(phrase)
        if phrase in own_phrases(self._desk.settings):
            keep_phrase(self._desk.settings, phrase)

    def _on_kept(self, phrase: str) -> None:
        keep_phrase(self._desk.settings, phrase)
        self._desk.show_message(self.tr("已收为常用语，按Ctrl+K填入。"))

    def _on_forgotten(self, phrase: str) -> None:
        forget_phrase(self._desk.settings, phrase)
        if self._box is not None:
            self._box.show_again(self._offered())
