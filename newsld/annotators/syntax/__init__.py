"""What annotators read a text by: quotation marks, sentences, clauses and noun phrases. Shared, language-neutral."""
