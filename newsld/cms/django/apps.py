"""The Django app."""

from django.apps import AppConfig


class NewsldConfig(AppConfig):
    """Structured data of a site's articles."""

    name = "newsld.cms.django"
    label = "newsld"
    verbose_name = "Structured data"

    def ready(self) -> None:
        """Begin to listen, and to check the set-up."""
        from newsld.cms.django import checks, saving  # noqa: PLC0415  models are ready now

        checks.register()
        saving.listen()
