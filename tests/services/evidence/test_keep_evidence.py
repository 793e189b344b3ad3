"""Evidence: files dropped in, linked, checked, opened as copies and exported as 一案一档."""

from __future__ import annotations

import random
import zipfile
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.evidence import Evidence
from rectify_desktop.domain.casework.terms import EvidenceKind
from rectify_desktop.errors import (
    FileProblem,
    NotFound,
    RuleViolation,
    TargetRefused,
)
from rectify_desktop.services.evidence.check_evidence import file_faults, look_at_evidence
from rectify_desktop.services.evidence.copy_evidence import copy_files
from rectify_desktop.services.evidence.export_case_files import CaseFiles, export_case_files
from rectify_desktop.services.evidence.keep_evidence import (
    EnteredEvidence,
    add_evidence,
    catalogue_evidence,
    change_evidence,
    delete_evidence,
    enter_files,
    evidence_files,
    guessed_kind,
    link_evidence,
    unlink_evidence,
)
from rectify_desktop.services.evidence.open_evidence import copy_to_open, remove_copies
from rectify_desktop.services.findings.register_findings import (
    add_finding,
    add_measure,
    change_round,
    delete_measure,
)
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rectify_desktop.domain.finding import Finding


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    """Yield a ledger file with two findings, the first with a measure."""
    with Workspace.create(tmp_path / "整改台账.zgtz") as workspace:
        facts = replace(
            workspace.current_round(),
            inspected_from=date(2025, 9, 1),
            feedback_on=date(2025, 12, 1),
        )
        change_round(workspace, facts)
        add_measure(workspace, add_finding(workspace, title="公章外借未登记").id, "制定用印办法")
        add_finding(workspace, title="固定资产账实不符")
        yield workspace


@pytest.fixture
def findings(desk: Workspace) -> tuple[Finding, ...]:
    return desk.ledger().findings


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "桌面" / "用印管理办法.pdf"
    path.parent.mkdir()
    path.write_bytes(b"%PDF-1.4 seal")
    return path


def drop(desk: Workspace, *sources: Path, **links: tuple) -> EnteredEvidence:
    copied = copy_files(evidence_files(desk), sources)
    assert copied.refused == ()
    return enter_files(desk, copied.files, **links)


def test_dropped_file_becomes_evidence_in_one_step(
    desk: Workspace, findings: tuple[Finding, ...], source: Path
) -> None:
    (record,) = drop(desk, source, finding_ids=(findings[0].id,)).added
    assert (record.name, record.original_name) == ("用印管理办法", "用印管理办法.pdf")
    assert record.kind is EvidenceKind.POLICY
    assert desk.case_records().evidence_of(findings[0].id) == (record,)
    source.unlink()
    assert evidence_files(desk).is_whole(record.sha256)
    assert desk.undo_name == "添加佐证材料"
    desk.undo()
    assert desk.case_records().evidence == ()
    desk.redo()
    assert desk.case_records().evidence == (record,)
    assert evidence_files(desk).is_whole(record.sha256)


def test_same_file_on_another_finding_is_linked_not_doubled(
    desk: Workspace, findings: tuple[Finding, ...], source: Path
) -> None:
    (record,) = drop(desk, source, finding_ids=(findings[0].id,)).added
    twin = source.with_name("副本.pdf")
    twin.write_bytes(source.read_bytes())
    again = drop(desk, twin, source, finding_ids=(findings[1].id,))
    assert again.added == ()
    (linked,) = again.linked
    assert linked.finding_ids == (findings[0].id, findings[1].id)
    assert desk.case_records().evidence == (linked,)
    assert linked.id == record.id


def test_folder_is_taken_with_all_it_holds_and_without_what_no_one_put_there(
    desk: Workspace, source: Path
) -> None:
    deep = source.parent / "二月" / "会议"
    deep.mkdir(parents=True)
    (deep / "推进会会议记录.docx").write_bytes(b"minutes")
    (deep / "~$推进会会议记录.docx").write_bytes(b"lock")
    (deep / "Thumbs.db").write_bytes(b"thumbs")
    (deep / ".DS_Store").write_bytes(b"store")
    added = drop(desk, source.parent).added
    assert {record.name for record in added} == {"用印管理办法", "推进会会议记录"}


