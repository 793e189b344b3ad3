"""数字对账 in the window: the numbers of a paper beside the ledger's own."""
