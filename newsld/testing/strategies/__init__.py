"""The strategies, one module for what is drawn; `newsld.testing` has them all by name."""
