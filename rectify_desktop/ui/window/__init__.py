"""What frames every page: messages, status, steps back, help, and the display it all stands on."""
