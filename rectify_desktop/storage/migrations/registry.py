"""The list of migrations, in their order; each module beside this one adds its own."""

from __future__ import annotations

from sqlite_utils import Migrations

LEDGER_MIGRATIONS = Migrations("rectify_desktop")
