"""What stands above and in a text in Markdown: front matter, shortcodes, and the markup itself."""
