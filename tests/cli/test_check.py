"""``rectify-desktop check``: its exit status, its words, its JSON, and the list it writes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.__main__ import main
from rectify_desktop.domain.finding import Finding
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    path = tmp_path / "台账.zgtz"
    with Workspace.create(path) as workspace, workspace.operation("新增问题"):
        round_id = workspace.current_round().id
        workspace.findings.save(Finding(round_id, "渠道淤塞", "1", situation="2月30日清淤。"))
    return path


def test_an_empty_ledger_is_clean(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "空.zgtz"
    Workspace.create(path).close()
    assert main(["check", "--ledger", str(path)]) == 0
    assert "错误0处" in capsys.readouterr().out


def test_a_faulty_ledger_exits_with_one(faulty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--ledger", str(faulty)]) == 1
    assert "写了“2月30日”，日历上没有这一天" in capsys.readouterr().out


def test_what_cannot_run_exits_with_two(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--ledger", str(tmp_path / "没有.zgtz")]) == 2
    assert "找不到台账文件" in capsys.readouterr().err


def test_a_list_of_another_kind_is_refused(faulty: Path, tmp_path: Path) -> None:
    assert main(["check", "--ledger", str(faulty), "--list", str(tmp_path / "补齐.txt")]) == 2


def test_json_holds_every_hit_with_its_rule_and_number(
    faulty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--ledger", str(faulty), "--json"]) == 1
    hits = json.loads(capsys.readouterr().out)["hits"]
    (day,) = [hit for hit in hits if hit["rule"] == "impossible-date"]
    assert (day["level"], day["number"], day["field"]) == ("error", "1", "situation")
    assert (day["text"], day["start"]) == ("2月30日", 0)


def test_the_numbers_of_a_paper_stand_beside_the_ledgers(
    faulty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paper = tmp_path / "通报.txt"
    paper.write_text(
        "关于巡察整改进展情况的通报\n区委巡察反馈的13个问题，已完成整改11个。\n机密★1年\n",
        encoding="utf-8",
    )
    assert main(["check", "--ledger", str(faulty), "--paper", str(paper), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    total = next(row for row in told["figures"] if row["name"] == "问题总数")
    assert (total["stated"], total["counted"], total["verdict"]) == ("13", "1", "different")
    assert total["findings"] == ["1"]
    assert "secrecy-mark" in {hit["rule"] for hit in told["paper_hits"]}


def test_the_report_names_numbers_that_differ(
    faulty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paper = tmp_path / "通报.txt"
    paper.write_text("区委巡察反馈的13个问题，已完成整改11个。", encoding="utf-8")
    assert main(["check", "--ledger", str(faulty), "--paper", str(paper)]) == 1
    assert "不同　第1段　问题总数" in capsys.readouterr().out


@pytest.mark.parametrize("suffix", [".xlsx", ".docx"])
def test_the_list_of_what_to_mend_is_written(faulty: Path, tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"补齐清单{suffix}"
    assert main(["check", "--ledger", str(faulty), "--list", str(target)]) == 1
    assert target.stat().st_size > 0
