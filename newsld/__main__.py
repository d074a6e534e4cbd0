"""`python -m newsld`."""

from newsld.cli import main

main()
