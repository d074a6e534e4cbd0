"""Forms that hold an article back for its errors, where the settings say so."""

from collections.abc import Iterator, Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Model

from newsld.cms.django.making import make
from newsld.cms.django.models import NewsldMixin


class GatedForm:
    """What a `ModelForm` of a `NewsldMixin` needs to refuse an article with errors; it stands before `ModelForm`."""

    instance: Any
    cleaned_data: Mapping[str, Any]
    is_bound: bool
    errors: Any
    add_error: Any

    def full_clean(self) -> None:
        """Look at the fields first, and then at the article that they make."""
        behind: Any = super()
        behind.full_clean()
        if self.is_bound and not self.errors and isinstance(self.instance, NewsldMixin):
            for refusal in refusals(self.instance, _of_many(self.instance, self.cleaned_data)):
                self.add_error(None, refusal)


def refusals(obj: NewsldMixin, given: Mapping[str, Any]) -> Iterator[ValidationError]:
    """Yield why an article must not be public, in the words of its findings."""
    if obj.newsld_is_public():
        made = make(obj, lambda: obj.newsld_record(given))
        if made.enrichment.is_blocked:
            yield from (refusal(found.message, found.help) for found in made.enrichment.errors)


def refusal(message: str, advice: str) -> ValidationError:
    """Return an error as an editor reads it."""
    return ValidationError("%(said)s", "newsld", {"said": f"{message} ({advice})" if advice else message})


def _of_many(obj: Model, cleaned: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a form says of relations to many, which are saved after their object."""
    names = {field.name for field in obj._meta.many_to_many}  # noqa: SLF001  documented
    return {name: list(value) for name, value in cleaned.items() if name in names and value is not None}
