"""Rating scales: a number is known only on a scale that is known to be meant."""

import pytest

from newsld.errors import InvalidConfiguration
from newsld.languages import LANGUAGES
from newsld.model.publisher import publisher_of
from newsld.model.rating_scales import Mark, RatingScale, marked, plain, scales


@pytest.mark.parametrize(
    ("verdict", "checker", "text", "mark"),
    [
        ("Mostly True", "PolitiFact", "", Mark(5, 6, 1)),
        ("mostly true.", "PolitiFact", "", Mark(5, 6, 1)),
        ("Mostly True", "", "as the Truth-O-Meter has it", Mark(5, 6, 1)),
        ("Mostly True", "", "", None),
        ("Mostly True", "River Daily", "", None),
        ("Pants on Fire!", "", "", Mark(1, 6, 1)),
        ("Four Pinocchios", "", "", Mark(1, 5, 1)),
        ("Geppetto Checkmark", "River Daily", "", Mark(5, 5, 1)),
        ("False", "Snopes", "", None),
        ("Wobbly", "PolitiFact", "", None),
        ("Engañoso", "Newtral", "", Mark(2, 4, 1)),
        ("", "PolitiFact", "", None),
        ("!", "PolitiFact", "", None),
    ],
)
def test_a_verdict_has_a_number_only_where_its_scale_is_known(
    verdict: str, checker: str, text: str, mark: Mark | None
) -> None:
    assert marked(verdict, [checker], text) == mark


@pytest.mark.parametrize("scale", scales(), ids=lambda scale: scale.name)
def test_a_scale_says_who_describes_it_and_its_labels_are_told_apart(scale: RatingScale) -> None:
    assert scale.source
    assert scale.url.startswith("https://")
    labels = [plain(label) for step in scale.labels for label in step]
    assert all(labels)
    known = {tag.split("-")[0] for tag in LANGUAGES}
    assert set(scale.languages) <= known
    steps: dict[str, int] = {}
    for number, step in enumerate(scale.labels):
        for label in step:
            assert steps.setdefault(plain(label), number) == number
    assert {plain(label) for label in scale.telling} <= set(labels)


def test_a_telling_label_is_on_one_scale_alone() -> None:
    for scale in scales():
        others = [plain(label) for other in scales() if other is not scale for step in other.labels for label in step]
        assert not {plain(label) for label in scale.telling} & set(others)


def test_a_scale_without_labels_in_the_settings_is_refused() -> None:
    with pytest.raises(InvalidConfiguration, match="rating_scales"):
        publisher_of({"rating_scales": [{"name": "Dam scale"}]})
