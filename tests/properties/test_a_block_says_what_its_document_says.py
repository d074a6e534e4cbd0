"""A document that is written into a page as a block is read back from it, and nothing of it reaches the page around."""

import json

from hypothesis import given
from hypothesis import strategies as st

from newsld.jsonld import script_block
from newsld.jsonld.pages import blocks
from newsld.testing import Fault, faults

# whatever is wrong with it: texts that would end a script element or open a comment are among these
FAULTS = faults("NL004", "NL005") | faults("NL1", "NL4", "NL5")
AROUND = st.sampled_from(["<p>The dam holds.</p>", "<!-- a comment -->", "<script>let dam = 1</script>", ""])


@given(FAULTS, AROUND, AROUND)
def test_a_block_says_what_its_document_says(fault: Fault, before: str, behind: str) -> None:
    document = str(fault.document)
    page = f"<!doctype html>{before}{script_block(document)}{behind}"
    (block,) = blocks(page)
    assert json.loads(block.text) == json.loads(document)
    assert page[block.start + len(block.text) :] == f"</script>{behind}"
    assert block.text.encode().decode() == block.text
