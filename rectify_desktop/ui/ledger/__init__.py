"""The ledger as a whole: beginning or opening one, its round, its parties, its backups."""
