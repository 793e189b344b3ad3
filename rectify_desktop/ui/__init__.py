"""The only Qt of the program: what a clerk sees and touches."""
