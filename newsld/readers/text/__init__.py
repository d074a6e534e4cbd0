"""What readers of running text share: splitting, sorting and mending paragraphs, dates and bylines."""
