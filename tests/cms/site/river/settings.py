"""Settings of a small site; its database stands where the environment says."""

import os
import tempfile
from importlib.util import find_spec
from pathlib import Path

DEBUG = False
SECRET_KEY = "for tests alone"  # noqa: S105
ALLOWED_HOSTS = ["*"]
ROOT_URLCONF = "river.urls"
USE_TZ = True
TIME_ZONE = "UTC"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
STATIC_URL = "/static/"
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": os.environ.get("RIVER_DATABASE", ":memory:"),
        "OPTIONS": {"timeout": 20},
    }
}
INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "newsld.cms.django",
    "newsroom",
]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [Path(__file__).parent / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # of no use but to be quick
NEWSLD: dict[str, object] = {"name": "River Daily", "url": "https://www.river-daily.example/", "language": "en"}
if os.environ.get("RIVER_STRICT"):
    NEWSLD["cms"] = {"on_error": "block", "errors": ["no-author"]}

if find_spec("wagtail"):
    INSTALLED_APPS.extend(
        [
            "pressroom",
            "newsld.cms.wagtail",
            "wagtail.contrib.forms",
            "wagtail.contrib.redirects",
            "wagtail.embeds",
            "wagtail.sites",
            "wagtail.users",
            "wagtail.snippets",
            "wagtail.documents",
            "wagtail.images",
            "wagtail.search",
            "wagtail.admin",
            "wagtail",
            "modelcluster",
            "taggit",
        ]
    )
    MIDDLEWARE.append("newsld.cms.wagtail.middleware.NewsldMiddleware")
    WAGTAIL_SITE_NAME = "River Daily"
    WAGTAILADMIN_BASE_URL = "https://www.river-daily.example"
    NEWSLD_PAGES = {"pressroom.ReportPage": {"text": "text", "authors": "byline"}}
    MEDIA_ROOT = os.environ.get("RIVER_MEDIA", tempfile.gettempdir())
    MEDIA_URL = "/media/"
    WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database", "AUTO_UPDATE": False}}


class Unmigrated:
    """Tables as the models have them: a minute of migrations less."""

    def __contains__(self, app: str) -> bool:
        """Hold for every app."""
        return True

    def __getitem__(self, app: str) -> None:
        """Name no migrations."""


if not os.environ.get("RIVER_MIGRATED"):
    MIGRATION_MODULES = Unmigrated()
