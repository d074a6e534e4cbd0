"""Where things are."""

from django.contrib import admin
from django.urls import path

from newsroom.views import article

urlpatterns = [
    path("django-admin/", admin.site.urls),
    path("news/<slug:slug>/", article),
]
