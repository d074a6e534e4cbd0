"""A newsroom of Wagtail."""
