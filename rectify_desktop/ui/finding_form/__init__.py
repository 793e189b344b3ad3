"""The form of one finding beside the list: its fields, and what stands behind them."""
