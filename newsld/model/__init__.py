"""The other nouns: frozen values that the floors above hand to each other."""