def test_refused_file_stops_no_other_and_is_told(desk: Workspace, source: Path) -> None:
    for name, content in (("补丁.EXE", b"MZ"), ("空白.pdf", b""), ("快捷方式.lnk", b"L")):
        (source.parent / name).write_bytes(content)
    (source.parent / "外链.pdf").symlink_to(source)
    copied = copy_files(evidence_files(desk), [source.parent, source.with_name("没有.pdf")])
    assert [file.original_name for file in copied.files] == ["用印管理办法.pdf"]
    told = "".join(copied.refused)
    for words in ("“补丁.EXE”是程序", "“空白.pdf”是空文件", "“快捷方式.lnk”是程序或快捷方式",
                  "“外链.pdf”是一个链接", "读不到文件“没有.pdf”"):  # fmt: skip
        assert words in told
    assert enter_files(desk, ()) == EnteredEvidence(())


def test_hostile_name_is_kept_as_harmless_text(desk: Workspace, tmp_path: Path) -> None:
    source = tmp_path / f"收据\u202efdp.{'长' * 60}.pdf"
    source.write_bytes(b"x")
    (record,) = drop(desk, source).added
    assert "\u202e" not in record.original_name + record.name
    copied = copy_to_open(evidence_files(desk), record, tmp_path / "查看")
    assert copied.parent == tmp_path / "查看"
    assert copied.suffix == ".pdf"


def archive_of(path: Path, *entries: tuple[str | zipfile.ZipInfo, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return path


def test_files_of_an_archive_are_taken_by_their_own_names(desk: Workspace, tmp_path: Path) -> None:
    archive = archive_of(
        tmp_path / "佐证.zip",
        ("二月/会议记录.docx", b"minutes"),
        ("../../逃逸.pdf", b"escape"),
        ("CON.pdf", b"device"),
        ("木马.exe", b"MZ"),
        ("空.pdf", b""),
        ("__MACOSX/._x", b"mac"),
    )
    copied = copy_files(evidence_files(desk), [archive])
    names = [file.original_name for file in copied.files]
    assert names == ["会议记录.docx", "逃逸.pdf", "CON.pdf"]
    assert "“木马.exe”是程序" in copied.refused[0]
    assert "“空.pdf”是空文件" in copied.refused[1]
    assert len(enter_files(desk, copied.files).added) == 3
    assert {path.name for path in tmp_path.iterdir()} >= {"整改台账.佐证"}
    assert not (tmp_path.parent / "逃逸.pdf").exists()
    # Nothing but kept files stays in the folder.
    assert all(len(path.name) in (2, 64) for path in evidence_files(desk).folder.rglob("*"))


def test_names_of_old_archives_are_read_as_gbk(desk: Workspace, tmp_path: Path) -> None:
    archive = archive_of(tmp_path / "旧.zip", ("ABCDEFGH.pdf", b"talk"))
    # An old program writes the bytes of GBK and no word of it.
    gbk = "约谈记录".encode("gbk")
    archive.write_bytes(archive.read_bytes().replace(b"ABCDEFGH", gbk))
    (file,) = copy_files(evidence_files(desk), [archive]).files
    assert file.original_name == "约谈记录.pdf"


def test_archive_of_any_bytes_is_read_or_refused(desk: Workspace, tmp_path: Path) -> None:
    whole = archive_of(tmp_path / "好.zip", ("记录.pdf", b"minutes" * 500), ("二.pdf", b"2"))
    content = whole.read_bytes()
    chance = random.Random(20260312)
    read = 0
    for number in range(300):
        mutated = bytearray(content)
        for _ in range(chance.randint(1, 6)):
            mutated[chance.randrange(len(mutated))] = chance.randrange(256)
        archive = tmp_path / f"{number}.zip"
        archive.write_bytes(bytes(mutated))
        copied = copy_files(evidence_files(desk), [archive])
        read += len(copied.files) == 2
    assert 0 < read < 300


def test_archive_that_is_locked_damaged_or_a_bomb_is_refused(
    desk: Workspace, tmp_path: Path
) -> None:
    bomb = archive_of(tmp_path / "炸弹.zip", ("大.pdf", b"0" * 30_000_000))
    broken = tmp_path / "坏.zip"
    broken.write_bytes(b"PK\x03\x04 not really")
    link = zipfile.ZipInfo("链接.pdf")
    link.external_attr = 0o120777 << 16
    linked = archive_of(tmp_path / "链.zip", (link, b"/etc/passwd"))
    locked = archive_of(tmp_path / "锁.zip", ("密.pdf", b"secret"))
    content = bytearray(locked.read_bytes())
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    locked.write_bytes(bytes(content))
    for archive, sentence in (
        (bomb, "过多或过大"), (broken, "已损坏"), (linked, "里有链接"), (locked, "设了密码"),
    ):  # fmt: skip
        copied = copy_files(evidence_files(desk), [archive])
        assert copied.files == ()
        assert sentence in copied.refused[0]
    assert file_faults(desk).unnamed == ()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("2月缴款凭证.jpg", EvidenceKind.VOUCHER),
        ("约谈记录.docx", EvidenceKind.TALK),
        ("党组会议纪要.doc", EvidenceKind.MINUTES),
        ("公章使用办法.pdf", EvidenceKind.POLICY),
        ("IMG_0001.jpg", EvidenceKind.OTHER),
    ],
)
def test_kind_is_guessed_from_the_name(name: str, kind: EvidenceKind) -> None:
    assert guessed_kind(name) is kind


