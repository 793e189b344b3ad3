"""The verbs of the page 文书: words and keys once, the same for every paper."""

from __future__ import annotations

from enum import Enum, auto

from rectify_desktop.ui.widgets.verb_actions import VerbRow


class PapersVerb(Enum):
    """What a clerk can do with the paper on show."""

    EXPORT = auto()
    SAVE_PDF = auto()
    PRINT = auto()
    PREVIEW = auto()
    FIGURES = auto()
    PRIVACY = auto()
    KEEP_DRAFT = auto()
    SAVE = auto()
    NEXT_PANE = auto()
    PREVIOUS_PANE = auto()


PAPERS_VERBS: dict[PapersVerb, VerbRow] = {
    PapersVerb.EXPORT: VerbRow("导出…", "把这份文书存成文件", "F12", "paper-export"),
    PapersVerb.SAVE_PDF: VerbRow("存为PDF…", "不用装Office，直接存成PDF", "Ctrl+Shift+S"),
    PapersVerb.PRINT: VerbRow("打印…", "打印这份文书", "Ctrl+P", "print"),
    PapersVerb.PREVIEW: VerbRow("全屏预览", "整屏看这份文书，Esc返回", "F11", "preview-full"),
    PapersVerb.FIGURES: VerbRow(
        "数字对账…", "把文中的数与台账逐个对一遍，也可打开改过的文件", "Ctrl+Shift+A"
    ),
    PapersVerb.PRIVACY: VerbRow(
        "个人信息…", "社会公开版里的个人信息逐条遮盖、保留或改写", "Ctrl+Shift+U"
    ),
    PapersVerb.KEEP_DRAFT: VerbRow("存一稿", "把通报现在的文字存为一稿", "Ctrl+D"),
    PapersVerb.SAVE: VerbRow("保存", "内容随时存在台账里", "Ctrl+S"),
    PapersVerb.NEXT_PANE: VerbRow("下一栏", "转到目录、预览、内容中的下一栏", "F6"),
    PapersVerb.PREVIOUS_PANE: VerbRow("上一栏", "转到上一栏", "Shift+F6"),
}
SHOWN_VERBS = (
    PapersVerb.EXPORT, PapersVerb.SAVE_PDF, PapersVerb.PRINT, PapersVerb.PREVIEW,
    PapersVerb.FIGURES, PapersVerb.PRIVACY, PapersVerb.KEEP_DRAFT, PapersVerb.NEXT_PANE,
)  # fmt: skip
