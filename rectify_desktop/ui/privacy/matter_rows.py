"""The rows of private matters: what each is, how it will read, and whether it is decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from rectify_desktop.domain.checks.privacy_decision import CHOICE_TERMS
from rectify_desktop.domain.checks.private_items import PRIVATE_TERMS
from rectify_desktop.services.privacy.find_private_matters import public_words
from rectify_desktop.ui.look import look
from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from rectify_desktop.domain.checks.notice_privacy import PrivateMatter
    from rectify_desktop.services.privacy.find_private_matters import PrivacyDesk

_OPEN_WORD = "○ 未决定"
# The widest words of the columns that do not stretch.
_WIDEST = (_OPEN_WORD, "企业名称")
_CELL_ROOM = 24


class MatterRows:
    """Fills a tree with private matters; the place in it stays while they are decided."""

    def __init__(self, tree: QTreeWidget) -> None:
        self._tree = tree
        self._shown: tuple[PrivateMatter, ...] = ()
        tree.setHeaderLabels([_tr("状态"), _tr("种类"), _tr("原文"), _tr("公开时写作")])
        for column, words in enumerate(_WIDEST):
            room = tree.fontMetrics().horizontalAdvance(words) + _CELL_ROOM
            tree.setColumnWidth(column, room)
        for column in range(len(_WIDEST), tree.columnCount()):
            tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    @property
    def current(self) -> PrivateMatter | None:
        """The matter the clerk is at."""
        item = self._tree.currentItem()
        return None if item is None else self._shown[self._tree.indexOfTopLevelItem(item)]

    def show(self, desk: PrivacyDesk) -> None:
        """Show the matters as they stand now."""
        at = max(0, self._tree.indexOfTopLevelItem(self._tree.currentItem()))
        self._shown = desk.matters
        blocked = self._tree.blockSignals(True)
        self._tree.clear()
        self._tree.addTopLevelItems([_row(desk, matter) for matter in desk.matters])
        self.go_to(min(at, len(self._shown) - 1))
        self._tree.blockSignals(blocked)

    def go_to(self, at: int) -> None:
        """Make a row the current one."""
        item = self._tree.topLevelItem(at)
        if item is not None:
            self._tree.setCurrentItem(item)

    def go_to_open(self) -> None:
        """Go on to the next matter nobody decided of, from the top where the end is reached."""
        if not self._shown:
            return
        here = self._tree.indexOfTopLevelItem(self._tree.currentItem())
        count = len(self._shown)
        after = ((here + step) % count for step in range(count))
        self.go_to(next((at for at in after if self._shown[at].decision is None), here))


def state_word(matter: PrivateMatter) -> str:
    """Say in a sign and a word what was decided."""
    decision = matter.decision
    return _OPEN_WORD if decision is None else f"√ {CHOICE_TERMS[decision.choice]}"


def _row(desk: PrivacyDesk, matter: PrivateMatter) -> QTreeWidgetItem:
    word, term = state_word(matter), PRIVATE_TERMS[matter.item.kind]
    words = "" if matter.decision is None else public_words(matter)
    row = QTreeWidgetItem([word, term, matter.item.text, words])
    row.setForeground(0, look.AMBER if matter.decision is None else look.GREEN)
    sentence = plain_tip(desk.sentence_of(matter).text)
    for column in range(row.columnCount()):
        row.setToolTip(column, sentence)
    row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{word} {term} {matter.item.text}")
    return row


def _tr(text: str) -> str:
    return QCoreApplication.translate("MatterRows", text)
