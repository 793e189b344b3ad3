"""What the page 总览 tells of a ledger: every figure is the rows behind it."""
