"""The page 体检, the watch over the open ledger, marks on cells and fields, the list of hits."""
