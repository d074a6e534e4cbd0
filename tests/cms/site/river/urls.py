"""Where things are."""

from importlib.util import find_spec

from django.contrib import admin
from django.urls import include, path

from newsroom.views import article

urlpatterns = [
    path("django-admin/", admin.site.urls),
    path("news/<slug:slug>/", article),
]

if find_spec("wagtail"):
    from wagtail import urls as wagtail_urls  # pyright: ignore[reportMissingTypeStubs]
    from wagtail.admin import urls as wagtailadmin_urls  # pyright: ignore[reportMissingTypeStubs]

    urlpatterns += [path("admin/", include(wagtailadmin_urls)), path("", include(wagtail_urls))]
