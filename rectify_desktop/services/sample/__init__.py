"""The sample ledger, entered the way a clerk enters one."""
