"""The River Daily: a site for tests, with Django alone or with Wagtail."""
