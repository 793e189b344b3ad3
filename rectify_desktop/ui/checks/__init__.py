"""What 体检 shows: the watch over the open ledger, marks on cells and fields, the list of hits."""
