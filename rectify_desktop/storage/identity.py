"""How a ledger file is told from others: what its header says before anything else is read.

These stand apart from the migrations, so that opening an up-to-date ledger does not load the
library that upgrades one.
"""

from __future__ import annotations

# "zgtz" in ASCII: written into the header of every ledger, so that other files are told apart.
APPLICATION_ID = 0x7A67747A

# The ``user_version`` of a file with all migrations applied; a test counts them.
SCHEMA_VERSION = 9
