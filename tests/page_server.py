"""A web server on this machine that gives the pages that a test puts on it."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self


class PageServer:
    """Pages by their paths; the server runs as long as the context that it is."""

    def __init__(self) -> None:
        self._pages: dict[str, bytes] = {}
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._answer)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    def put(self, page: str) -> str:
        """Give a page from now on, and return its address, which no page had before."""
        path = f"/{len(self._pages)}"
        self._pages[path] = page.encode("utf-8", "surrogatepass")
        return f"http://127.0.0.1:{self._server.server_port}{path}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _answer(self, *connection: Any) -> BaseHTTPRequestHandler:
        pages = self._pages

        class Answer(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                page = pages.get(self.path)
                self.send_response(404 if page is None else 200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Cache-Control", "no-store")
                self.end_headers()
                self.wfile.write(page or b"")

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002  as it is called there
                """Say nothing: the output is pytest's."""

        return Answer(*connection)
