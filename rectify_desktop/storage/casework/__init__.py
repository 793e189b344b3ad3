"""Case work in the ledger file: one repository per kind of record."""
