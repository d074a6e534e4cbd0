"""HTML: fragments as records carry them, and whole pages."""
