"""The verbs of the section 佐证材料: words and keys once."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from rectify_desktop.ui.widgets.verb_actions import VerbRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.casework.evidence import Evidence


class EvidenceVerb(Enum):
    """What a clerk can do with evidence."""

    ADD_FILES = auto()
    ADD_FOLDER = auto()
    DETAILS = auto()
    OPEN = auto()
    SHOW_PLACE = auto()
    NUMBER = auto()
    NUMBER_ANEW = auto()
    CHECK = auto()
    FIND_AGAIN = auto()
    EXPORT_ARCHIVE = auto()
    EXPORT_FOLDER = auto()
    WHOLE_SET = auto()
    BACK_UP = auto()


EVIDENCE_VERBS: dict[EvidenceVerb, VerbRow] = {
    EvidenceVerb.ADD_FILES: VerbRow(
        "添加文件…", "添加文件作为佐证，也可以直接拖到这里", "Ctrl+Shift+A", "evidence-add"
    ),
    EvidenceVerb.ADD_FOLDER: VerbRow(
        "添加文件夹…", "添加文件夹里的所有文件", "Ctrl+Shift+D", "folder-add"
    ),
    EvidenceVerb.DETAILS: VerbRow(
        "材料信息…", "修改选中的材料，可以一次改多份", "F4", "round-edit"
    ),
    EvidenceVerb.OPEN: VerbRow("打开", "打开文件的副本查看", "Ctrl+Shift+O", "ledger-open"),
    EvidenceVerb.SHOW_PLACE: VerbRow("在哪里", "说明文件或原件在哪里", "Ctrl+Shift+W"),
    EvidenceVerb.NUMBER: VerbRow(
        "编号", "给还没有编号的材料编号", "Ctrl+Shift+B", "findings-renumber"
    ),
    EvidenceVerb.NUMBER_ANEW: VerbRow(
        "全部重新编号", "按现在的问题、科室和日期重新编号（可以撤销）"
    ),
    EvidenceVerb.CHECK: VerbRow(
        "检查文件", "核对每个文件是否丢失、是否被改动", "F9", "evidence-check"
    ),
    EvidenceVerb.FIND_AGAIN: VerbRow("找回文件…", "在别的文件夹里找丢失或被改动的文件"),
    EvidenceVerb.EXPORT_ARCHIVE: VerbRow(
        "一案一档（压缩包）…", "每个问题一个文件夹，附目录", "F12", "paper-export"
    ),
    EvidenceVerb.EXPORT_FOLDER: VerbRow("一案一档（文件夹）…", "每个问题一个文件夹，附目录"),
    EvidenceVerb.WHOLE_SET: VerbRow(
        "整套备份到U盘…", "台账和佐证文件一起备份，在别的电脑上可以直接打开", "", "ledger-backup"
    ),
    EvidenceVerb.BACK_UP: VerbRow("备份佐证文件", "把还没有备份的佐证文件放到台账的备份旁边"),
}
# What stands in the menu 更多; None parts groups.
MORE: tuple[EvidenceVerb | None, ...] = (
    EvidenceVerb.SHOW_PLACE,
    EvidenceVerb.FIND_AGAIN,
    EvidenceVerb.NUMBER_ANEW,
    None,
    EvidenceVerb.EXPORT_FOLDER,
    EvidenceVerb.WHOLE_SET,
    EvidenceVerb.BACK_UP,
)


def usable_verbs(
    chosen: Sequence[Evidence], *, has_rows: bool, has_faults: bool, is_writable: bool
) -> frozenset[EvidenceVerb]:
    """Return the verbs that can be used on the rows chosen."""
    usable = {EvidenceVerb.WHOLE_SET, EvidenceVerb.BACK_UP}
    if is_writable:
        usable |= {EvidenceVerb.ADD_FILES, EvidenceVerb.ADD_FOLDER}
    if is_writable and chosen:
        usable.add(EvidenceVerb.DETAILS)
    if is_writable and has_rows:
        usable |= {EvidenceVerb.NUMBER, EvidenceVerb.NUMBER_ANEW}
    if has_rows:
        usable |= {
            EvidenceVerb.CHECK, EvidenceVerb.EXPORT_ARCHIVE, EvidenceVerb.EXPORT_FOLDER,
        }  # fmt: skip
    if has_faults:
        usable.add(EvidenceVerb.FIND_AGAIN)
    if len(chosen) == 1:
        usable.add(EvidenceVerb.SHOW_PLACE)
        if chosen[0].has_file:
            usable.add(EvidenceVerb.OPEN)
    return frozenset(usable)
