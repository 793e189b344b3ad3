"""What belongs to the person at this desk: sizes, columns, recent files.

Anything a colleague would need is in the ledger instead.
"""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QSettings

from rectify_desktop.domain.terms import EDITION_PROFILES, Edition, Profile
from rectify_desktop.paths import documents_folder, user_data_folder
from rectify_desktop.services.workspace import BACKUP_EVERY
from rectify_desktop.ui.look.appearance import Appearance, Contrast, TextSize

if TYPE_CHECKING:
    from rectify_desktop.domain.offline_proof import IntegrityCheck
    from rectify_desktop.domain.papers.paper_fonts import PaperFonts

_RECENT_LIMIT = 8
# Minutes between routine backups: the usual ones, and what is offered.
BACKUP_MINUTES = int(BACKUP_EVERY.total_seconds() // 60)
BACKUP_CHOICES = (10, BACKUP_MINUTES, 60, 120)


class RecentLedger(NamedTuple):
    """A ledger opened before, as it was when it was last looked at."""

    path: Path
    unit: str = ""
    findings: int | None = None
    opened_on: date | None = None

    @property
    def is_there(self) -> bool:
        """Whether its file is still where it was."""
        return self.path.is_file()


class Settings:
    """Settings of the window, kept in ``settings.ini`` of the user's data folder."""

    def __init__(self, file: Path | None = None) -> None:
        path = file or user_data_folder() / "settings.ini"
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    def state(self, name: str) -> QByteArray | None:
        """Return a saved geometry, header or splitter state; None if there is none."""
        value = self._store.value(f"state/{name}")
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    def save_state(self, name: str, state: QByteArray) -> None:
        """Keep a geometry, header or splitter state."""
        self._store.setValue(f"state/{name}", state)

    def choice(self, name: str) -> str:
        """Return what was chosen last for ``name``; empty if nothing ever was."""
        return str(self._store.value(f"choice/{name}") or "")

    def remember_choice(self, name: str, value: str) -> None:
        """Propose ``value`` the next time."""
        self._store.setValue(f"choice/{name}", value)

    def appearance(self) -> Appearance:
        """Return the size of letters and the contrast this person wants."""
        size, contrast = self.choice("textSize"), self.choice("contrast")
        return Appearance(
            TextSize(size) if size in set(TextSize) else TextSize.STANDARD,
            Contrast(contrast) if contrast in set(Contrast) else Contrast.SYSTEM,
        )

    def remember_appearance(self, appearance: Appearance) -> None:
        """Dress the window this way from now on."""
        self.remember_choice("textSize", appearance.text_size.value)
        self.remember_choice("contrast", appearance.contrast.value)

    def person(self) -> str:
        """Return the name that stands in the log; empty for the name of the login."""
        return self.choice("person").strip()

    def remember_person(self, name: str) -> None:
        """Sign what is done here with this name from now on."""
        self.remember_choice("person", name.strip())

    def backup_minutes(self) -> int:
        """Return how many minutes lie between routine backups."""
        chosen = self.choice("backupMinutes")
        return int(chosen) if chosen in map(str, BACKUP_CHOICES) else BACKUP_MINUTES

    def backup_every(self) -> timedelta:
        """Return the time between routine backups."""
        return timedelta(minutes=self.backup_minutes())

    def remember_backup_minutes(self, minutes: int) -> None:
        """Make routine backups so often from now on."""
        self.remember_choice("backupMinutes", str(minutes))

    def notice_profile(self, edition: Edition) -> Profile:
        """Return how notices of an edition are laid out here, as chosen last or as is usual."""
        chosen = self.choice(f"noticeProfile/{edition.value}")
        return Profile(chosen) if chosen in set(Profile) else EDITION_PROFILES[edition]

    def remember_notice_profile(self, edition: Edition, profile: Profile) -> None:
        """Lay notices of an edition out this way from now on."""
        self.remember_choice(f"noticeProfile/{edition.value}", profile.value)

    def recent_ledgers(self) -> list[Path]:
        """Return the ledgers opened last, newest first, as far as they still exist."""
        return [path for path in self._recent() if path.is_file()]

    def remember_ledger(self, path: Path) -> None:
        """Put ``path`` first among the recent ledgers."""
        known = [path.resolve(), *(old for old in self._recent() if old != path.resolve())]
        self._store.setValue("recent", [str(each) for each in known[:_RECENT_LIMIT]])

    def known_ledgers(self) -> list[RecentLedger]:
        """Return what is known of the ledgers opened last, newest first, there or not."""
        return [self._facts_of(path) for path in self._recent()]

    def remember_facts(self, path: Path, unit: str, findings: int, today: date) -> None:
        """Keep what the list of recent ledgers tells of one, without opening it."""
        facts = {"unit": unit, "findings": findings, "opened_on": today.isoformat()}
        self._store.setValue(f"facts/{_key_of(path)}", json.dumps(facts, ensure_ascii=False))

    def forget_ledger(self, path: Path) -> None:
        """Drop a ledger from the list; its file stays where it is."""
        kept = [str(known) for known in self._recent() if known != path]
        self._store.setValue("recent", kept)
        self._store.remove(f"facts/{_key_of(path)}")

    def folder(self, name: str) -> Path:
        """Return the folder last used for ``name`` (ledgers, imports, papers)."""
        value = self._store.value(f"folder/{name}")
        known = Path(str(value)) if value else None
        return known if known and known.is_dir() else documents_folder()

    def remember_folder(self, name: str, folder: Path) -> None:
        """Propose ``folder`` the next time."""
        self._store.setValue(f"folder/{name}", str(folder))

    def paper_fonts(self) -> PaperFonts:
        """Return the faces papers are set in; what was never chosen is the usual one."""
        # Of papers the window loads nothing until one is made.
        from rectify_desktop.domain.papers.paper_fonts import PaperFonts

        chosen = {
            field.name: str(value).strip()
            for field in fields(PaperFonts)
            if (value := self._store.value(f"fonts/{field.name}")) and str(value).strip()
        }
        return PaperFonts(**chosen)

    def save_paper_fonts(self, fonts: PaperFonts) -> None:
        """Keep the faces papers are set in."""
        for field in fields(fonts):
            self._store.setValue(f"fonts/{field.name}", getattr(fonts, field.name))

    def told_faces(self) -> str:
        """Return which missing faces the clerk was told of last."""
        return str(self._store.value("fonts/told") or "")

    def remember_told_faces(self, names: str) -> None:
        """Keep which missing faces the clerk knows of, so as not to repeat it."""
        self._store.setValue("fonts/told", names)

    def integrity_check(self, path: Path) -> IntegrityCheck | None:
        """Return the last look at a whole ledger; None if there was none."""
        from rectify_desktop.domain.offline_proof import IntegrityCheck

        try:
            facts = json.loads(str(self._store.value(f"integrity/{_key_of(path)}") or "null"))
            at = datetime.fromisoformat(facts.pop("checked_at"))
            return IntegrityCheck(at, **facts)
        except (ValueError, AttributeError, TypeError, KeyError):
            # Never looked at, or edited by hand.
            return None

    def remember_integrity_check(self, path: Path, check: IntegrityCheck) -> None:
        """Keep what a look at a whole ledger found."""
        facts = asdict(check) | {"checked_at": check.checked_at.isoformat()}
        self._store.setValue(f"integrity/{_key_of(path)}", json.dumps(facts, ensure_ascii=False))

    def _facts_of(self, path: Path) -> RecentLedger:
        try:
            facts = json.loads(str(self._store.value(f"facts/{_key_of(path)}") or "{}"))
            day = facts.get("opened_on")
            opened_on = date.fromisoformat(day) if day else None
            found = RecentLedger(path, facts.get("unit", ""), facts.get("findings"), opened_on)
        except (ValueError, AttributeError, TypeError):
            # Edited by hand: the file itself is still known.
            found = RecentLedger(path)
        return found

    def _recent(self) -> list[Path]:
        value = self._store.value("recent")
        # QSettings hands a list of one back as a bare text.
        texts = [value] if isinstance(value, str) else value
        return [Path(str(text)) for text in texts] if isinstance(texts, list) else []


def _key_of(path: Path) -> str:
    """Return a name for a path that an ini file can hold: no slash begins a group of its own."""
    # Qt's own, for hashlib would bring OpenSSL into every run; needed behind the first painting.
    from PySide6.QtCore import QCryptographicHash

    digest = QCryptographicHash.hash(str(path).encode(), QCryptographicHash.Algorithm.Sha256)
    return digest.toHex().toStdString()[:16]
