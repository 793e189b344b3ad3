"""What a clerk can do, one module per task."""
