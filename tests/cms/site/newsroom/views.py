"""What readers see."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from newsroom.models import Article


def article(request: HttpRequest, slug: str) -> HttpResponse:
    """Show an article."""
    return render(request, "newsroom/article.html", {"article": get_object_or_404(Article, slug=slug)})
