"""Check documents in a pipeline: what is wrong as data, what is sound as typed nodes.

python examples/check_and_read.py [DOCUMENT.jsonld ...]
"""

import json
import sys
from dataclasses import asdict
from pathlib import Path

from newsld import Severity, validate
from newsld.nodes import Claim, Thing, load

paths = [Path(name) for name in sys.argv[1:]] or sorted(Path(__file__).parent.glob("*.jsonld"))
faulty = 0
for path in paths:
    text = path.read_text("utf-8")
    diagnostics = validate(text, file=path.name)
    for diagnostic in diagnostics:
        print(json.dumps(asdict(diagnostic)))
    if any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics):
        faulty += 1
        continue
    nodes = [load(value) for value in json.loads(text)["@graph"]]
    names = {node.id: node.name for node in nodes}
    for node in nodes:
        if isinstance(node, Claim):
            authors = [names.get(author.id) for author in node.values("author") if isinstance(author, Thing)]
            print(json.dumps({"file": path.name, "claim": node.text, "by": authors}))

print(f"{faulty} of {len(paths)} documents with errors", file=sys.stderr)
sys.exit(1 if faulty else 0)
