"""Patterns of paths in the settings."""

import pytest

from newsld.model.selection import matches


@pytest.mark.parametrize(
    ("pattern", "file", "expected"),
    [
        ("archive/**", "archive/a.json", True),
        ("archive/**", "archive/2024/a.json", True),
        ("archive/**", "new/archive/a.json", False),
        ("archive/", "archive/2024/a.json", True),
        ("**/drafts/*.json", "drafts/a.json", True),
        ("**/drafts/*.json", "x/y/drafts/a.json", True),
        ("**/drafts/*.json", "drafts/x/a.json", False),
        ("*.draft.json", "x/a.draft.json", True),
        ("a.json", "x/a.json", True),
        ("./x/a.json", "x/a.json", True),
        ("x\\?.json", "x/1.json", True),
        ("a+(1).json", "a+(1).json", True),
        ("a.json", "axjson", False),
    ],
)
def test_a_pattern_names_its_files_and_no_others(pattern: str, file: str, *, expected: bool) -> None:
    assert matches(pattern, file) is expected
