"""The verbs of the 问题清单: each calls one service and shows where its outcome is."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from rectify_desktop.domain.finding import Finding, Heading, Theme
from rectify_desktop.errors import RectifyError
from rectify_desktop.services.findings.register_findings import (
    add_finding,
    add_heading,
    add_theme,
    delete_findings,
    delete_heading,
    delete_theme,
    renumber_findings,
)
from rectify_desktop.ui.desk import MessageAction

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager

    from rectify_desktop.domain.ids import FindingId, HeadingId, ThemeId
    from rectify_desktop.domain.proposal.comparison import Comparison
    from rectify_desktop.domain.proposal.proposal import ImportProposal
    from rectify_desktop.services.findings.move_findings import Place
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.findings.finding_list_page import FindingListPage

_IMPORT_FOLDER = "import"
# From so many findings on, writing takes longer than half a second.
_MANY_FINDINGS = 500
_Result = TypeVar("_Result")


class FindingCommands(QObject):
    """Adds, deletes, renumbers and imports on one desk, beside what is current on the page."""

    def __init__(self, desk: Desk, page: FindingListPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def add_finding(self) -> None:
        """Add a finding behind the current one, or at the end of the current group."""
        workspace = self._desk.workspace
        match self._page.current_item:
            case Finding(id=finding_id):
                added = self._try(lambda: add_finding(workspace, after=finding_id))
            case Heading(id=heading_id):
                added = self._try(lambda: add_finding(workspace, heading_id=heading_id))
            case Theme(id=theme_id):
                added = self._try(lambda: add_finding(workspace, theme_id=theme_id))
            case None:
                added = self._try(lambda: add_finding(workspace))
        if added is not None:
            self._page.write_new(added.id)

    def add_theme(self) -> None:
        """Add a theme (方面) and open its title for writing."""
        title = self.tr("新方面")
        theme = self._try(lambda: add_theme(self._desk.workspace, title))
        if theme is not None:
            self._page.rename(theme.id)

    def add_heading(self) -> None:
        """Add a heading (类) under the current theme and open its title for writing."""
        theme_id = None
        match self._page.current_item:
            case Theme(id=theme_id):
                pass
            case Finding(theme_id=theme_id) | Heading(theme_id=theme_id):
                pass
            case None:
                pass
        title = self.tr("新类别")
        heading = self._try(lambda: add_heading(self._desk.workspace, title, theme_id))
        if heading is not None:
            self._page.rename(heading.id)

    def delete(self) -> None:
        """Delete the selected findings, or the current empty group; undo brings them back."""
        workspace, findings = self._desk.workspace, self._page.selected_findings()
        if findings:
            ids = [finding.id for finding in findings]
            told = self.tr("正在删除{0}个问题，请稍候。删完可以一步撤销。")
            with self._patience(told, len(ids)):
                is_done = self._did(lambda: delete_findings(workspace, ids))
            if is_done:
                self._tell_deleted(self.tr("已删除 {0} 条问题。").format(len(ids)))
            return
        match self._page.current_item:
            case Heading(id=heading_id):
                if self._did(lambda: delete_heading(workspace, heading_id)):
                    self._tell_deleted(self.tr("已删除 1 个类别。"))
            case Theme(id=theme_id):
                if self._did(lambda: delete_theme(workspace, theme_id)):
                    self._tell_deleted(self.tr("已删除 1 个方面。"))
            case _:
                pass

    def renumber(self) -> None:
        """Give all findings fresh numbers in the order of the list."""
        if self._did(lambda: renumber_findings(self._desk.workspace)):
            self._tell_deleted(self.tr("已按清单顺序重新编号。"))

    def move(self, step: int) -> None:
        """Move the selected findings, or the current group, up or down by one place."""
        from rectify_desktop.services.findings.move_findings import step_findings, step_group

        desk, findings = self._desk, self._page.selected_findings()
        ids = [finding.id for finding in findings]
        if self._page.model.is_sorted:
            desk.show_message(self.tr("清单正按一列排序；恢复清单顺序后才能上移下移。"))
            return
        match self._page.current_item:
            case Theme() | Heading() as group:
                key, moved = group.id, lambda: step_group(desk.workspace, desk.ledger, group, step)
            case Finding(id=key):
                moved = lambda: step_findings(desk.workspace, desk.ledger, ids, step)  # noqa: E731
            case None:
                return
        if self._try(moved):
            self._page.reveal([key, *(each for each in ids if each != key)])
            self.tell_moved(len(ids))

    def drop(self, ids: Sequence[FindingId], place: Place, before: FindingId | None) -> None:
        """Put findings that were dragged into the group and before the finding they fell on."""
        from rectify_desktop.services.findings.move_findings import move_findings

        desk = self._desk
        if self._try(lambda: move_findings(desk.workspace, desk.ledger, ids, place, before)):
            self._page.reveal(ids)
            self.tell_moved(len(ids))

    def drop_group(
        self, group: Theme | Heading, theme_id: ThemeId | None, before: ThemeId | HeadingId | None
    ) -> None:
        """Put a theme or heading that was dragged before the one it fell on."""
        from rectify_desktop.services.findings.move_findings import move_group

        desk = self._desk
        if self._try(lambda: move_group(desk.workspace, desk.ledger, group, theme_id, before)):
            self._page.reveal([group.id])
            self.tell_moved(0)

    def tell_moved(self, count: int) -> None:
        """Say that findings moved, and offer fresh numbers."""
        renumber = MessageAction(self.tr("重新编号"), self.renumber)
        told = (
            self.tr("已移动，编号没有变。")
            if not count
            else self.tr("已移动 {0} 条问题，编号没有变。")
        )
        self._desk.show_message(told.format(count), renumber)

    def replace(self) -> None:
        """Find and replace words in chosen columns of the findings shown, as one step."""
        from rectify_desktop.services.findings.write_cells import write_cells
        from rectify_desktop.ui.findings.replace_dialog import ReplaceDialog

        desk = self._desk
        findings = self._page.model.shown_findings
        edits = ReplaceDialog.ask(self._page.window(), desk.ledger, findings, desk.today())
        if not edits:
            return
        verb = self.tr("替换")
        outcome = self._try(lambda: write_cells(desk.workspace, edits, verb, today=desk.today()))
        if outcome is not None:
            self._tell_deleted(outcome.sentence(verb))

    def show_recycled(self) -> None:
        """List what was deleted (回收站) and bring back what is chosen."""
        from rectify_desktop.services.findings.restore_deleted import restore_deleted
        from rectify_desktop.ui.findings.recycled_dialog import RecycledDialog

        workspace = self._desk.workspace
        chosen = RecycledDialog.ask(self._page.window(), workspace.deleted_rows())
        if not chosen:
            return
        restored = self._try(lambda: restore_deleted(workspace, chosen))
        if restored is not None:
            self._tell_deleted(restored.sentence)
            self._page.reveal(restored.finding_ids)

    def import_source(self, path: Path | None = None, text: str = "") -> None:
        """Bring in a paper: the clerk looks at the proposal first, then it is one step."""
        # The readers are loaded by the first import, not by the window.
        from rectify_desktop.ui.intake.import_dialog import ImportDialog

        accepted = ImportDialog.ask(self._page.window(), self._desk, path, text)
        if accepted is not None:
            self._enter(*accepted)

    def _enter(self, proposal: ImportProposal, decisions: Comparison | None = None) -> None:
        """Enter what the clerk accepted, and remember how the columns of its lists were read."""
        from rectify_desktop.domain.proposal.column_mapping import decided_columns
        from rectify_desktop.services.intake.import_source import apply_proposal
        from rectify_desktop.services.intake.remember_columns import remember_columns

        told = self.tr("正在写入{0}个问题并备份，需要几秒钟，写完以前窗口不响应，请稍候。")
        with self._patience(told, len(proposal.findings)):
            outcome = self._try(lambda: apply_proposal(self._desk.workspace, proposal, decisions))
        if outcome is not None:
            undo = MessageAction(self.tr("撤销"), self._desk.undo)
            self._desk.show_message(outcome.sentence, undo)
            self._try(lambda: remember_columns(decided_columns(proposal.tables)))

    def import_pasted(self) -> None:
        """Register what is on the clipboard in a list that is empty, once the clerk agreed."""
        from rectify_desktop.ui.findings.pasted_list import read_pasted_list
        from rectify_desktop.ui.findings.pasted_list_question import PastedListQuestion

        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self._desk.show_message(self.tr("剪贴板里没有文字，请先复制清单或通报。"))
            return
        words, view = self._page.model.words, self._page.view
        titles = [words.title_of(c) if words.is_writable(c) else "" for c in view.shown_sections()]
        pasted = read_pasted_list(text, titles)
        if not pasted.proposal.findings:
            self._desk.show_message(self.tr("剪贴板里没有读出问题，没有登记。"))
            return
        question = PastedListQuestion(pasted.proposal, self._page.window())
        question.accepted_as_read.connect(lambda: self._enter(pasted.proposal))
        question.look_wanted.connect(lambda: self.import_source(text=pasted.text))
        question.open()

    def import_list(self) -> None:
        """Bring in an Excel list chosen first."""
        settings = self._desk.settings
        name, _ = QFileDialog.getOpenFileName(
            self._page.window(),
            self.tr("选择Excel整改清单"),
            str(settings.folder(_IMPORT_FOLDER)),
            self.tr("Excel工作簿 (*.xlsx *.xlsm)"),
        )
        if name:
            settings.remember_folder(_IMPORT_FOLDER, Path(name).parent)
            self.import_source(Path(name))

    def _patience(self, told: str, findings: int) -> AbstractContextManager[None]:
        """Say that the window does not answer, where so many findings are written that it shows."""
        if findings < _MANY_FINDINGS:
            return nullcontext()
        from rectify_desktop.ui.background.waiting import waiting

        return waiting(self._page.window(), told.format(findings))

    def _tell_deleted(self, text: str) -> None:
        self._desk.show_message(text, MessageAction(self.tr("撤销"), self._desk.undo))

    def _did(self, command: Callable[[], object]) -> bool:
        """Run a command that has no outcome of its own; errors are shown."""

        def run() -> bool:
            command()
            return True

        return self._try(run) is not None

    def _try(self, command: Callable[[], _Result]) -> _Result | None:
        try:
            return command()
        except RectifyError as error:
            self._desk.show_error(error)
            return None
