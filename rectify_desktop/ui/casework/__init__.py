"""The sections of the page 督办销号."""
