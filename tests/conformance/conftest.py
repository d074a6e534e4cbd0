"""What these tests share: the script beside the data that writes the manifest can be imported."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "schema"))
