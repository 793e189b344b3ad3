"""Pages in sections: the bar that names them, and what every section may ask of its page."""
