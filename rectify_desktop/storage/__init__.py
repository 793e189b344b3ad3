"""The only SQL of the program: the ledger file, its change log and its backups."""
