"""The modules of this folder import each other by name, as its script does."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent))
