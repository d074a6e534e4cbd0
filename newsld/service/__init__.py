"""The roads over HTTP: `newsld serve`, for systems that are not written in Python.

One process speaks HTTP and waits; processes of its own, the *workers*, convert and validate. So what takes too long, or
too much, is ended without harm to the rest, and counts, limits and remembered answers stand in one place.
"""
