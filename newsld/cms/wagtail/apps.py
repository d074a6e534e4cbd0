"""The Django app."""

from django.apps import AppConfig


class NewsldWagtailConfig(AppConfig):
    """Structured data of a site's pages."""

    name = "newsld.cms.wagtail"
    label = "newsld_wagtail"
    verbose_name = "Structured data of pages"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Begin to listen, and to check the set-up."""
        from newsld.cms.wagtail import checks, publication, revisions  # noqa: PLC0415  models are ready now

        checks.register()
        revisions.listen()
        publication.listen()
