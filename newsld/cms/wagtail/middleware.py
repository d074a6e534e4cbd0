"""An editor whose article was held back is told so, on whatever page of the admin that was tried."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.utils.html import format_html_join

from newsld.cms.wagtail.publication import PublicationBlocked


class NewsldMiddleware:
    """Turns `PublicationBlocked` into messages beside the article."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Let the request pass."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Answer for what was held back."""
        if not isinstance(exception, PublicationBlocked):
            return None
        if not request.accepts("text/html"):
            return JsonResponse({"title": "held back", "errors": exception.messages}, status=422)
        tell(request, exception.page, exception.messages)
        return redirect("wagtailadmin_pages:edit", exception.page.pk)


def tell(request: HttpRequest, page: object, errors: list[str]) -> None:
    """Tell an editor why an article is not published."""
    listed = format_html_join(" ", "<br>{}", ((error,) for error in errors))
    messages.error(
        request, format_html_join("", "“{}” is not published, for errors in its structured data:{}", [(page, listed)])
    )
