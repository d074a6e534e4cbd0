"""Fit the confidence model: `python tests/quality/fit_confidence.py` writes newsld/annotators/weights.py.

A ridge-regularised logistic regression over the features of `newsld.annotators.confidence`, on every finding of the
gold sets and seeds that is judged here: Newton's method, to convergence. It tells the calibration it reaches on
articles that it was not fitted on (five folds by article); `--check` only tells.
"""

import sys
from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from confidence import Judged, calibration_error, judgements, reliability, table
from corpora import ROOT
from numpy.typing import NDArray

from newsld.annotators.confidence import BIAS, family, probability
from newsld.annotators.weights import WEIGHTS

HOME = ROOT / "newsld" / "annotators" / "weights.py"
FOLDS = 5
RIDGE = 2.0
LEAST = 8  # findings; a feature of fewer has no weight
STEPS = 30

Weights = dict[str, float]


def main(arguments: Sequence[str]) -> int:
    """Fit, tell and write."""
    fitted: dict[str, Weights] = {}
    every = [judgement for judgement in judgements() if judgement.finding.features]
    for name in WEIGHTS:
        own = [judgement for judgement in every if family(judgement.finding) == name]
        bins = reliability(_unseen(own, name))
        sys.stdout.write(f"{name}: {len(own)} findings\n{table(bins)}\n")
        sys.stdout.write(f"mean distance on articles not fitted on: {calibration_error(bins):.3f}\n\n")
        fitted[name] = fit(own)
    if "--check" not in arguments:
        HOME.write_text(_module(fitted), encoding="utf-8")
    return 0


def _unseen(own: Sequence[Judged], name: str) -> list[tuple[float, bool]]:
    """Return confidence and verdict of every finding, rated by what was fitted on other articles."""
    rated: list[tuple[float, bool]] = []
    for fold in range(FOLDS):
        weights = {name: fit([judgement for judgement in own if judgement.article % FOLDS != fold])}
        rated += [
            (probability(judgement.finding.features, weights), judgement.is_right)
            for judgement in own
            if judgement.article % FOLDS == fold
        ]
    return rated


def fit(own: Sequence[Judged]) -> Weights:
    """Return the weights that tell right findings from wrong ones best."""
    counts = Counter(feature for judgement in own for feature in judgement.finding.features[1:])
    names = [BIAS, *sorted(feature for feature, count in counts.items() if count >= LEAST)]
    matrix = np.array([[name == BIAS or name in j.finding.features[1:] for name in names] for j in own], dtype=float)
    right = np.array([judgement.is_right for judgement in own], dtype=float)
    weights = np.zeros(len(names))
    ridge = np.full(len(names), RIDGE)
    ridge[0] = 1e-6
    for _ in range(STEPS):
        step = _newton(matrix, right, weights, ridge)
        weights = weights + step
        if float(np.abs(step).max()) < 1e-6:
            break
    return {name: round(float(weight), 2) for name, weight in zip(names, weights, strict=True)}


def _newton(
    matrix: NDArray[np.float64], right: NDArray[np.float64], weights: NDArray[np.float64], ridge: NDArray[np.float64]
) -> NDArray[np.float64]:
    likely = 1 / (1 + np.exp(-matrix @ weights))
    slope = matrix.T @ (right - likely) - ridge * weights
    curve = (matrix * (likely * (1 - likely))[:, None]).T @ matrix + np.diag(ridge)
    return np.linalg.solve(curve, slope).astype(np.float64)


def _module(fitted: Mapping[str, Weights]) -> str:
    lines = [
        '"""The weights of the confidence model; `python tests/quality/fit_confidence.py` fits and writes them."""',
        "",
        "from collections.abc import Mapping",
        "",
        "WEIGHTS: Mapping[str, Mapping[str, float]] = {",
    ]
    for name, weights in fitted.items():
        lines.append(f'    "{name}": {{')
        lines += [f'        "{feature}": {weight},' for feature, weight in weights.items() if weight]
        lines.append("    },")
    return "\n".join([*lines, "}", ""])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
