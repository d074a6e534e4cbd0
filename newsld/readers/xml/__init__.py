"""What the readers of XML share: safe parsing, telling a root from its first characters, and IPTC's vocabularies."""
