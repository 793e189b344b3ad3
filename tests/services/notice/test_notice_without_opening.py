"""A notice that begins with part one right below its title comes back as a notice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx import Document

from rectify_desktop.domain.terms import Edition
from rectify_desktop.services.intake.import_source import apply_proposal, propose_text
from rectify_desktop.services.papers.export_papers import export_notice
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

_TITLE = "中共松石镇委员会关于巡察整改进展情况的通报"
_NOTICE = f"""{_TITLE}
一、组织整改情况
镇党委成立领导小组。截至2026年2月20日，巡察反馈的1个问题，已完成整改1个。
二、整改进展情况
（一）基层治理不实
1.河道巡护不经常。
整改结果：完成
整改情况：组织巡护12次。
三、下一步安排
持续抓好整改。
"""


def test_the_title_is_not_taken_for_the_opening(tmp_path: Path) -> None:
    with Workspace.in_memory(actor="测试员") as workspace:
        apply_proposal(workspace, propose_text(_NOTICE))
        ledger = workspace.ledger()
    assert (ledger.round.title, ledger.round.opening) == (_TITLE, "")

    target = tmp_path / "通报.docx"
    export_notice(ledger, target, Edition.INTERNAL)
    # A title is broken into lines where it reads well.
    told = "".join(each.text for each in Document(str(target)).paragraphs).replace("\n", "")
    assert told.count(_TITLE) == 1
