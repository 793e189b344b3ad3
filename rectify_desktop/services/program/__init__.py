"""The program about itself: its log, its parts, its seal, and that it is offline."""
