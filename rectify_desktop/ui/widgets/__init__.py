"""Small widgets and hands that several rooms of the window share."""
