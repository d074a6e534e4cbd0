"""Where articles are written."""

from django.contrib import admin

from newsld.cms.django.admin import NewsldAdmin
from newsroom.models import Article, Author


@admin.register(Article)
class ArticleAdmin(NewsldAdmin, admin.ModelAdmin):  # pyright: ignore[reportMissingTypeArgument]  generic for pyright alone
    """Articles, and what is wrong with them."""

    list_display = ("title",)


admin.site.register(Author)
