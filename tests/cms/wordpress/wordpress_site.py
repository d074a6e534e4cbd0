"""A real WordPress: Debian's package, MariaDB on a private socket, PHP's own web server, and the plug-in in it."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from base64 import b64encode
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from socket import socket
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

HERE = Path(__file__).parent
PACKAGED = Path("/usr/share/wordpress")
NAME, PASSWORD = "mia", "a password of the test"
TOKEN = "a-token-of-the-river-daily"  # noqa: S105  the same
PATIENCE = 60

PUBLISHER = """[cms]
errors = ["no-headline"]
plugins = ["house_rules"]
"""
CONFIG = """<?php
define('DB_NAME', 'river');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:{socket}');
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', '{address}');
define('WP_SITEURL', '{address}');
define('WP_DEFAULT_THEME', 'twentytwentythree');
define('WP_ENVIRONMENT_TYPE', 'local'); // application passwords without TLS
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true); // the tests are the clock
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', '{log}');
define('AUTH_KEY', 'of'); define('SECURE_AUTH_KEY', 'a'); define('LOGGED_IN_KEY', 'test'); define('NONCE_KEY', 'only');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
"""
# a program on the site's own machine, signed in as the editor; what CODE returns is printed as JSON
SCRIPT = """<?php
$_SERVER += ['HTTP_HOST' => '{host}', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/'];
require '{folder}/wp-load.php';
wp_set_current_user(1);
$said = (function ($said) {{ {code} }})(json_decode(base64_decode('{said}'), true));
echo "\\n=> " . json_encode($said);
"""


def missing() -> str:
    """Return what is not installed here of what a WordPress needs; "" where nothing is missing."""
    needed = ("php", "mariadbd", "mariadb-install-db")
    absent = [name for name in needed if shutil.which(name) is None]
    if not PACKAGED.is_dir():
        absent.append("wordpress")
    if not (PACKAGED / "wp-content/themes/twentytwentythree").is_dir():
        absent.append("wordpress-theme-twentytwentythree")
    if absent:
        return f"there is no {', '.join(absent)} here (apt-get install wordpress php-cli php-mysql mariadb-server …)"
    loaded = subprocess.run(["php", "-m"], capture_output=True, text=True, check=True).stdout.lower().split()
    lacking = [name for name in ("mysqli", "mbstring", "dom", "curl") if name not in loaded]
    return f"PHP lacks {', '.join(lacking)}" if lacking else ""


def found(page: str) -> list[dict[str, Any]]:
    """Return what `newsld validate` finds in a page."""
    command = [sys.executable, "-m", "newsld", "validate", "-", "--format", "json"]
    ran = subprocess.run(command, input=page, capture_output=True, text=True, check=False)
    return json.loads(ran.stdout)


def free_port() -> int:
    """Return a port that nobody listens at."""
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def wait(reached: Callable[[], bool], what: str) -> None:
    """Wait until something is so."""
    until = time.monotonic() + PATIENCE
    while not reached():
        if time.monotonic() > until:
            raise TimeoutError(f"{what} did not come up")
        time.sleep(0.05)


def answers(port: int) -> bool:
    """Tell whether somebody listens at a port."""
    with socket() as caller:
        return caller.connect_ex(("127.0.0.1", port)) == 0


@contextmanager
def running(*command: str, ready: Callable[[], bool], folder: Path, **environment: str) -> Generator[None]:
    """Run a process while the block runs."""
    name = Path(command[0]).name
    with (folder / f"{name}.log").open("ab") as log:
        process = subprocess.Popen(
            command, stdout=log, stderr=log, cwd=folder, env={**os.environ, **environment}, start_new_session=True
        )
    try:
        wait(lambda: ready() or process.poll() is not None, name)
        if process.poll() is not None:
            raise RuntimeError(f"{name} ended: {(folder / f'{name}.log').read_text('utf-8', 'replace')[-2000:]}")
        yield
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)  # PHP's workers outlive who started them
        process.wait(PATIENCE)


@dataclass
class Reply:
    """What came back of a request."""

    status: int
    text: str

    @property
    def json(self) -> Any:
        return json.loads(self.text)


@dataclass
class Service:
    """`newsld serve`, which can be stopped and started again at the same port."""

    folder: Path
    port: int = field(default_factory=free_port)

    @contextmanager
    def running(self) -> Generator[None]:
        (self.folder / "newsld.toml").write_text(
            '[cms]\nerrors = ["no-headline"]\nplugins = ["house_rules"]\n', "utf-8"
        )
        command = (sys.executable, "-m", "newsld", "serve", "--port", str(self.port))
        said = {"PYTHONPATH": str(HERE / "desk"), "NEWSLD_TOKEN": TOKEN}
        with running(*command, ready=lambda: answers(self.port), folder=self.folder, **said):
            yield


@dataclass
class Site:
    """A site that runs."""

    folder: Path
    port: int
    service: Service

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        """What PHP complained of, of our own files."""
        log = self.folder / "debug.log"
        lines = log.read_text("utf-8").splitlines() if log.is_file() else []
        return "\n".join(line for line in lines if "plugins/newsld" in line)

    def php(self, code: str, said: Any = None) -> Any:
        """Run a program on the site, to which this is said as $said, and return what it returns."""
        told = b64encode(json.dumps(said).encode()).decode()
        script = SCRIPT.format(host=f"127.0.0.1:{self.port}", folder=self.folder, code=code, said=told)
        ran = subprocess.run(["php"], input=script, capture_output=True, text=True, timeout=PATIENCE, check=False)
        _, mark, said = ran.stdout.rpartition("\n=> ")
        if not mark:
            raise RuntimeError(f"{ran.stdout}\n{ran.stderr}")
        return json.loads(said)

    def get(self, path: str) -> Reply:
        """Return what a reader gets."""
        return self._ask(Request(path if path.startswith("http") else self.address + path))  # noqa: S310  our own site

    def rest(self, method: str, path: str, body: Any = None) -> Reply:
        """Return what the REST interface says to the editor."""
        request = Request(f"{self.address}/wp-json{path}", json.dumps(body).encode() if body else None, method=method)  # noqa: S310
        request.add_header("Content-Type", "application/json")
        request.add_header("Authorization", f"Basic {self._key}")
        return self._ask(request)

    def set(self, **changed: Any) -> None:
        """Change settings of the plug-in."""
        merged = "array_merge((array) get_option('newsld_settings'), json_decode('{}', true))"
        self.php(f"update_option('newsld_settings', {merged.replace('{}', json.dumps(changed))});")

    def reset(self) -> None:
        """Set the plug-in as it was."""
        address = f"http://127.0.0.1:{self.service.port}"
        self.set(address=address, token=TOKEN, timeout=20, on_error="publish", post_types=["post"])

    def clock(self, event: str) -> None:
        """Let the time come for what waits: WP-Cron itself runs it."""
        self.php(
            f"$at = wp_next_scheduled('{event}'); if (!$at) {{ throw new Exception('nothing waits'); }}"
            f"wp_unschedule_event($at, '{event}'); wp_schedule_single_event(time() - 1, '{event}');"
        )
        self.cron()

    def cron(self) -> None:
        """Run what is due."""
        self.php("delete_transient('doing_cron');")
        self.get("/wp-cron.php")

    @property
    def _key(self) -> str:
        key = self.folder / "application-password"
        if not key.exists():
            code = "return WP_Application_Passwords::create_new_application_password(1, ['name' => 'tests'])[0];"
            key.write_text(self.php(code), "utf-8")
        return b64encode(f"{NAME}:{key.read_text('utf-8')}".encode()).decode()

    def _ask(self, request: Request) -> Reply:
        try:
            with urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310  our own site
                return Reply(answer.status, answer.read().decode())
        except HTTPError as refused:
            with refused:
                return Reply(refused.code, refused.read().decode())


@contextmanager
def site(folder: Path) -> Generator[Site]:
    """Set a site up, and take it down."""
    with database(folder / "database") as at:
        root, port = folder / "site", free_port()
        shutil.copytree(PACKAGED, root)
        values: dict[str, Any] = {"socket": at, "address": f"http://127.0.0.1:{port}", "log": root / "debug.log"}
        config = CONFIG
        for name, value in values.items():
            config = config.replace(f"{{{name}}}", str(value))
        (root / "wp-config.php").write_text(config, "utf-8")
        shutil.copy(HERE / "parts/install.php", root)
        (root / "wp-content/mu-plugins").mkdir()
        shutil.copy(HERE / "parts/house.php", root / "wp-content/mu-plugins")
        packed = folder / "newsld.zip"
        subprocess.run([sys.executable, "-m", "newsld", "cms", "wordpress", "--out", str(packed)], check=True)
        zipfile.ZipFile(packed).extractall(root / "wp-content/plugins")
        installed = subprocess.run(["php", str(root / "install.php")], capture_output=True, text=True, check=False)
        if installed.returncode:
            log = values["log"].read_text("utf-8") if values["log"].exists() else ""
            raise RuntimeError(f"WordPress cannot be installed: {installed.stdout}{installed.stderr}{log}")
        command = ("php", "-S", f"127.0.0.1:{port}", "-t", str(root), str(HERE / "parts/router.php"))
        with running(*command, ready=lambda: answers(port), folder=folder, PHP_CLI_SERVER_WORKERS="4"):
            it = Site(root, port, Service(folder))
            it.reset()
            yield it


@contextmanager
def database(folder: Path) -> Generator[Path]:
    """Run a MariaDB that listens at a socket alone."""
    at = folder.parent / "db.sock"
    user = f"--user={'root' if os.geteuid() == 0 else os.environ['USER']}"
    made = ("--auth-root-authentication-method=normal", "--skip-test-db", f"--datadir={folder}", user)
    subprocess.run(["mariadb-install-db", "--no-defaults", *made], check=True, capture_output=True)
    sized = ("--innodb-buffer-pool-size=64M", "--innodb-flush-log-at-trx-commit=0", "--skip-log-bin")
    where = (f"--datadir={folder}", f"--socket={at}", f"--pid-file={folder}/pid", "--skip-networking")
    with running("mariadbd", "--no-defaults", user, *where, *sized, ready=at.exists, folder=folder.parent):
        code = f"(new mysqli('localhost', 'root', '', '', 0, '{at}'))->query('CREATE DATABASE river');"
        subprocess.run(["php", "-r", code], check=True)
        yield at
