"""One private matter beside the list: why it is one, its sentence now and in public, its verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat

from rectify_desktop.domain.checks.privacy_decision import PrivacyChoice
from rectify_desktop.domain.checks.private_items import PRIVATE_TERMS
from rectify_desktop.errors import RectifyError
from rectify_desktop.services.privacy.find_private_matters import rewordable
from rectify_desktop.ui.look import look
from rectify_desktop.ui.widgets.text_comparison import marked

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QTextEdit

    from rectify_desktop.domain.checks.notice_privacy import PrivateMatter
    from rectify_desktop.domain.checks.private_items import PrivateItem
    from rectify_desktop.services.privacy.find_private_matters import PrivacyDesk, Sentence
    from rectify_desktop.ui.generated.ui_privacy_dialog import Ui_PrivacyDialog


class MatterPane(QObject):
    """Fills the right half of the dialog; deciding is the dialog's."""

    def __init__(self, ui: Ui_PrivacyDialog, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui

    def clear(self) -> None:
        """Show no matter at all."""
        for edit in (self._ui.beforeEdit, self._ui.afterEdit, self._ui.rewordEdit):
            edit.clear()

    def show(self, found: PrivacyDesk, matter: PrivateMatter) -> None:
        """Show one matter as it stands now."""
        ui, decision = self._ui, matter.decision
        alike = sum(_same(matter.item, other.item) for other in found.matters)
        more = self.tr("同样的内容共{0}处，遮盖、保留时一并处理。").format(alike)
        ui.reasonLabel.setText(found.reason_of(matter) + (more if alike > 1 else ""))
        term = PRIVATE_TERMS[matter.item.kind]
        ui.sameKindCheck.setText(self.tr("遮盖、保留时，没有决定的{0}都这样处理(&A)").format(term))
        self._show_sentences(found, matter)
        ui.maskedLabel.setText(self.tr("写作“{0}”").format(matter.item.masked))
        ui.withdrawButton.setEnabled(decision is not None)
        is_kept = decision is not None and decision.choice is PrivacyChoice.KEPT
        ui.groundEdit.setText(decision.ground if decision is not None and is_kept else "")
        self._offer_rewording(found, matter)

    def _show_sentences(self, found: PrivacyDesk, matter: PrivateMatter) -> None:
        before, after = found.sentence_of(matter), found.sentence_after(matter)
        _show(self._ui.beforeEdit, before, look.GONE)
        _show(self._ui.afterEdit, after, look.COME)
        is_decided = matter.decision is not None
        self._ui.afterLabel.setText(self.tr("公开时") if is_decided else self.tr("如遮盖，公开时"))

    def _offer_rewording(self, found: PrivacyDesk, matter: PrivateMatter) -> None:
        edit = self._ui.rewordEdit
        try:
            words, refusal = rewordable(found, matter), ""
        except RectifyError as error:
            words, refusal = "", str(error)
        edit.setPlainText(words)
        edit.setPlaceholderText(refusal)
        edit.setEnabled(not refusal)
        self._ui.rewordButton.setEnabled(not refusal)


def _same(one: PrivateItem, other: PrivateItem) -> bool:
    return (one.kind, one.text) == (other.kind, other.text)


def _show(edit: QTextEdit, sentence: Sentence, shade: QColor) -> None:
    """Show a sentence with the matter in it shaded and bold."""
    edit.setPlainText(sentence.text)
    form = QTextCharFormat()
    form.setBackground(shade)
    form.setFontWeight(700)
    marked(edit, sentence.text, (sentence.start, sentence.end)).mergeCharFormat(form)
