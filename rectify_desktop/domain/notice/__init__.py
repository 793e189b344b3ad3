"""The notice (通报) composed from a ledger: passages, item patterns, figures in words."""
