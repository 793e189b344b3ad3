"""Migrations: every file ever released opens, upgrades after a backup, and ends up alike."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from rectify_desktop.domain.notice.paper_frame import PaperFrame
from rectify_desktop.errors import DatabaseDamaged, DatabaseReadOnly, DatabaseTooNew
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.storage import database as database_module
from rectify_desktop.storage.backup_manifests import list_backups
from rectify_desktop.storage.identity import SCHEMA_VERSION
from rectify_desktop.storage.migrations import LEDGER_MIGRATIONS
from tests.storage.ledger_samples import add_finding, connection_of, dump, titles

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

SCHEMAS = Path(__file__).resolve().parents[1] / "data" / "schemas"
RELEASED = sorted(SCHEMAS.glob("ledger_v*.zgtz"))


@pytest.fixture
def old_ledger(tmp_path: Path) -> Path:
    """Return a copy of the ledger written by the version before the next one."""
    return Path(shutil.copy(SCHEMAS / f"ledger_v{SCHEMA_VERSION}.zgtz", tmp_path / "旧台账.zgtz"))


@pytest.fixture
def next_migration(
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[Callable[[Database], Any]], None]:
    """Return a way to add a migration for one test."""
    monkeypatch.setattr(LEDGER_MIGRATIONS, "_migrations", list(LEDGER_MIGRATIONS._migrations))

    def add(function: Callable[[Database], Any]) -> None:
        LEDGER_MIGRATIONS(name="m9999_of_a_test")(function)
        monkeypatch.setattr(database_module, "SCHEMA_VERSION", SCHEMA_VERSION + 1)

    return add


def add_column(db: Database) -> None:
    db.conn.execute("ALTER TABLE finding ADD COLUMN secrecy TEXT NOT NULL DEFAULT '公开'")


def schema_of(workspace: Workspace) -> list[tuple[Any, ...]]:
    return connection_of(workspace).tuples(
        "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
    )


def test_every_released_schema_has_its_file() -> None:
    assert {path.stem for path in RELEASED} == {
        f"ledger_v{number}" for number in range(1, SCHEMA_VERSION + 1)
    }


def test_the_schema_version_counts_the_migrations() -> None:
    assert len(LEDGER_MIGRATIONS._migrations) == SCHEMA_VERSION


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_released_ledger_opens_with_all_it_holds(released: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(released, tmp_path / released.name))
    with Workspace.open(path) as workspace, Workspace.in_memory() as fresh:
        assert schema_of(workspace) == schema_of(fresh)
        ledger = workspace.ledger()
        assert [finding.title for finding in ledger.findings] == [
            "背街小巷路灯维护不及时",
            "工会经费支出审批手续不全",
        ]
        assert ledger.department_names(ledger.findings[0].responsible_departments) == "路灯管理所"
        assert [m.text for m in ledger.measures_of(ledger.findings[0].id)] == ["逐街摸排"]
        (series,) = workspace.progress.series_of(ledger.round.id)
        (review,) = workspace.progress.reviews_of(series.id)
        assert workspace.progress.updates_of(review.id)[ledger.findings[0].id].progress == "已开会"
        assert workspace.verify_chain() > 0
        assert workspace.undo_name == "填写进展"
        while workspace.undo():
            pass
        assert titles(workspace) == set()


def test_upgrade_backs_up_first_and_keeps_every_row(
    old_ledger: Path, next_migration: Callable[..., None]
) -> None:
    with Workspace.open(old_ledger) as workspace:
        before = dump(connection_of(workspace))
    next_migration(add_column)
    with Workspace.open(old_ledger) as workspace, Workspace.in_memory() as fresh:
        assert connection_of(workspace).value("PRAGMA user_version") == SCHEMA_VERSION + 1
        assert schema_of(workspace) == schema_of(fresh)
        after = dump(connection_of(workspace))
        assert {row.pop("secrecy") for row in after["finding"]} == {"公开"}
        assert after == before
        (backup,) = list_backups(old_ledger)
        assert (backup.reason, backup.schema_version) == ("升级前", SCHEMA_VERSION)
        assert workspace.last_backup_at == backup.made_at
        # What was done before the upgrade can still be taken back and brought back.
        while workspace.undo():
            pass
        while workspace.redo():
            pass
        assert titles(workspace) == {"背街小巷路灯维护不及时", "工会经费支出审批手续不全"}
        add_finding(workspace, "升级以后的问题")
        assert workspace.verify_chain() > 0


def test_backup_made_before_the_upgrade_opens_in_the_old_program(
    old_ledger: Path, next_migration: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    next_migration(add_column)
    Workspace.open(old_ledger).close()
    (backup,) = list_backups(old_ledger)
    released = LEDGER_MIGRATIONS._migrations[:SCHEMA_VERSION]
    monkeypatch.setattr(LEDGER_MIGRATIONS, "_migrations", released)
    monkeypatch.setattr(database_module, "SCHEMA_VERSION", SCHEMA_VERSION)
    with Workspace.open(backup.path) as old:
        assert len(old.ledger().findings) == 2
    with pytest.raises(DatabaseTooNew):
        Workspace.open(old_ledger)


def test_migration_may_rewrite_rows_and_rebuild_tables(
    old_ledger: Path, next_migration: Callable[..., None]
) -> None:
    def rebuild(db: Database) -> None:
        db.conn.execute("UPDATE person SET post = '负责人'")
        db["heading"].transform(rename={"title": "name"})

    next_migration(rebuild)
    with Workspace.open(old_ledger) as workspace:
        database = connection_of(workspace)
        assert database.value("SELECT post FROM person") == "负责人"
        triggers = "SELECT count(*) FROM sqlite_master WHERE tbl_name = 'heading' AND type = ?"
        assert database.value(triggers, "trigger") == 3


def test_failing_migration_leaves_the_file_as_it_was(
    old_ledger: Path, next_migration: Callable[..., None]
) -> None:
    def fail(db: Database) -> None:
        add_column(db)
        raise KeyError(db)

    Workspace.open(old_ledger).close()
    before = old_ledger.read_bytes()
    next_migration(fail)
    with pytest.raises(KeyError):
        Workspace.open(old_ledger)
    assert old_ledger.read_bytes() == before
    assert [backup.reason for backup in list_backups(old_ledger)] == ["升级前"]


def test_migration_that_breaks_references_is_refused(
    old_ledger: Path, next_migration: Callable[..., None]
) -> None:
    next_migration(lambda db: db.conn.execute("DELETE FROM inspection_round"))
    with pytest.raises(DatabaseDamaged):
        Workspace.open(old_ledger)


def test_old_ledger_cannot_be_viewed_before_it_was_upgraded(
    old_ledger: Path, next_migration: Callable[..., None]
) -> None:
    next_migration(add_column)
    with pytest.raises(DatabaseReadOnly, match="旧版本的台账，要先升级"):
        Workspace.open(old_ledger, read_only=True)


def test_a_ledger_of_version_1_gets_an_empty_frame_and_the_usual_pattern(tmp_path: Path) -> None:
    path = Path(shutil.copy(SCHEMAS / "ledger_v1.zgtz", tmp_path / "旧台账.zgtz"))
    with Workspace.open(path) as workspace:
        facts = workspace.current_round()
        assert (facts.frame, facts.notice_pattern) == (PaperFrame(), "")
        (backup,) = list_backups(path)
        assert (backup.reason, backup.schema_version) == ("升级前", 1)


@pytest.mark.parametrize(
    "value", ["urgency = '很急'", "attachments = '附件'", "printed_on = '年底'"]
)
def test_a_frame_the_domain_does_not_know_cannot_be_stored(value: str) -> None:
    with (
        Workspace.in_memory() as workspace,
        pytest.raises(sqlite3.IntegrityError),
        workspace.operation("修改轮次"),
    ):
        connection_of(workspace).execute(f"UPDATE inspection_round SET {value}")
