"""What holds findings back on the list: results, conditions, and the chips that name them."""
