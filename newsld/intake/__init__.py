"""What is told to be read → raw articles and documents: files, folders, archives, tables, lines, bytes."""
