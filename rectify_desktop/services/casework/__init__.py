"""督办、延期、销号 and what goes with them: milestones, side ledgers, remarks, rehearsals."""
