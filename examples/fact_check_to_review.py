"""Convert a fact check with its checker's scale, and print its reviews: whose claim, what it says, how it is rated.

python examples/fact_check_to_review.py [ARTICLE]
"""

import json
import sys
import tomllib
from pathlib import Path

from newsld import ClaimReview, RawArticle, convert, publisher_of

here = Path(__file__).parent
path = Path(sys.argv[1]) if len(sys.argv) > 1 else here / "fact_check.txt"
publisher = publisher_of(tomllib.loads((here / "newsld.toml").read_text("utf-8")))

conversion = convert(RawArticle(path.read_text("utf-8"), id=path.stem), publisher)
for review in conversion.nodes:
    if isinstance(review, ClaimReview):
        print(json.dumps(review.dump(), ensure_ascii=False, indent=2))
