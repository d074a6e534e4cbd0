"""Fit whom mentions stand for: `python tests/quality/fit_speakers.py` writes syntax/anaphora_weights.py.

A ridge-regularised conditional logit over the candidates of every pronoun, left-out subject and description that
speaks in the seeds and in the gold sets that resolve their speakers. The weight of a feature for a kind of mention is
one for all kinds and a deviation from it. As a choice changes the text behind it, choosing and fitting take turns. It
tells how many speakers are right in articles that were not fitted on (folds by article); `--check` only tells.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from corpora import LATEST, ROOT, resolved_articles
from numpy.typing import NDArray
from scoring import Item, Told, is_right_speaker, judged_speakers

from newsld.annotators import attributed
from newsld.annotators.syntax.anaphora import Question
from newsld.annotators.syntax.anaphora_weights import ANAPHORA
from newsld.annotators.syntax.entities import Register
from newsld.annotators.syntax.entity import Entity
from newsld.annotators.syntax.ranking import Candidate, Weights
from newsld.conversion import read
from newsld.languages import language
from newsld.model.article import Article, RawArticle
from newsld.model.publisher import Publisher

HOME = ROOT / "newsld" / "annotators" / "syntax" / "anaphora_weights.py"
FOLDS = 5
ROUNDS = 3
RIDGE = (0.15, 0.6)  # of what all kinds of mention share, of what is one kind's own
STEPS = 400
RATE = 0.05
LEAST = 3  # candidates; a feature of fewer has no weight

Table = dict[str, dict[str, float]]


@dataclass(frozen=True, slots=True)
class Gold:
    """An article and its quotations and claims."""

    article: Article
    items: Sequence[Item]


@dataclass(frozen=True, slots=True)
class Case:
    """A mention, the features of its candidates and which of them are right."""

    anaphor: str
    candidates: tuple[tuple[str, ...], ...]
    right: tuple[bool, ...]


class Recording(Register):
    """A register that remembers among whom it chose."""

    def __init__(self, tag: str, weights: Weights) -> None:
        """Start with nobody."""
        super().__init__(language(tag), weights=weights)
        self.asked: dict[tuple[int, int], tuple[Question, Sequence[Candidate]]] = {}

    def _chosen(self, asked: Question, found: Sequence[Candidate]) -> Entity | None:
        self.asked[asked.mention.start, asked.mention.end] = asked, found
        return super()._chosen(asked, found)


def main(arguments: Sequence[str]) -> int:
    """Fit, tell and write."""
    articles = [_gold(text, tag, items) for text, tag, items in resolved_articles()]
    weights: Weights = ANAPHORA
    cases: list[tuple[int, Case]] = []
    gathered = cases
    for _ in range(ROUNDS):
        gathered = [(i, case) for i, gold in enumerate(articles) for case in _cases(gold, weights)]
        cases = [*cases, *gathered]
        weights = fit([case for _, case in cases])
    sys.stdout.write(f"{len(gathered)} mentions, {len(cases)} cases\n")
    _tell("fitted", [_right(gold, weights) for gold in articles], articles)
    unseen: list[tuple[int, int]] = [(0, 0)] * len(articles)
    for fold in range(FOLDS):
        others = fit([case for i, case in cases if i % FOLDS != fold])
        for i, gold in enumerate(articles):
            if i % FOLDS == fold:
                unseen[i] = _right(gold, others)
    _tell("articles not fitted on", unseen, articles)
    if "--check" not in arguments:
        HOME.write_text(_module(weights), encoding="utf-8")
    return 0


def _gold(text: str, tag: str, items: Sequence[Item]) -> Gold:
    return Gold(read(RawArticle(text, language=tag), Publisher(reference_date=LATEST), form="text"), items)


def _cases(gold: Gold, weights: Weights) -> Iterator[Case]:
    register = Recording(gold.article.language, weights)
    found = attributed(gold.article, register)
    seen: set[tuple[int, int]] = set()
    for wanted, attribution, _ in judged_speakers(gold.article, gold.items, found):
        for mention in attribution.mentions[:1]:
            place = mention.start, mention.end
            if place in register.asked and place not in seen and wanted is not None:
                seen.add(place)
                asked, candidates = register.asked[place]
                right = tuple(_is_right(candidate, wanted, asked) for candidate in candidates)
                if any(right) and not all(right):
                    yield Case(asked.anaphor, tuple(tuple(c.features) for c in candidates), right)


def _is_right(candidate: Candidate, wanted: Told, asked: Question) -> bool:
    label = candidate.entity.speaker().label if candidate.entity else asked.mention.text
    return bool(label) and is_right_speaker(wanted, Told((label,)))


def _right(gold: Gold, weights: Weights) -> tuple[int, int]:
    found = attributed(gold.article, Register(language(gold.article.language), weights=weights))
    verdicts = [right for _, _, right in judged_speakers(gold.article, gold.items, found)]
    return sum(verdicts), len(verdicts)


def _tell(title: str, counts: Sequence[tuple[int, int]], articles: Sequence[Gold]) -> None:
    right: Counter[str] = Counter()
    told: Counter[str] = Counter()
    for (hits, total), gold in zip(counts, articles, strict=True):
        for tag in (gold.article.language.split("-")[0], "all"):
            right[tag] += hits
            told[tag] += total
    shares = ", ".join(f"{tag} {100 * right[tag] / told[tag]:.1f}" for tag in sorted(told) if told[tag])
    sys.stdout.write(f"speakers right, {title}: {shares}\n")


def fit(cases: Sequence[Case]) -> Table:
    """Return the weights under which the right candidates are likeliest."""
    names = _names(cases)
    column = {name: i for i, name in enumerate(names)}
    rows = [(case.anaphor, feature_set) for case in cases for feature_set in case.candidates]
    matrix = np.zeros((len(rows), len(names)))
    for i, (anaphor, feature_set) in enumerate(rows):
        for feature in feature_set:
            for name in ((feature, ""), (feature, anaphor)):
                if name in column:
                    matrix[i, column[name]] = 1.0
    owner = np.repeat(np.arange(len(cases)), [len(case.candidates) for case in cases])
    right = np.array([mark for case in cases for mark in case.right], dtype=float)
    ridge = np.array([RIDGE[bool(anaphor)] for _, anaphor in names])
    weights = _ascend(matrix, owner, right, ridge)
    kinds = sorted({case.anaphor for case in cases})
    table: Table = {kind: {} for kind in kinds}
    for (feature, anaphor), weight in zip(names, weights, strict=True):
        for kind in [anaphor] if anaphor else kinds:
            table[kind][feature] = table[kind].get(feature, 0.0) + float(weight)
    return {kind: {name: round(w, 2) for name, w in sorted(own.items()) if round(w, 2)} for kind, own in table.items()}


def _names(cases: Sequence[Case]) -> list[tuple[str, str]]:
    counts: Counter[tuple[str, str]] = Counter()
    for case in cases:
        for feature_set in case.candidates:
            counts.update((feature, kind) for feature in feature_set for kind in ("", case.anaphor))
    return sorted(name for name, count in counts.items() if count >= LEAST)


def _ascend(
    matrix: NDArray[np.float64], owner: NDArray[np.int64], right: NDArray[np.float64], ridge: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Climb to the greatest likelihood by Adam's method."""
    weights, mean, spread = (np.zeros(matrix.shape[1]) for _ in range(3))
    for step in range(1, STEPS + 1):
        scores = np.exp(np.clip(matrix @ weights, -30, 30))
        every, good = np.bincount(owner, scores)[owner], np.bincount(owner, scores * right)[owner]
        slope = matrix.T @ (scores * right / good - scores / every) - ridge * weights
        mean, spread = 0.9 * mean + 0.1 * slope, 0.99 * spread + 0.01 * slope**2
        weights = weights + RATE * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.99**step)) + 1e-8)
    return weights


def _module(table: Mapping[str, Mapping[str, float]]) -> str:
    lines = [
        '"""The weights of what tells whom a mention means; `python tests/quality/fit_speakers.py` writes them."""',
        "",
        "from collections.abc import Mapping",
        "",
        "ANAPHORA: Mapping[str, Mapping[str, float]] = {",
    ]
    for kind, weights in table.items():
        lines.append(f'    "{kind}": {{')
        lines += [f'        "{feature}": {weight},' for feature, weight in weights.items()]
        lines.append("    },")
    return "\n".join([*lines, "}", ""])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
