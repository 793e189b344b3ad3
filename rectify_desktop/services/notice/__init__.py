"""The 通报: worded from the ledger, edited, drafted, and what of it is withheld."""
