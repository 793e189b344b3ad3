"""Every verb of the window once: its key, words, icon and shortcut.

Menus and the tool bar are lists of keys, so that a verb looks and works the same everywhere.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence


class ActionKey(StrEnum):
    """A verb; the value is the object name of its action."""

    NEW_LEDGER = "newLedgerAction"
    OPEN_LEDGER = "openLedgerAction"
    OPEN_SAMPLE = "openSampleAction"
    EDIT_ROUND = "editRoundAction"
    EDIT_PARTIES = "editPartiesAction"
    BACK_UP = "backUpAction"
    RESTORE = "restoreAction"
    SETTINGS = "settingsAction"
    QUIT = "quitAction"
    UNDO = "undoAction"
    REDO = "redoAction"
    ADD_FINDING = "addFindingAction"
    ADD_THEME = "addThemeAction"
    ADD_HEADING = "addHeadingAction"
    DELETE = "deleteAction"
    RENUMBER = "renumberAction"
    CUT = "cutAction"
    COPY = "copyAction"
    PASTE = "pasteAction"
    FILL_DOWN = "fillDownAction"
    REPLACE = "replaceAction"
    FOLD_ALL = "foldAllAction"
    UNFOLD_ALL = "unfoldAllAction"
    MOVE_UP = "moveUpAction"
    MOVE_DOWN = "moveDownAction"
    CHOOSE_COLUMNS = "chooseColumnsAction"
    RECYCLED = "recycledAction"
    FIND = "findAction"
    FILTER = "filterAction"
    IMPORT = "importAction"
    EXPORT_PUBLIC_NOTICE = "exportPublicNoticeAction"
    EXPORT_INTERNAL_NOTICE = "exportInternalNoticeAction"
    EXPORT_LEDGER = "exportLedgerAction"
    EXPORT_LISTS = "exportListsAction"
    FILL_FORM = "fillFormAction"
    SHOW_OVERVIEW = "showOverviewAction"
    SHOW_FINDINGS = "showFindingsAction"
    SHOW_REVIEW = "showReviewAction"
    SHOW_CASEWORK = "showCaseworkAction"
    SHOW_EVIDENCE = "showEvidenceAction"
    SHOW_PAPERS = "showPapersAction"
    SHOW_CHECKS = "showChecksAction"
    MESSAGE = "messageAction"
    MANUAL = "manualAction"
    PRINT_SHEET = "printSheetAction"
    CHECK_FONTS = "checkFontsAction"
    PROVE_OFFLINE = "proveOfflineAction"
    SAVE_DIAGNOSTICS = "saveDiagnosticsAction"
    ABOUT = "aboutAction"


class ActionRow(NamedTuple):
    """How a verb is shown; ``short_text`` stands on the tool bar, ``tip`` explains it there."""

    text: str
    icon: str = ""
    shortcut: str = ""
    short_text: str = ""
    tip: str = ""


ACTION_TABLE: dict[ActionKey, ActionRow] = {
    ActionKey.NEW_LEDGER: ActionRow("新建台账(&N)…", "ledger-new", "Ctrl+Shift+N"),
    ActionKey.OPEN_LEDGER: ActionRow("打开台账(&O)…", "ledger-open", "Ctrl+O"),
    ActionKey.OPEN_SAMPLE: ActionRow("打开示例(&S)", "ledger-sample"),
    ActionKey.EDIT_ROUND: ActionRow(
        "轮次信息(&R)…", "round-edit", "Ctrl+R", "轮次信息", "单位、巡察组、日期和通报段落"
    ),
    ActionKey.EDIT_PARTIES: ActionRow(
        "科室和人员(&K)…", tip="改科室名称、人员姓名和职务，删除没有用到的"
    ),
    ActionKey.BACK_UP: ActionRow("立即备份(&B)", "ledger-backup", "Ctrl+B"),
    ActionKey.RESTORE: ActionRow("从备份恢复(&V)…"),
    ActionKey.SETTINGS: ActionRow("设置(&T)…", shortcut="Ctrl+,"),
    ActionKey.QUIT: ActionRow("退出(&X)", shortcut="Ctrl+Q"),
    ActionKey.UNDO: ActionRow("撤销(&U)", "undo", "Ctrl+Z", "撤销"),
    ActionKey.REDO: ActionRow("重做(&D)", "redo", "Ctrl+Y", "重做"),
    ActionKey.ADD_FINDING: ActionRow(
        "新增问题(&A)", "finding-add", "Ctrl+N", "新增问题", "在当前问题后面新增一条"
    ),
    ActionKey.ADD_HEADING: ActionRow("新增类别(&H)", "heading-add", "Ctrl+Shift+H"),
    ActionKey.ADD_THEME: ActionRow("新增方面(&T)", "theme-add", "Ctrl+Shift+T"),
    ActionKey.DELETE: ActionRow(
        "删除问题(&L)", "item-delete", "Ctrl+Del", "删除", "删除选中的问题（可以撤销）"
    ),
    ActionKey.RENUMBER: ActionRow("重新编号(&M)", "findings-renumber"),
    ActionKey.CUT: ActionRow("剪切(&X)", shortcut="Ctrl+X"),
    ActionKey.COPY: ActionRow("复制(&C)", shortcut="Ctrl+C"),
    ActionKey.PASTE: ActionRow("粘贴(&V)", shortcut="Ctrl+V"),
    ActionKey.FILL_DOWN: ActionRow("向下填充(&W)", shortcut="Ctrl+D"),
    ActionKey.REPLACE: ActionRow("查找和替换(&R)…", shortcut="Ctrl+H"),
    ActionKey.FOLD_ALL: ActionRow("全部折叠(&Q)", shortcut="Alt+Left"),
    ActionKey.UNFOLD_ALL: ActionRow("全部展开(&Y)", shortcut="Alt+Right"),
    ActionKey.MOVE_UP: ActionRow("上移(&P)", shortcut="Alt+Up"),
    ActionKey.MOVE_DOWN: ActionRow("下移(&N)", shortcut="Alt+Down"),
    ActionKey.CHOOSE_COLUMNS: ActionRow("选择列(&S)…"),
    ActionKey.RECYCLED: ActionRow("回收站(&G)…"),
    ActionKey.FIND: ActionRow("查找(&F)", "search", "Ctrl+F"),
    ActionKey.FILTER: ActionRow("筛选…", shortcut="Ctrl+Shift+F"),
    ActionKey.IMPORT: ActionRow(
        "导入(&I)…", "source-import", "Ctrl+I", "导入", "读取通报、反馈意见或Excel整改清单"
    ),
    ActionKey.EXPORT_PUBLIC_NOTICE: ActionRow("通报（社会公开）(&P)…", "notice-export", "Ctrl+E"),
    ActionKey.EXPORT_INTERNAL_NOTICE: ActionRow(
        "通报（党内）(&N)…", "notice-export", "Ctrl+Shift+E"
    ),
    ActionKey.EXPORT_LEDGER: ActionRow("整改清单(&L)…", "list-export", "Ctrl+L"),
    ActionKey.EXPORT_LISTS: ActionRow(
        "清单（选列、纸张）(&C)…",
        "list-export",
        "Ctrl+Shift+L",
        tip="整改、问题、任务、责任清单：选列、列名、纸张和列出哪些问题",
    ),
    ActionKey.FILL_FORM: ActionRow("套用自备表格(&F)…", tip="把台账填进上级发来的Word或Excel表"),
    ActionKey.SHOW_OVERVIEW: ActionRow("总览(&1)", "nav-overview", "Ctrl+1"),
    ActionKey.SHOW_FINDINGS: ActionRow("问题清单(&2)", "nav-findings", "Ctrl+2"),
    ActionKey.SHOW_REVIEW: ActionRow("周调度(&3)", "nav-review", "Ctrl+3"),
    ActionKey.SHOW_CASEWORK: ActionRow("督办销号(&4)", "nav-casework", "Ctrl+4"),
    ActionKey.SHOW_EVIDENCE: ActionRow("佐证成果(&5)", "nav-evidence", "Ctrl+5"),
    ActionKey.SHOW_PAPERS: ActionRow("文书(&6)", "nav-papers", "Ctrl+6"),
    ActionKey.SHOW_CHECKS: ActionRow("体检(&7)", "nav-checks", "Ctrl+7"),
    ActionKey.MESSAGE: ActionRow(
        "到提示(&B)", shortcut="F7", tip="光标到上方提示的按钮，回车按下，Esc关闭提示"
    ),
    ActionKey.MANUAL: ActionRow("使用手册(&M)", "manual", "F1"),
    ActionKey.PRINT_SHEET: ActionRow("打印快速上手(&P)…", tip="一页纸，贴在桌边"),
    ActionKey.CHECK_FONTS: ActionRow("字体检查(&F)…"),
    ActionKey.PROVE_OFFLINE: ActionRow("离线自证(&O)…"),
    ActionKey.SAVE_DIAGNOSTICS: ActionRow("保存诊断包(&D)…"),
    ActionKey.ABOUT: ActionRow("关于(&A)", "about"),
}

# Verbs whose key means something else inside a text field or on another page: only in the list.
LIST_ONLY = (
    ActionKey.DELETE,
    ActionKey.CUT,
    ActionKey.COPY,
    ActionKey.PASTE,
    ActionKey.FILL_DOWN,
    ActionKey.MOVE_UP,
    ActionKey.MOVE_DOWN,
    ActionKey.FOLD_ALL,
    ActionKey.UNFOLD_ALL,
)

LEDGER_MENU = (ActionKey.NEW_LEDGER, ActionKey.OPEN_LEDGER, ActionKey.OPEN_SAMPLE)
LEDGER_MENU_END = (
    None,
    ActionKey.EDIT_ROUND,
    ActionKey.EDIT_PARTIES,
    ActionKey.BACK_UP,
    ActionKey.RESTORE,
    ActionKey.RECYCLED,
    None,
    ActionKey.SETTINGS,
    None,
    ActionKey.QUIT,
)
EDIT_MENU = (
    ActionKey.UNDO,
    ActionKey.REDO,
    None,
    ActionKey.CUT,
    ActionKey.COPY,
    ActionKey.PASTE,
    ActionKey.FILL_DOWN,
    None,
    ActionKey.ADD_FINDING,
    ActionKey.ADD_HEADING,
    ActionKey.ADD_THEME,
    ActionKey.DELETE,
    None,
    ActionKey.MOVE_UP,
    ActionKey.MOVE_DOWN,
    ActionKey.RENUMBER,
    None,
    ActionKey.FOLD_ALL,
    ActionKey.UNFOLD_ALL,
    None,
    ActionKey.FIND,
    ActionKey.FILTER,
    ActionKey.REPLACE,
    ActionKey.CHOOSE_COLUMNS,
)
EXPORT_MENU = (
    ActionKey.EXPORT_PUBLIC_NOTICE,
    ActionKey.EXPORT_INTERNAL_NOTICE,
    ActionKey.EXPORT_LEDGER,
    ActionKey.EXPORT_LISTS,
    ActionKey.FILL_FORM,
)
GO_MENU = (
    ActionKey.SHOW_OVERVIEW,
    ActionKey.SHOW_FINDINGS,
    ActionKey.SHOW_REVIEW,
    ActionKey.SHOW_CASEWORK,
    ActionKey.SHOW_EVIDENCE,
    ActionKey.SHOW_PAPERS,
    ActionKey.SHOW_CHECKS,
)
HELP_MENU = (
    ActionKey.MANUAL,
    ActionKey.PRINT_SHEET,
    None,
    ActionKey.CHECK_FONTS,
    ActionKey.PROVE_OFFLINE,
    ActionKey.SAVE_DIAGNOSTICS,
    None,
    ActionKey.ABOUT,
)
ADD_MENU = (ActionKey.ADD_HEADING, ActionKey.ADD_THEME)
CONTEXT_MENU = (
    ActionKey.CUT,
    ActionKey.COPY,
    ActionKey.PASTE,
    ActionKey.FILL_DOWN,
    None,
    ActionKey.ADD_FINDING,
    ActionKey.ADD_HEADING,
    ActionKey.ADD_THEME,
    None,
    ActionKey.FOLD_ALL,
    ActionKey.UNFOLD_ALL,
    None,
    ActionKey.DELETE,
)


def create_actions(parent: QObject) -> dict[ActionKey, QAction]:
    """Return one action for every verb, owned by ``parent``."""
    actions: dict[ActionKey, QAction] = {}
    for key, row in ACTION_TABLE.items():
        action = QAction(row.text, parent)
        action.setObjectName(key.value)
        if row.icon:
            action.setIcon(QIcon(f":/icons/{row.icon}.svg"))
        if row.shortcut:
            action.setShortcut(QKeySequence(row.shortcut))
        if row.short_text:
            action.setIconText(row.short_text)
        action.setToolTip(tip_for(key, row.tip or row.short_text or plain(row.text)))
        if key in LIST_ONLY:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        actions[key] = action
    return actions


def tip_for(key: ActionKey, words: str) -> str:
    """Return a tool tip with the shortcut behind the words: 撤销“删除问题”（Ctrl+Z）."""
    shortcut = ACTION_TABLE[key].shortcut
    return f"{words}（{shortcut}）" if shortcut else words


def plain(text: str) -> str:
    """Return a menu text without its mnemonic and dots: 打开台账(&O)… → 打开台账."""
    head, _, tail = text.partition("(&")
    return (head + tail.partition(")")[2]).rstrip("…")
