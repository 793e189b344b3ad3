"""The command line: the same services without a window, one sentence for each refusal."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.__main__ import main
from rectify_desktop.domain.notice.notice_material import whole_finding
from rectify_desktop.domain.notice.passages import PassageKey, PassageKind
from rectify_desktop.domain.terms import Edition, WithholdingGround
from rectify_desktop.errors import DatabaseReadOnly
from rectify_desktop.office.sources.source_text import read_source_text
from rectify_desktop.services.findings.register_findings import add_finding
from rectify_desktop.services.intake.import_source import propose_file
from rectify_desktop.services.notice.edit_notice import edit_passage
from rectify_desktop.services.notice.withhold_passages import withhold
from rectify_desktop.services.papers.record_exports import exports, recognise
from rectify_desktop.services.sample.create_sample import create_sample
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

_NOTICE = """中共白鹭镇委员会关于巡察整改进展情况的通报

根据县委统一部署，2025年3月3日至4月18日，县委第三巡察组对白鹭镇党委进行了巡察。2025年5月12日，县委第三巡察组向白鹭镇党委反馈了巡察意见。现将整改进展情况予以公布。
一、组织整改情况
镇党委召开专题会议研究部署，成立整改工作领导小组。
截至2025年10月31日，巡察反馈的3个问题，已完成整改2个，阶段性完成整改1个。
二、整改进展情况
（一）为民服务不够用心
1.办事大厅排队时间长。窗口只开两个，午间无人值守。
整改结果：完成
整改情况：一是增开两个窗口。二是实行午间轮值。
2.政策告知不到位。
整改结果：完成
整改情况：编印办事指南400册并逐村发放。
（二）资产管理不够细致
3.库房物资账实不符。
整改结果：阶段性完成
整改情况：完成一轮盘点，调整账目26笔。
整改计划：12月底前完成第二轮盘点。
三、下一步整改工作安排
一是持续巩固成果。二是健全长效机制。
欢迎干部群众监督。联系电话：0000-1234567。
中共白鹭镇委员会
2025年11月6日
"""


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    path = tmp_path / "通报.txt"
    path.write_text(_NOTICE, encoding="utf-8")
    return path


def test_a_dry_run_prints_one_object_and_writes_nothing(
    notice: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(notice), "--dry-run", "--json"]) == 0
    read = json.loads(capsys.readouterr().out)
    assert [finding["number"] for finding in read["findings"]] == ["1", "2", "3"]
    assert [finding["result"] for finding in read["findings"]] == ["完成", "完成", "阶段性完成"]
    assert read["findings"][0]["measures"] == ["增开两个窗口。", "实行午间轮值。"]
    assert read["findings"][2]["plan"] == "12月底前完成第二轮盘点。"
    assert read["stated"]["问题总数"] == 3
    assert all(item["adds_up"] for item in read["reconciliation"])
    assert list(notice.parent.iterdir()) == [notice]


def test_an_import_fills_a_new_ledger(notice: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ledger_file = notice.parent / "白鹭镇.zgtz"
    assert main(["import", str(notice), "--ledger", str(ledger_file)]) == 0
    assert "3个具体问题" in capsys.readouterr().out
    with Workspace.open(ledger_file, read_only=True) as workspace:
        assert len(workspace.ledger().findings) == 3


def test_an_import_without_a_ledger_says_what_is_missing(
    notice: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(notice)]) == 1
    assert "--ledger" in capsys.readouterr().err


def test_a_missing_source_is_one_chinese_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger_file = tmp_path / "台账.zgtz"
    assert main(["import", str(tmp_path / "没有.docx"), "--ledger", str(ledger_file)]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "没有.docx" in captured.err
    assert "Traceback" not in captured.err
    assert not ledger_file.exists()


def test_a_text_without_problems_leaves_no_ledger(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "讲话.txt"
    source.write_text("同志们：\n今天召开动员会。一要提高站位。二要压实责任。\n", encoding="utf-8")
    ledger_file = tmp_path / "台账.zgtz"
    assert main(["import", str(source), "--ledger", str(ledger_file)]) == 1
    assert capsys.readouterr().err.strip().endswith("。")
    assert not ledger_file.exists()


def test_a_refused_import_leaves_the_ledger_as_it_was(
    notice: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger_file = tmp_path / "台账.zgtz"
    main(["import", str(notice), "--ledger", str(ledger_file)])
    before = ledger_file.read_bytes()
    wrong = tmp_path / "照片.docx"
    wrong.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    assert main(["import", str(wrong), "--ledger", str(ledger_file)]) == 1
    assert "照片.docx" in capsys.readouterr().err
    assert ledger_file.read_bytes() == before


@pytest.mark.parametrize("paper", ["notice", "ledger", "review"])
def test_each_paper_is_exported(
    paper: str, tmp_path: Path, qapp: object, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger_file = create_sample(tmp_path / "示例.zgtz", date(2026, 3, 12))
    folder = tmp_path / "文书"
    folder.mkdir()
    assert main(["export", paper, "--ledger", str(ledger_file), "--out", str(folder)]) == 0
    assert "已保存" in capsys.readouterr().out
    (written,) = folder.iterdir()
    assert written.stat().st_size > 1000


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".xlsx"])
@pytest.mark.parametrize("part", ["summary", "pack", "leaders", "departments"])
def test_each_part_of_a_review_is_exported_in_each_format(
    part: str, suffix: str, tmp_path: Path, qapp: object
) -> None:
    ledger_file = create_sample(tmp_path / "示例.zgtz", date(2026, 3, 12))
    out = tmp_path / f"调度{suffix}"
    asked = ["--period", "2026-03-12", "--part", part, "--series", "monthly"]
    assert main(["export", "review", "--ledger", str(ledger_file), "--out", str(out), *asked]) == 0
    assert out.read_bytes()[:4] == (b"%PDF" if suffix == ".pdf" else b"PK\x03\x04")


def test_an_exported_notice_and_ledger_read_back_to_the_same_findings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger_file = create_sample(tmp_path / "示例.zgtz", date(2026, 3, 12))
    with Workspace.open(ledger_file, read_only=True) as workspace:
        titles = [finding.title for finding in workspace.ledger().findings]
    for paper, name in (("notice", "通报.docx"), ("ledger", "清单.xlsx")):
        out = tmp_path / name
        main(["export", paper, "--ledger", str(ledger_file), "--out", str(out)])
        read = propose_file(out).findings
        assert len(read) == len(titles)
        # A lone finding under a heading is printed behind the heading's words, without 一是.
        assert all(t in f.title + f.description for t, f in zip(titles, read, strict=True))
    capsys.readouterr()


def test_an_exported_notice_says_what_was_decided_beside_the_ledger_and_is_recorded(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger_file, out = create_sample(tmp_path / "示例.zgtz", date(2026, 3, 12)), tmp_path / "a.docx"
    with Workspace.open(ledger_file) as workspace:
        opening = PassageKey(PassageKind.OPENING)
        edit_passage(workspace, Edition.PUBLIC, opening, "手工写的开头。")
        finding = workspace.ledger().findings[0]
        withhold(workspace, whole_finding(finding.id), WithholdingGround.HYPE)
    assert main(["export", "notice", "--ledger", str(ledger_file), "--out", str(out)]) == 0
    assert "社会公开版列出12个" in capsys.readouterr().out
    text = "\n".join(read_source_text(out).lines)
    assert "手工写的开头。" in text
    assert finding.title not in text
    with Workspace.open(ledger_file, read_only=True) as workspace:
        record = recognise(workspace, out)
        assert record is not None
        assert (record.edition, record.file_name) == (Edition.PUBLIC, "a.docx")
        assert workspace.undo_name == "登记不予公开"


def test_a_name_beside_a_fault_is_asked_about_and_masked_where_that_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, ledger_file, out = tmp_path / "通报.txt", tmp_path / "a.zgtz", tmp_path / "a.docx"
    text = _NOTICE.replace("完成一轮盘点", "对时任站长肖国梁进行约谈，完成一轮盘点")
    source.write_text(text, encoding="utf-8")
    assert main(["import", str(source), "--ledger", str(ledger_file)]) == 0
    export = ["export", "notice", "--ledger", str(ledger_file), "--out", str(out)]
    assert main(export) == 1
    assert "--mask-private" in capsys.readouterr().err
    assert not out.exists()
    assert main([*export, "--mask-private"]) == 0
    assert "肖国梁" not in "\n".join(read_source_text(out).lines)


def test_an_export_from_a_ledger_that_cannot_be_written_is_not_recorded_and_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger_file, out = create_sample(tmp_path / "示例.zgtz", date(2026, 3, 12)), tmp_path / "a.xlsx"
    opened = Workspace.open

    def refusing(path: Path, *, read_only: bool = False) -> Workspace:
        if not read_only:
            raise DatabaseReadOnly("这个位置不能写入。", path)
        return opened(path, read_only=True)

    monkeypatch.setattr(Workspace, "open", refusing)
    assert main(["export", "ledger", "--ledger", str(ledger_file), "--out", str(out)]) == 0
    assert "这次导出没有登记" in capsys.readouterr().out
    with opened(ledger_file, read_only=True) as workspace:
        assert exports(workspace) == []


def test_exporting_a_ledger_that_is_none_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fake = tmp_path / "假.zgtz"
    fake.write_text("不是数据库", encoding="utf-8")
    out = tmp_path / "通报.docx"
    assert main(["export", "notice", "--ledger", str(fake), "--out", str(out)]) == 1
    assert "假.zgtz" in capsys.readouterr().err
    assert not out.exists()


def test_a_wrong_command_is_answered_in_chinese(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["export", "poem", "--ledger", "a", "--out", "b"])
    assert stopped.value.code == 2
    assert "命令写法有误" in capsys.readouterr().err


def test_the_self_test_passes(qapp: object, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["self-test"]) == 0, capsys.readouterr().out
    assert "未通过" not in capsys.readouterr().out


def test_a_dry_run_on_a_ledger_prints_the_comparison_and_leaves_its_bytes(
    notice: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger_file = tmp_path / "台账.zgtz"
    main(["import", str(notice), "--ledger", str(ledger_file)])
    later = _NOTICE.replace("编印办事指南400册并逐村发放。", "编印办事指南900册并逐户发放。")
    later = later.replace("3.库房物资账实不符。", "3.公车油卡一卡多用。")
    notice.write_text(later, encoding="utf-8")
    before = ledger_file.read_bytes(), sorted(tmp_path.rglob("*"))
    capsys.readouterr()

    assert main(["import", str(notice), "--ledger", str(ledger_file), "--dry-run", "--json"]) == 0

    compared = json.loads(capsys.readouterr().out)["comparison"]
    assert [(row["number"], row["status"]) for row in compared] == [
        ("1", "same"), ("2", "changed"), ("3", "new"), ("3", "missing"),
    ]  # fmt: skip
    situation = next(cell for cell in compared[1]["fields"] if cell["field"] == "situation")
    assert situation == {
        "field": "situation",
        "old": "编印办事指南400册并逐村发放。",
        "new": "编印办事指南900册并逐户发放。",
        "take": False,
    }
    assert (ledger_file.read_bytes(), sorted(tmp_path.rglob("*"))) == before


def test_a_dry_run_into_a_ledger_yet_to_be_made_finds_everything_new(
    notice: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger_file = tmp_path / "没有.zgtz"
    assert main(["import", str(notice), "--ledger", str(ledger_file), "--dry-run"]) == 0
    assert "新增3，有改动0，相同0，来源中没有0" in capsys.readouterr().out
    assert not ledger_file.exists()


@pytest.fixture
def damaged_ledger(notice: Path) -> Path:
    """Return a ledger with a date that lost its month mark."""
    text = notice.read_text(encoding="utf-8").replace(
        "一是增开两个窗口", "一是202549日增开两个窗口"
    )
    notice.write_text(text, encoding="utf-8")
    ledger = notice.with_name("受损.zgtz")
    assert main(["import", str(notice), "--ledger", str(ledger)]) == 0
    return ledger


def test_an_exported_notice_takes_the_profile_and_the_pattern_asked_for(
    damaged_ledger: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = damaged_ledger.with_name("红头.docx")
    capsys.readouterr()
    arguments = ["export", "notice", "--ledger", str(damaged_ledger), "--out", str(out)]
    assert main([*arguments, "--profile", "red-head-sealed", "--pattern", "D"]) == 0
    told = capsys.readouterr().out
    assert "【待填】标出：发文字号、印发机关" in told
    assert "日期缺损“202549日”，可能是2025年4月9日" in told
    text = "\n".join(read_source_text(out).lines)
    assert "中共白鹭镇委员会文件" in text
    assert "1.关于“办事大厅排队时间长”问题" in text


def test_a_pattern_nobody_knows_is_one_sentence(
    damaged_ledger: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = damaged_ledger.with_name("通报.docx")
    arguments = ["export", "notice", "--ledger", str(damaged_ledger), "--out", str(out)]
    assert main([*arguments, "--pattern", "Z"]) != 0
    assert "没有通报句式“Z”" in capsys.readouterr().err
    assert not out.exists()


def test_an_import_says_what_it_wrote_and_a_second_one_that_it_wrote_nothing(
    notice: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger_file = tmp_path / "台账.zgtz"
    main(["import", str(notice), "--ledger", str(ledger_file)])
    assert f"已导入 3 条问题、2 条措施。台账：{ledger_file}" in capsys.readouterr().out
    with Workspace.open(ledger_file, read_only=True) as workspace:
        before = workspace.operations()
        (kept,) = workspace.source_texts.of_round(workspace.current_round().id)
    main(["import", str(notice), "--ledger", str(ledger_file)])
    assert "台账未作改动；另有 3 条未作改动。" in capsys.readouterr().out
    with Workspace.open(ledger_file, read_only=True) as workspace:
        assert workspace.operations() == before
        assert workspace.source_texts.of_round(workspace.current_round().id) == [kept]


@pytest.mark.parametrize(
    ("paper", "name", "suffix"),
    [
        ("notice", "z.pdf", ".docx"),
        ("ledger", "z.txt", ".xlsx、.docx、.pdf"),
        ("review", "z", ".pdf、.docx、.xlsx"),
    ],
)
def test_a_paper_is_not_written_under_the_suffix_of_another(
    paper: str, name: str, suffix: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger_file = create_sample(tmp_path / "示例.zgtz", date(2026, 3, 12))
    out = tmp_path / name
    assert main(["export", paper, "--ledger", str(ledger_file), "--out", str(out)]) == 1
    assert f"只能存为 {suffix} 文件" in capsys.readouterr().err
    assert not out.exists()


def test_many_gaps_are_counted_and_not_all_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger_file = tmp_path / "台账.zgtz"
    with Workspace.create(ledger_file) as workspace:
        for at in range(30):
            add_finding(workspace, title=f"第{at}号台账不全")
    out = tmp_path / "通报.docx"
    assert main(["export", "notice", "--ledger", str(ledger_file), "--out", str(out)]) == 0
    told = next(line for line in capsys.readouterr().out.splitlines() if "【待填】" in line)
    assert re.search(r"等\d+处。$", told)
    assert told.count("、") == 9


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["export"], "缺少 文书, --ledger, --out"),
        (["import"], "缺少 来源"),
        (["export", "review", "--ledger", "a", "--out", "b", "--period", "3月"], "“3月”不是日期"),
        (["export", "poem", "--ledger", "a", "--out", "b"], "没有这一项：'poem'"),
        (["export", "notice", "--ledger", "a", "--out", "b", "--edition", "x"], "没有“x”这个版本"),
        (["import", "a", "--foo"], "不认识 --foo"),
        (["import", "a", "--ledger"], "后面要写一个值"),
    ],
)
def test_no_refusal_of_a_command_speaks_english(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(words)
    told = capsys.readouterr().err
    assert said in told
    without_names = re.sub(r"rectify-desktop.*|--\w+|'\w+'|“\w+”|internal|public", "", told)
    assert not re.search(r"[a-z]{4}", without_names)
