"""What is being typed and not yet in the ledger, kept for the case of a crash."""
