"""Forms and resources compiled by ``build_installer.py forms``; never edited by hand."""
