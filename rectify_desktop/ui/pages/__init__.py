"""The pages of the main window, one per entry of the navigation."""
