"""What companies are by law, as it stands behind their names in every language: "PKP SA", "Müller GmbH"."""

from newsld.annotators.syntax.sentences import Token

_FORMS = frozenset(
    {"sa", "ag", "gmbh", "kgaa", "ltd", "llc", "plc", "inc", "spa", "srl", "nv", "bv", "sas", "sarl", "sl"}
    | {"lda", "ltda", "oyj", "pjsc", "sgps", "s.a", "s.p.a", "s.r.l", "n.v", "b.v", "s.l"}
)


def is_legal_form(token: Token) -> bool:
    """Tell "SA" and "S.A." from "sa"."""
    return token.is_capitalised and token.lower.rstrip(".") in _FORMS
