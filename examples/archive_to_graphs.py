"""Convert an archive with a publisher's settings, one document a line, and tell who is quoted most.

python examples/archive_to_graphs.py [ARTICLES.jsonl] > graphs.jsonl
"""

import json
import sys
import tomllib
from collections import Counter
from pathlib import Path

from newsld import NewsldError, RawArticle, convert
from newsld.model.publisher import publisher_of
from newsld.nodes import Quotation, Thing

here = Path(__file__).parent
archive = Path(sys.argv[1]) if len(sys.argv) > 1 else here / "articles.jsonl"
publisher = publisher_of(tomllib.loads((here / "newsld.toml").read_text("utf-8")))

quoted: Counter[str] = Counter()
with archive.open(encoding="utf-8") as lines:
    for line in lines:
        record = json.loads(line)
        try:
            conversion = convert(RawArticle(record["text"], id=record["id"]), publisher)
        except NewsldError as refusal:
            print(f"{record['id']}: {refusal}", file=sys.stderr)
            continue
        print(conversion.to_json())
        names = {node.id: node.name for node in conversion.nodes}
        quoted.update(
            str(names[speaker.id])
            for node in conversion.nodes
            if isinstance(node, Quotation)
            for speaker in node.values("spoken_by_character")
            if isinstance(speaker, Thing) and names.get(speaker.id)
        )

for name, times in quoted.most_common():
    print(f"{times:3} {name}", file=sys.stderr)
