"""Foreign values, from JSON, YAML or a table, as the model has them; what cannot be read is left out."""
