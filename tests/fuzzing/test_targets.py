"""A short run of every target: inputs changed at random, always the same ones, find nothing."""

from itertools import islice

import pytest
from material import ROOT, material_of
from mutation import Mutator, inputs
from targets import TARGETS, answered

from newsld.readers import FORMATS

EXECUTIONS = 40
SEED = 6

each_target = pytest.mark.parametrize("name", TARGETS)


@each_target
def test_inputs_changed_at_random_find_nothing(name: str) -> None:
    target = TARGETS[name]
    mutate = Mutator(target.notation, material_of(name, target))
    for data in islice(inputs(mutate, target.largest, SEED), EXECUTIONS):
        answered(target.check, data)


@each_target
def test_every_pattern_of_a_target_finds_files(name: str) -> None:
    target = TARGETS[name]
    assert all(any(ROOT.glob(pattern)) for pattern in (*target.seeds, *target.words))


def test_every_form_of_input_is_fuzzed() -> None:
    records = {"ninjs", "wordpress", "ans", "govuk", "guardian", "record"}
    assert set(FORMATS) <= set(TARGETS) | records
