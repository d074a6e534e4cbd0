"""A newsroom of Django alone."""
