"""A desktop of its own for one test: a virtual screen, a window manager, the accessibility bus, and a real browser.

What Qt and Chromium do on a person's desktop can only be seen on one: ``offscreen`` exposes nothing to the
accessibility bus, opens no browser and knows no window manager.
"""

import contextlib
import os
import shlex
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, cast

import httpx

T = TypeVar("T")

SIZE = "1280x900x24"
LIMIT = 30.0  # seconds for one fact; reached only by a hang
POLL = 0.05
BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
CHROMIUM = "/usr/bin/chromium"
NEEDED = ("Xvfb", "openbox", "dbus-daemon", "xdotool", "xclip", "chromium", "chromedriver", "certutil", "import")
SYSTEM_LACKS = [each for each in NEEDED if shutil.which(each) is None]
# The key under which a W3C WebDriver hands out elements: https://www.w3.org/TR/webdriver2/#elements
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


def until(fact: Callable[[], T], what: str, limit: float = LIMIT) -> T:
    """Wait for *fact* to be true, and return it.

    Raises:
        AssertionError: It did not become true; the message says *what* was waited for.
    """
    end = time.monotonic() + limit
    while True:
        value = fact()
        if value:
            return value
        assert time.monotonic() < end, f"not seen in {limit} s: {what}"
        time.sleep(POLL)


@contextlib.contextmanager
def _running(command: list[str], environment: dict[str, str], **more: Any) -> Iterator[subprocess.Popen[str]]:
    """Run *command* until the block ends."""
    with subprocess.Popen(command, env=environment, text=True, **more) as process:
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def _first_line(process: subprocess.Popen[str], of: str) -> str:
    assert process.stdout is not None
    line = process.stdout.readline().strip()
    assert line, f"{of} did not start"
    return line


@dataclass(frozen=True, slots=True)
class Desktop:
    """A desktop on which programs can be started.

    Attributes:
        environment: What a program on it gets.
        folder: Home directory of whoever sits there.
    """

    environment: dict[str, str]
    folder: Path

    def is_managed(self) -> bool:
        """Whether a window manager is at work."""
        ask = ["/usr/bin/xdotool", "get_num_desktops"]
        asked = subprocess.run(ask, env=self.environment, check=False, capture_output=True, timeout=30)
        return not asked.returncode

    def keys(self, *arguments: str) -> None:
        """Press keys or type, as the arguments of ``xdotool`` say."""
        subprocess.run(["/usr/bin/xdotool", *arguments], env=self.environment, check=True, timeout=30)

    def clipboard(self) -> str:
        """What is on the clipboard, as any other program reads it."""
        ask = ["/usr/bin/xclip", "-out", "-selection", "clipboard"]
        asked = subprocess.run(ask, env=self.environment, check=False, capture_output=True, text=True, timeout=30)
        return asked.stdout

    def picture(self, path: Path) -> None:
        """Save what is on the screen, for a failure and for a person to look at."""
        subprocess.run(["/usr/bin/import", "-window", "root", str(path)], env=self.environment, check=True, timeout=30)


