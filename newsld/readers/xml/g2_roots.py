"""What a NewsML-G2 document may be: its roots, and the pieces of an item that come alone."""

ITEMS = frozenset({"newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem"})
PIECES = frozenset({"contentSet", "contentMeta", "itemMeta", "rightsInfo", "groupSet", "group", "newsCoverageSet"})
