"""What can be done to the notice on show: its passages, its layout, its drafts."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from rectify_desktop.domain.notice.passages import PassageEdit
from rectify_desktop.domain.terms import Edition
from rectify_desktop.errors import RectifyError
from rectify_desktop.services.notice.keep_drafts import (
    compare_drafts,
    comparison_with_now,
    drafts,
    keep_draft,
    restore_draft,
)
from rectify_desktop.ui.notice.draft_pane import DraftPane
from rectify_desktop.ui.notice.notice_editing import NoticeEditing
from rectify_desktop.ui.notice.notice_layout_form import NoticeLayoutForm
from rectify_desktop.ui.notice.passage_pane import PassagePane

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.notice.draft_comparison import ParagraphChange
    from rectify_desktop.domain.notice.drafts import NoticeDraft
    from rectify_desktop.domain.notice.passages import PassageKey, PassageState
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.papers.composer import PaperComposer
    from rectify_desktop.ui.papers.made_paper import MadePaper

# Behind it nothing belongs to the title that was double-clicked any more.
_REACH = 3


class NoticeDetails(QObject):
    """Keeps the panes of a notice in step with it, and stores what is done in them.

    ``passage_chosen`` carries the key of the passage the clerk went to.
    """

    passage_chosen = Signal(object)
    round_wanted = Signal()
    draft_export_wanted = Signal(object)

    def __init__(self, desk: Desk, composer: PaperComposer, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._composer = composer
        self._page = page
        self._edition = Edition.PUBLIC
        self._editing = NoticeEditing(desk, self)
        self.passages = PassagePane(page)
        self.layout_form = NoticeLayoutForm(desk, page)
        self.drafts = DraftPane(page)
        self._connect()

    def show_edition(self, edition: Edition) -> None:
        """Go over to an edition."""
        self._edition = edition
        self.passages.editor.set_edition(
            is_public=edition is Edition.PUBLIC, is_read_only=self._desk.is_read_only
        )
        self.layout_form.show_notice(edition)
        self._show_drafts()

    def show_made(self, made: MadePaper) -> None:
        """Show how the passages of a notice stand."""
        self.passages.show_passages(made.passages)

    def follow(self, *, has_drafts_moved: bool) -> None:
        """Show what the ledger says now beside the passages."""
        self.layout_form.show_notice(self._edition)
        if has_drafts_moved:
            self._show_drafts()

    def store(self) -> None:
        """Store what was typed and not left yet."""
        self.passages.editor.store()

    def go_to_paragraph(self, number: int) -> bool:
        """Go to the passage of a paragraph, or of the one its title stands above."""
        made = self._composer.paper
        if made is None or made.notice is None:
            return False
        near = made.notice.paragraphs[number : number + _REACH]
        key = next((part.passage for part in near if part.passage is not None), None)
        if key is None or not self.passages.choose(key):
            return False
        self.passages.editor.write()
        return True

    @Slot()
    def keep_draft(self, note: str = "") -> None:
        """Keep the notice as it reads now."""
        self.store()
        made_at = datetime.now().astimezone()
        profile = self._desk.settings.notice_profile(self._edition)
        try:
            draft = keep_draft(
                self._desk.workspace, self._edition, made_at=made_at, note=note, profile=profile
            )
        except RectifyError as error:
            self._desk.show_error(error)
            return
        self._desk.show_message(self.tr("已存为第{0}稿。").format(draft.number))

    # Passages

    @Slot(object, str)
    def _on_typed(self, key: PassageKey, text: str) -> None:
        editor, options = self.passages.editor, self._composer.options
        state = editor.state
        options.pending = None
        if state is not None and editor.is_modified:
            round_id = self._desk.ledger.round.id
            options.pending = PassageEdit(round_id, self._edition, key, text, state.ledger_text)
        self._composer.compose_soon()

    @Slot(object, str)
    def _on_left(self, key: PassageKey, text: str) -> None:
        self._composer.options.pending = None
        if not self._editing.write(self._edition, key, text):
            self.passages.editor.give_up()
        self._composer.compose_soon()

    @Slot(object)
    def _on_withholding_wanted(self, state: PassageState) -> None:
        # Dialogs are loaded by the first use, not by the window.
        from rectify_desktop.ui.notice.withhold_dialog import WithholdDialog

        self.store()
        answer = WithholdDialog.ask(self._page, state, self._desk.today())
        if answer is not None:
            self._editing.withhold(answer)

    # Layout

    @Slot(object)
    def _on_profile_chosen(self, profile: object) -> None:
        self._desk.settings.remember_notice_profile(self._edition, profile)  # type: ignore[arg-type]
        self.layout_form.show_notice(self._edition)
        self._composer.compose()

    @Slot(object)
    def _on_round_changed(self, changed: object) -> None:
        self._editing.change_round(changed)  # type: ignore[arg-type]

    # Drafts

    def _show_drafts(self) -> None:
        kept = drafts(self._desk.workspace, self._edition)
        self.drafts.show_drafts(kept, is_read_only=self._desk.is_read_only)

    @Slot(object, object)
    def _on_comparison_wanted(self, old: NoticeDraft, new: NoticeDraft | None) -> None:
        self.store()
        titles = (_draft_name(old), _draft_name(new) if new else self.tr("现在的通报"))
        if new is None:
            compare = comparison_with_now(self._desk.workspace, old)
        else:
            compare = partial(compare_drafts, old, new)
        # Two texts that have little in common are compared for seconds.
        self._desk.tasks.run(
            compare,
            partial(self._show_comparison, titles),
            self._desk.show_error,
            self.tr("比较两稿"),
        )

    def _show_comparison(
        self, titles: tuple[str, str], changes: tuple[ParagraphChange, ...]
    ) -> None:
        from rectify_desktop.ui.notice.draft_comparison_dialog import DraftComparisonDialog

        DraftComparisonDialog(titles, changes, self._page).exec()

    @Slot(object)
    def _on_restoring_wanted(self, draft: NoticeDraft) -> None:
        self.store()
        try:
            count = restore_draft(self._desk.workspace, draft.id)
        except RectifyError as error:
            self._desk.show_error(error)
            return
        text = self.tr("第{0}稿的手工文字已恢复，共{1}段；其余各段随台账。可以撤销。")
        self._desk.show_message(text.format(draft.number, count))

    def _connect(self) -> None:
        editor, form = self.passages.editor, self.layout_form
        self.passages.chosen.connect(self.passage_chosen)
        editor.typed.connect(self._on_typed)
        editor.left.connect(self._on_left)
        editor.ledger_wanted.connect(lambda s: self._editing.use_ledger(self._edition, s))
        editor.keeping_wanted.connect(lambda s: self._editing.keep(self._edition, s))
        editor.publishing_wanted.connect(self._editing.publish)
        editor.withholding_wanted.connect(self._on_withholding_wanted)
        form.profile_chosen.connect(self._on_profile_chosen)
        form.round_changed.connect(self._on_round_changed)
        form.round_wanted.connect(self.round_wanted)
        form.failed.connect(self._desk.show_error)
        self.drafts.keeping_wanted.connect(self.keep_draft)
        self.drafts.comparison_wanted.connect(self._on_comparison_wanted)
        self.drafts.restoring_wanted.connect(self._on_restoring_wanted)
        self.drafts.export_wanted.connect(self.draft_export_wanted)


def _draft_name(draft: NoticeDraft) -> str:
    note = f"　{draft.note}" if draft.note else ""
    return f"第{draft.number}稿　{draft.made_at.astimezone():%Y-%m-%d %H:%M}{note}"
