"""Whom a mention most likely stands for: the candidates, and the one with the greatest sum of weights."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from math import inf
from typing import NamedTuple

from newsld.annotators.syntax.anaphora import (
    Question,
    features,
    features_of_somebody_new,
    likeness_features,
    may_mean,
)
from newsld.annotators.syntax.entity import Entity
from newsld.annotators.syntax.scene import Scene
from newsld.model.language import Language

Weights = Mapping[str, Mapping[str, float]]  # by kind of mention, then by feature

_CANDIDATES = 8
_LOOKED_AT = 40  # entities
_NOTHING: Mapping[str, float] = {}


class Candidate(NamedTuple):
    """Somebody a mention may stand for, `None` for somebody new, and what speaks for it."""

    entity: Entity | None
    features: Sequence[str]


def fitting(asked: Question, latest: Iterable[Entity]) -> list[Entity]:
    """Return whom a mention can stand for; `latest` are those known, whoever was mentioned last first."""
    return list(islice((entity for entity in islice(latest, _LOOKED_AT) if may_mean(asked, entity)), _CANDIDATES))


def candidates(asked: Question, fit: Sequence[Entity], scene: Scene, language: Language) -> list[Candidate]:
    """Return what speaks for each of those whom a mention can stand for, and for somebody new."""
    sure = next((entity for entity in fit if entity.gender and entity.gender is asked.gender), None)
    found: list[Candidate] = []
    for rank, entity in enumerate(fit):
        told = features(asked, entity, scene, rank) + likeness_features(asked, entity, language)
        if entity is sure:
            told.append("first that agrees")
        if len(fit) == 1:
            told.append("nobody else")
        found.append(Candidate(entity, told))
    if not asked.is_pronominal:
        found.append(Candidate(None, list(features_of_somebody_new(asked, language, len(found)))))
    return found


def best(asked: Question, found: Iterable[Candidate], weights: Weights) -> Entity | None:
    """Return the likeliest candidate; of equals, who was mentioned last."""
    own = weights.get(asked.anaphor, _NOTHING)
    top, most = None, -inf
    for candidate in found:
        score = sum([own[feature] for feature in candidate.features if feature in own])
        if score > most:
            top, most = candidate.entity, score
    return top
