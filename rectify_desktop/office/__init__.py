"""The only Office libraries of the program: domain objects in, papers out, and back."""
