"""Evidence (佐证材料): kept, checked, found again, backed up, handed over."""
