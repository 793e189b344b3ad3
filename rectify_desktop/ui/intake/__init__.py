"""The import wizard: source, columns, proposal, comparison with the ledger."""
