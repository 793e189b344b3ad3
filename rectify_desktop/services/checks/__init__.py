"""体检 and 数字对账: what is wrong with a ledger or a paper."""
