"""Convert a feed, or whatever else holds several articles: one document a line, and why an item gave none.

python examples/feed_to_graphs.py [FEED] > graphs.jsonl

A feed needs the extra `newsld[feeds]`. Posts of a CMS go the same way: hand their file, or `RawArticle(record=posts)`.
"""

import sys
from pathlib import Path

from newsld import Conversion, Publisher, RawArticle, convert_all

path = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).with_name("feed.xml"))
publisher = Publisher(name="River Daily", url="https://www.river-daily.example/")

for found in convert_all(RawArticle(path.read_text("utf-8"), name=path.name), publisher):
    if isinstance(found, Conversion):
        print(found.to_json())
    else:
        print(f"{path.name}: {found}", file=sys.stderr)
