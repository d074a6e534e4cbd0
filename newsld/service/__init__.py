"""The roads over HTTP: `newsld serve`, for systems that are not written in Python."""