def test_paper_without_a_file_is_entered_by_its_place(desk: Workspace) -> None:
    paper = Evidence(desk.current_round().id, "原始凭证", location="财务室3号柜")
    assert add_evidence(desk, paper) == paper
    for faulty, sentence in (
        (replace(paper, name=" "), "请填写材料名称"),
        (replace(paper, location=""), "原件存放在哪里"),
    ):
        with pytest.raises(RuleViolation, match=sentence):
            add_evidence(desk, faulty)


def test_facts_of_evidence_change_but_never_its_file(desk: Workspace, source: Path) -> None:
    (record,) = drop(desk, source).added
    changed = replace(record, pages=12, sha256="", original_name="别的.exe")
    change_evidence(desk, changed)
    (kept,) = desk.case_records().evidence
    assert kept == replace(record, pages=12)
    change_evidence(desk, kept)
    assert desk.undo_name == "修改佐证材料"
    desk.undo()
    assert desk.case_records().evidence == (record,)


def test_links_are_made_and_taken_off(
    desk: Workspace, findings: tuple[Finding, ...], source: Path
) -> None:
    (measure,) = desk.measures.of(findings[0].id)
    (record,) = drop(desk, source).added
    link_evidence(desk, record.id, finding_ids=[findings[1].id], measure_ids=[measure.id])
    link_evidence(desk, record.id, finding_ids=[findings[1].id])
    (linked,) = desk.case_records().evidence
    assert (linked.finding_ids, linked.measure_ids) == ((findings[1].id,), (measure.id,))
    unlink_evidence(desk, record.id, finding_ids=[findings[1].id], measure_ids=[measure.id])
    assert desk.case_records().evidence == (record,)
    delete_evidence(desk, record.id)
    with pytest.raises(NotFound, match="找不到这份佐证材料"):
        link_evidence(desk, record.id)


def test_catalogue_numbers_name_finding_department_kind_and_day(
    desk: Workspace, findings: tuple[Finding, ...]
) -> None:
    with desk.operation("准备"):
        department = desk.parties.department_named("办公室").id
    key = findings[0].round_id
    facts = {
        "kind": EvidenceKind.MINUTES,
        "provided_by": department,
        "formed_on": date(2026, 1, 9),
        "location": "档案柜",
        "finding_ids": (findings[1].id, findings[0].id),
    }
    for name in ("会议记录一", "会议记录二"):
        add_evidence(desk, Evidence(key, name, **facts))
    add_evidence(desk, Evidence(key, "无主材料", location="柜", catalogue_number="旧-1"))
    add_evidence(desk, Evidence(key, "未知材料", location="柜"))
    assert catalogue_evidence(desk) == 3
    number = findings[0].number
    assert [item.catalogue_number for item in desk.case_records().evidence] == [
        f"{number}-办公室-会议记录-20260109",
        f"{number}-办公室-会议记录-20260109-2",
        "旧-1",
        "未定-未定-其他-未定",
    ]
    assert catalogue_evidence(desk) == 0
    second = desk.case_records().evidence[1]
    with pytest.raises(RuleViolation, match="材料编号“旧-1”已经用过"):
        change_evidence(desk, replace(second, catalogue_number="旧-1"))


