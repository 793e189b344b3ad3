"""How Chinese office texts are written and read: dates, numbers, names, deadlines, punctuation."""
