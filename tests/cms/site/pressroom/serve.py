"""`python -m pressroom.serve`: makes the site in an empty database, serves it at a free port, and prints which."""

import socketserver
import sys
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import django


class Server(socketserver.ThreadingMixIn, WSGIServer):
    """Answers several at once, as browsers ask."""

    daemon_threads = True


class Handler(WSGIRequestHandler):
    """Says nothing of what it answers."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  its name where it is called
        """Say nothing."""


def main() -> None:
    """Make the site and serve it."""
    django.setup()
    from django.contrib.auth import get_user_model  # noqa: PLC0415  models are ready now
    from django.contrib.staticfiles.handlers import StaticFilesHandler  # noqa: PLC0415
    from django.core.management import call_command  # noqa: PLC0415
    from django.core.wsgi import get_wsgi_application  # noqa: PLC0415

    from pressroom.models import Reporter  # noqa: PLC0415
    from pressroom.start import start  # noqa: PLC0415

    call_command("migrate", run_syncdb=True, verbosity=0)
    start()
    Reporter.objects.create(name="Ana Roe")
    get_user_model().objects.create_superuser("ana", "", "river")
    server = make_server(
        "127.0.0.1", 0, StaticFilesHandler(get_wsgi_application()), server_class=Server, handler_class=Handler
    )
    sys.stdout.write(f"{server.server_port}\n")
    sys.stdout.flush()
    server.serve_forever()


if __name__ == "__main__":
    main()