@contextlib.contextmanager
def desktop(folder: Path) -> Iterator[Desktop]:
    """Start a desktop whose files are in *folder*.

    The order matters: the bus has to be there before the program asks for it.
    """
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    inherited = {key: value for key, value in os.environ.items() if key not in {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    environment = inherited | {
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LC_ALL": "C.UTF-8",
    }
    with contextlib.ExitStack() as stack:

        def start(*command: str, **more: Any) -> subprocess.Popen[str]:
            return stack.enter_context(_running(list(command), environment, stderr=subprocess.DEVNULL, **more))

        # Else it starts anew when its last program ends: the launcher of the bus looks in and goes, and whatever comes
        # at that moment, the window manager for one, is thrown out. Without one no window gets the keyboard.
        options = ("-noreset", "-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp")
        screen = start("Xvfb", *options, stdout=subprocess.PIPE)
        environment["DISPLAY"] = ":" + _first_line(screen, "Xvfb")
        bus = start("dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE)
        environment["DBUS_SESSION_BUS_ADDRESS"] = _first_line(bus, "dbus-daemon")
        launcher = next((each for each in BUS_LAUNCHERS if Path(each).exists()), BUS_LAUNCHERS[0])
        start(launcher, "--launch-immediately", stdout=subprocess.DEVNULL)
        start("openbox", stdout=subprocess.DEVNULL)
        running = Desktop(environment, folder)
        until(running.is_managed, "the window manager")  # a window that was there before it gets no keyboard from it
        yield running


@dataclass(slots=True)
class Chromium:
    """A Chromium that another program opens; driven by the plain W3C WebDriver protocol.

    Attributes:
        profile: Its profile folder.
        environment: Where it runs.
        hosts: Where the names are that it looks up: a port of this computer for each of them.
    """

    profile: Path
    environment: dict[str, str]
    hosts: Mapping[str, int] = field(default_factory=dict)
    _driver: httpx.Client | None = field(default=None, repr=False)
    _session: str = ""

    @property
    def command(self) -> str:
        """For ``BROWSER``. The port is chosen by Chromium itself, which writes it into its profile."""
        flags = ["--no-first-run", "--no-default-browser-check", "--disable-gpu", "--remote-debugging-port=0"]
        if os.geteuid() == 0:
            flags.append("--no-sandbox")  # it refuses to run as root with one
        if self.hosts:
            rules = ",".join(f"MAP {name} 127.0.0.1:{port}" for name, port in self.hosts.items())
            flags.append(f"--host-resolver-rules={rules}")
        # A script, because ``BROWSER`` is a list of commands with colons between them.
        script = self.profile.with_suffix(".sh")
        script.write_text(
            "#!/bin/sh\nexec " + shlex.join([CHROMIUM, f"--user-data-dir={self.profile}", *flags]) + ' "$1"\n'
        )
        script.chmod(0o755)
        return f"{script} %s"

    def trust(self, *ca_files: str) -> None:
        """Make it trust these authorities, as an administrator would for a company's own."""
        store = Path(self.environment["HOME"]) / ".pki" / "nssdb"
        store.mkdir(parents=True)
        each = [["-A", "-t", "C,,", "-n", ca_file, "-i", ca_file] for ca_file in ca_files]
        for arguments in (["-N", "--empty-password"], *each):
            subprocess.run(
                ["/usr/bin/certutil", "-d", f"sql:{store}", *arguments], env=self.environment, check=True, timeout=60
            )

    @contextlib.contextmanager
    def attached(self) -> Iterator["Chromium"]:
        """Drive the Chromium that was opened; it is closed at the end."""
        told = self.profile / "DevToolsActivePort"
        port = until(lambda: told.exists() and told.read_text().split("\n")[0], "Chromium was opened")
        command = ["chromedriver", "--port=0"]
        with _running(command, self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
            assert process.stdout is not None
            started = next((line for line in process.stdout if "successfully on port" in line), "")
            assert started, "chromedriver did not start"
            address = "http://127.0.0.1:" + started.strip().rstrip(".").rpartition(" ")[2]
            with httpx.Client(base_url=address, timeout=LIMIT, trust_env=False) as self._driver:
                options = {"debuggerAddress": f"127.0.0.1:{port}"}
                wanted = {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}}
                self._session = str(cast("dict[str, Any]", self._ask("POST", "/session", wanted))["sessionId"])
                yield self
                self._ask("DELETE", f"/session/{self._session}/window")  # with its last window it ends
        told.unlink()  # where it listened; it may be opened once more

    def _ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> object:
        assert self._driver is not None
        answer = self._driver.request(method, path, json=body)
        value: object = answer.json()["value"]
        assert answer.is_success, value
        return value

    def _command(self, path: str, body: dict[str, Any] | None = None) -> object:
        return self._ask("GET" if body is None else "POST", f"/session/{self._session}/{path}", body)

    def element(self, css: str) -> str:
        """Wait for an element; returns its id."""

        def found() -> list[dict[str, str]]:
            return cast("list[dict[str, str]]", self._command("elements", {"using": "css selector", "value": css}))

        return until(found, f"{css} in the browser")[0][ELEMENT]

    def press(self, css: str) -> None:
        """Press what *css* selects."""
        self._command(f"element/{self.element(css)}/click", {})

    def type(self, css: str, text: str) -> None:
        """Type into what *css* selects."""
        self._command(f"element/{self.element(css)}/value", {"text": text})

    @property
    def text(self) -> str:
        """What the page says."""
        return str(self._command(f"element/{self.element('body')}/text"))

    @property
    def address(self) -> str:
        """The page's address."""
        return str(self._command("url"))


def chromium(screen: Desktop, *ca_files: str, hosts: Mapping[str, int] | None = None) -> Chromium:
    """A Chromium on *screen* that trusts *ca_files* and finds *hosts* on this computer; it is not opened yet."""
    browser = Chromium(screen.folder / "chromium", screen.environment, hosts or {})
    browser.trust(*ca_files)
    return browser
