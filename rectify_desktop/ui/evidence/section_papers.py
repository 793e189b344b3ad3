"""The paper of a record table (制度废改立清单, 资金与问责统计, 佐证材料目录), shown and saved."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from rectify_desktop.services.papers.case_paper_kinds import CASE_PAPERS, WHOLE_ROUND, CasePaperKey
from rectify_desktop.ui.casework.case_papers_door import CasePapersDoor
from rectify_desktop.ui.widgets.verb_actions import VerbActions, VerbRow

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.ui.desk import Desk


class SectionPaperVerb(Enum):
    """What a clerk can do with the paper of a table."""

    PREVIEW = auto()
    PRINT = auto()
    EXPORT = auto()
    SAVE_PDF = auto()


class SectionPapers:
    """Its verbs name the paper; it is made of the ledger as it is at that moment."""

    def __init__(self, desk: Desk, key: CasePaperKey, section: QWidget) -> None:
        self._door = CasePapersDoor(desk, section)
        name = CASE_PAPERS[key].name
        rows = {
            SectionPaperVerb.PREVIEW: VerbRow(
                f"预览《{name}》", "看打印出来的样子", "F11", "preview-full"
            ),
            SectionPaperVerb.PRINT: VerbRow(f"打印《{name}》…", "直接打印", "Ctrl+P", "print"),
            SectionPaperVerb.EXPORT: VerbRow(
                f"导出《{name}》…", "存成Excel或Word", "Ctrl+F12", "list-export"
            ),
            SectionPaperVerb.SAVE_PDF: VerbRow(f"《{name}》存为PDF…", "存成PDF", "Ctrl+Shift+S"),
        }
        self.verbs = VerbActions("sectionPaper", rows, section)
        # Their buttons have room for the verb alone; the tip and the menu name the paper.
        self.verbs[SectionPaperVerb.PREVIEW].setIconText(section.tr("打印预览"))
        self.verbs[SectionPaperVerb.EXPORT].setIconText(section.tr("导出清单"))
        door = self._door
        self.verbs.run(
            {
                SectionPaperVerb.PREVIEW: lambda: door.preview(key, WHOLE_ROUND),
                SectionPaperVerb.PRINT: lambda: door.print(key, WHOLE_ROUND),
                SectionPaperVerb.EXPORT: lambda: door.export(key, WHOLE_ROUND),
                SectionPaperVerb.SAVE_PDF: lambda: door.save_pdf(key, WHOLE_ROUND),
            }
        )

    def all(self) -> list[QAction]:
        """Return the verbs in the order of a menu."""
        return self.verbs.all()
