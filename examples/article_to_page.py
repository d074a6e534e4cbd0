"""Convert one article and put its graph into the page that shows it.

python examples/article_to_page.py [ARTICLE] > page.html
"""

import sys
from html import escape
from pathlib import Path

from newsld import Publisher, RawArticle, convert

PAGE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<title>{headline}</title>
{graph}
</head>
<body>
<article>
<h1>{headline}</h1>
{paragraphs}
</article>
</body>
</html>"""

path = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).with_name("dam.txt"))
raw = RawArticle(path.read_text("utf-8"), id=path.stem)
publisher = Publisher(name="River Daily", article_url="https://www.river-daily.example/{id}")

conversion = convert(raw, publisher)
article = conversion.article
print(
    PAGE.format(
        language=article.language,
        headline=escape(article.headline),
        graph=conversion.html,
        paragraphs="\n".join(f"<p>{escape(paragraph)}</p>" for paragraph in article.body.split("\n\n")),
    )
)
