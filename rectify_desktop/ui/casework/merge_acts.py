"""Bringing the 销号 of another copy of the ledger in, and settling what clashes, one by one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from rectify_desktop.domain.casework.copied_closures import CopyVerdict
from rectify_desktop.domain.casework.demands import must_be_told
from rectify_desktop.errors import RectifyError
from rectify_desktop.services.casework.merge_copies import (
    closures_in_copy,
    compare_copy,
    settle_clash,
    take_over_closures,
)
from rectify_desktop.ui.casework.act_dialog import Act
from rectify_desktop.ui.casework.act_fields import ActField, FieldKind
from rectify_desktop.ui.casework.case_acts import CaseActs
from rectify_desktop.ui.desk import MessageAction
from rectify_desktop.ui.ledger.ledger_files import LEDGER_FOLDER, LEDGER_SUFFIX

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.casework.copied_closures import CopiedClosure
    from rectify_desktop.ui.casework.act_fields import Answer

_OURS, _THEIRS, _LATER = "ours", "theirs", "later"


class MergeActs(CaseActs):
    """Taking over is one step, every clash settled another."""

    def merge(self) -> None:
        """Ask for the other copy, take over what goes together, and ask about the rest."""
        name, _ = QFileDialog.getOpenFileName(
            self.window,
            self.tr("选择本台账的另一份副本"),
            str(self.desk.settings.folder(LEDGER_FOLDER)),
            self.tr("台账 (*{0})").format(LEDGER_SUFFIX),
        )
        if name:
            self.merge_file(Path(name))

    def merge_file(self, path: Path) -> None:
        """Bring in the 销号 of one file."""
        workspace = self.desk.workspace
        try:
            found = compare_copy(workspace, closures_in_copy(workspace, path))
            taken = take_over_closures(workspace, found, path.name)
        except RectifyError as error:
            self.desk.show_error(error)
            return
        clashes = [item for item in found if item.verdict is CopyVerdict.CLASH]
        settled = sum(map(self._settle, clashes))
        self._tell(path.name, taken, clashes, settled)

    def _tell(self, name: str, taken: int, clashes: Sequence[CopiedClosure], settled: int) -> None:
        if not taken and not clashes:
            self.desk.show_message(self.tr("“{0}”里没有本台账还没有的销号记录。").format(name))
            return
        told = self.tr("从“{0}”合并了{1}份销号记录。").format(name, taken)
        if clashes:
            left = len(clashes) - settled
            told += self.tr("有冲突的{0}份，已商定{1}份，{2}份没有改动。").format(
                len(clashes), settled, left
            )
        undo = MessageAction(self.tr("撤销"), self.desk.undo) if taken or settled else None
        self.desk.show_message(told, undo)

    def _settle(self, clash: CopiedClosure) -> bool:
        """Ask which of two requests counts; return whether that was decided."""
        if clash.ours is None:
            self.desk.show_message(clash.sentence)
            return False
        choices = [
            (_LATER, self.tr("暂不处理，两份都不改")),
            (_OURS, self.tr("以本台账为准，另一份留作记录")),
            (_THEIRS, self.tr("以另一份为准，本台账的留作记录")),
        ]
        fields = [
            ActField("choice", self.tr("怎样处理(&H)"), FieldKind.CHOICE, _LATER, choices=choices),
            ActField(
                "why",
                self.tr("理由(&R)"),
                FieldKind.TEXT,
                hint=self.tr("经谁商定、为什么，会留在办理经过里"),
            ),
        ]
        act = Act(
            self.tr("两份台账都办了销号"), clash.sentence, fields, self.tr("确定"), self._check
        )
        answer = self.ask(act)
        if answer is None or answer.value("choice") == _LATER:
            return False
        keeps_ours = answer.value("choice") == _OURS
        return self.do(
            lambda: settle_clash(
                self.desk.workspace,
                clash,
                keeps_ours=keeps_ours,
                on=self.desk.today(),
                why=answer.text("why"),
            ),
            self.tr("已按商定的处理，没有采用的一份留在办理经过里。"),
        )

    def _check(self, answer: Answer) -> None:
        if answer.value("choice") != _LATER:
            must_be_told(answer.text("why"), self.tr("请写明为什么以这一份为准，例如经谁商定。"))
