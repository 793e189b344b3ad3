"""The ledger as a whole: its parties, its soundness, its backups, words on their way into it."""
