"""What is told of being offline says on what ground, and raises an alarm where one is due."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from rectify_desktop.domain.offline_proof import (
    ConnectionCount,
    IntegrityCheck,
    LedgerKeeping,
    NetworkUse,
    OfflineProof,
    ProgramSeal,
    ProofRow,
    proof_rows,
)
from rectify_desktop.domain.papers.offline_sheet import compose_offline_sheet

AT = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)
CLEAN = OfflineProof(
    AT,
    "1.0.0",
    ConnectionCount(AT, local=1),
    NetworkUse(ports=()),
    "/home/x/.local/share/rectify-desktop",
    ProgramSeal(400, "ab" * 32, is_listed=True),
    LedgerKeeping("/文档/台账.zgtz", "/文档/台账.备份", AT, IntegrityCheck(AT, 31, "备份一")),
)


def row_of(proof: OfflineProof, subject: str) -> ProofRow:
    (row,) = (row for row in proof_rows(proof) if row.subject == subject)
    return row


def test_a_clean_run_raises_no_alarm() -> None:
    assert not any(row.is_alarm for row in proof_rows(CLEAN))
    assert row_of(CLEAN, "联网动作").finding == "对外联网0次"
    assert row_of(CLEAN, "程序文件").finding == "与出厂清单一致"
    assert "操作记录31条" in row_of(CLEAN, "最近一次完整性检查").finding


def test_what_is_not_counted_is_said() -> None:
    assert "打印服务，不在此列" in row_of(CLEAN, "联网动作").ground


@pytest.mark.parametrize(
    ("changed", "subject", "told"),
    [
        (
            {"connections": ConnectionCount(AT, ("socket.connect 10.0.0.1:80",))},
            "联网动作",
            "对外联网1次：socket.connect 10.0.0.1:80",
        ),
        ({"network": NetworkUse(("tcp 1 → 2",))}, "打开的网络端口", "1个：tcp 1 → 2"),
        ({"network": NetworkUse((), ("ssl",))}, "联网组件", "已载入：ssl"),
        (
            {"seal": ProgramSeal(3, "ab", is_listed=True, changed=("a",), added=("b", "c"))},
            "程序文件",
            "与出厂清单不一致：被改动1个（a）；多出2个（b、c）",
        ),
        (
            {"ledger": LedgerKeeping("a", "b", AT, IntegrityCheck(AT, fault="坏了。"))},
            "最近一次完整性检查",
            "2026年3月12日09:30，未通过：坏了。",
        ),
        ({"ledger": LedgerKeeping("a", "b")}, "最近一次备份", "还没有备份"),
    ],
)
def test_what_must_be_looked_into_is_an_alarm(
    changed: dict[str, object], subject: str, told: str
) -> None:
    proof = replace(CLEAN, **changed)

    assert row_of(proof, subject).finding == told
    assert row_of(proof, subject).is_alarm
    assert sum(row.is_alarm for row in proof_rows(proof)) == 1


@pytest.mark.parametrize(
    ("passed", "told", "is_alarm"),
    [
        (timedelta(minutes=3), "3分钟前", False),
        (timedelta(hours=5), "5小时前", False),
        (timedelta(days=7), "7天前", False),
        (timedelta(days=9), "9天前", True),
        (timedelta(minutes=-5), "0分钟前", False),
    ],
)
def test_the_age_of_the_last_backup_is_told(
    passed: timedelta, told: str, *, is_alarm: bool
) -> None:
    row = row_of(replace(CLEAN, told_at=AT + passed), "最近一次备份")

    assert row.finding == f"2026年3月12日09:30（{told}）"
    assert row.is_alarm is is_alarm


def test_what_cannot_be_told_is_not_told_as_good() -> None:
    unknown = replace(CLEAN, network=NetworkUse(None), seal=ProgramSeal(3, "ab"), ledger=None)

    assert row_of(unknown, "打开的网络端口").finding == "本系统上不能自查"
    assert "没有出厂清单可核对" in row_of(unknown, "程序文件").finding
    assert row_of(unknown, "台账").finding == "没有打开台账"


def test_many_names_are_cut_short() -> None:
    names = tuple(f"文件{number}" for number in range(9))
    seal = ProgramSeal(3, "ab", is_listed=True, missing=names)

    assert (
        "缺少9个（文件0、文件1、文件2、文件3、文件4等）"
        in row_of(replace(CLEAN, seal=seal), "程序文件").finding
    )


def test_the_sheet_says_all_that_was_found() -> None:
    paper = compose_offline_sheet(CLEAN, "云溪区市政园林局")
    texts = list(paper.texts())

    assert all(text in texts for row in proof_rows(CLEAN) for text in row[:3])
    assert any("没有需要查明的项目" in text for text in texts)


def test_an_alarm_is_counted_at_the_foot_of_the_sheet() -> None:
    paper = compose_offline_sheet(replace(CLEAN, network=NetworkUse((), ("ssl",))), "")

    assert any("其中1项需要查明" in text for text in paper.texts())
    assert "单位：＿＿＿＿＿＿＿＿" in list(paper.texts())