def test_lost_changed_and_unnamed_files_are_said_plainly(desk: Workspace, source: Path) -> None:
    other = source.with_name("照片.jpg")
    other.write_bytes(b"jpg")
    first, second = drop(desk, source, other).added
    assert file_faults(desk).sentences == ()
    files = evidence_files(desk)
    files.path_of(first.sha256).unlink()
    files.path_of(second.sha256).chmod(0o644)
    files.path_of(second.sha256).write_bytes(b"edited")
    third = source.with_name("没登记.pdf")
    third.write_bytes(b"orphan")
    copy_files(files, [third])
    faults = file_faults(desk)
    assert (faults.lost, faults.changed, len(faults.unnamed)) == ((first,), (second,), 1)
    assert "1份佐证的文件不在了：“用印管理办法”" in faults.sentences[0]
    assert "1份佐证的文件被改动过：“照片”" in faults.sentences[1]
    assert "1个文件没有登记，不算佐证" in faults.sentences[2]
    # What was undone may come back and is no stray.
    desk.undo()
    assert len(file_faults(desk).unnamed) == 1


def test_folder_left_behind_when_the_ledger_moved_is_told_as_such(
    desk: Workspace, source: Path
) -> None:
    drop(desk, source)
    folder = evidence_files(desk).folder
    folder.rename(folder.with_name("旧名.佐证"))
    (sentence,) = file_faults(desk).sentences
    assert "没有“整改台账.佐证”文件夹，1份佐证的文件都找不到" in sentence


def test_measure_that_evidence_proves_is_not_deleted(
    desk: Workspace, findings: tuple[Finding, ...], source: Path
) -> None:
    (measure,) = desk.measures.of(findings[0].id)
    (record,) = drop(desk, source, measure_ids=(measure.id,)).added
    with pytest.raises(RuleViolation, match="关联着1份佐证材料"):
        delete_measure(desk, measure.id)
    unlink_evidence(desk, record.id, measure_ids=[measure.id])
    delete_measure(desk, measure.id)
    assert desk.measures.of(findings[0].id) == ()


def test_missing_proof_dates_and_double_use_are_found(
    desk: Workspace, findings: tuple[Finding, ...], today: date
) -> None:
    key = findings[0].round_id
    add_evidence(
        desk,
        Evidence(
            key, "用印办法", EvidenceKind.POLICY, formed_on=date(2025, 11, 30), location="柜",
            finding_ids=(findings[0].id,),
        ),
    )  # fmt: skip
    found = look_at_evidence(desk, today=today)
    told = [(item.finding.id, item.measure is None, item.says) for item in found.missing]
    assert told == [
        (findings[0].id, False, "制度正文和文号"),
        (findings[1].id, True, "佐证材料"),
    ]
    ((_, doubt),) = found.date_doubts
    assert "2025年11月30日早于反馈" in doubt
    (record,) = desk.case_records().evidence
    change_evidence(
        desk, replace(record, document_number="局发〔2026〕1号", formed_on=date(2026, 1, 1))
    )
    found = look_at_evidence(desk, today=today)
    assert [item.finding.id for item in found.missing] == [findings[1].id]
    assert found.date_doubts == ()


def test_evidence_is_opened_as_a_read_only_copy_and_never_a_program(
    desk: Workspace, source: Path, tmp_path: Path
) -> None:
    (record,) = drop(desk, source).added
    files, folder = evidence_files(desk), tmp_path / "查看"
    first, second = copy_to_open(files, record, folder), copy_to_open(files, record, folder)
    assert first.read_bytes() == source.read_bytes()
    assert (first.name, second.name) == ("用印管理办法.pdf", "用印管理办法(2).pdf")
    assert not first.stat().st_mode & 0o222
    for name in ("脚本.PDF.py", "宏.docm", "无扩展名"):
        disguised = replace(record, original_name=name)
        with pytest.raises(RuleViolation, match="为安全起见"):
            copy_to_open(files, disguised, folder)
    paper = Evidence(record.round_id, "原件", location="3号柜")
    with pytest.raises(RuleViolation, match="没有文件可以打开。原件在：3号柜"):
        copy_to_open(files, paper, folder)
    files.path_of(record.sha256).unlink()
    with pytest.raises(FileProblem, match="文件不在了"):
        copy_to_open(files, record, folder)
    remove_copies(folder)
    assert not folder.exists()


