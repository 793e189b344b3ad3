"""What belongs to the person at this desk, kept and asked for."""