def exported(desk: Workspace, target: Path, **facts: object) -> CaseFiles:
    return export_case_files(
        evidence_files(desk), desk.ledger(), desk.case_records(), target,
        today=date(2026, 3, 12), **facts,
    )  # fmt: skip


def test_case_files_are_one_folder_per_finding_with_catalogues(
    desk: Workspace, findings: tuple[Finding, ...], source: Path, tmp_path: Path
) -> None:
    (measure,) = desk.measures.of(findings[0].id)
    drop(desk, source, measure_ids=(measure.id,))
    add_evidence(
        desk,
        Evidence(findings[0].round_id, "只有纸", location="柜", finding_ids=(findings[1].id,)),
    )
    outcome = exported(desk, tmp_path / "档案")
    assert (outcome.files, outcome.missing) == (1, ())
    held = {path.relative_to(outcome.target).as_posix() for path in outcome.target.rglob("*.*")}
    first, second = (f"{f.number} {f.title}" for f in findings)
    assert held == {
        "佐证材料目录.docx",
        f"{first}",
        f"{first}/佐证材料目录.docx",
        f"{first}/01 用印管理办法.pdf",
        f"{second}",
        f"{second}/佐证材料目录.docx",
    } - {name for name in (first, second) if "." not in name}
    copy = outcome.target / first / "01 用印管理办法.pdf"
    assert copy.read_bytes() == source.read_bytes()
    with pytest.raises(TargetRefused, match="已经存在"):
        exported(desk, tmp_path / "档案")


def test_case_files_of_one_finding_fit_into_an_archive(
    desk: Workspace, findings: tuple[Finding, ...], source: Path, tmp_path: Path
) -> None:
    drop(desk, source, finding_ids=(findings[0].id, findings[1].id))
    outcome = exported(desk, tmp_path / "一案一档.zip", finding_ids=[findings[1].id])
    with zipfile.ZipFile(outcome.target) as archive:
        assert archive.testzip() is None
        names = {info.filename for info in archive.infolist() if not info.is_dir()}
    folder = f"一案一档/{findings[1].number} {findings[1].title}"
    assert names == {
        "一案一档/佐证材料目录.docx",
        f"{folder}/佐证材料目录.docx",
        f"{folder}/01 用印管理办法.pdf",
    }


def test_lost_file_is_told_and_the_rest_is_exported(
    desk: Workspace, findings: tuple[Finding, ...], source: Path, tmp_path: Path
) -> None:
    other = source.with_name("照片.jpg")
    other.write_bytes(b"jpg")
    first, _ = drop(desk, source, other, finding_ids=(findings[0].id,)).added
    evidence_files(desk).path_of(first.sha256).unlink()
    outcome = exported(desk, tmp_path / "档案")
    assert outcome.files == 1
    assert [(item.id, "文件不在了" in reason) for item, reason in outcome.missing] == [
        (first.id, True)
    ]


def test_stopped_export_leaves_nothing_behind(
    desk: Workspace, findings: tuple[Finding, ...], source: Path, tmp_path: Path
) -> None:
    drop(desk, source, finding_ids=(findings[0].id,))
    before = set(tmp_path.iterdir())

    def stop(*_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        exported(desk, tmp_path / "档案", checkpoint=stop)
    with pytest.raises(RuleViolation, match="没有选中问题"):
        exported(desk, tmp_path / "档案", finding_ids=[])
    assert set(tmp_path.iterdir()) == before


def test_ledger_in_memory_keeps_no_files(workspace: Workspace) -> None:
    with pytest.raises(RuleViolation, match="还没有保存成文件"):
        evidence_files(workspace)
