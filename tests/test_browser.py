"""Opening a page: only pages that the wizard may open, with the command that the user chose."""

import shlex
import sys
import threading
from pathlib import Path

import pytest

from wizard.browser import may_open, open_page


@pytest.mark.parametrize("url", ["https://login.example.com/x", "http://localhost:8080/", "http://127.0.0.1/"])
def test_https_and_this_computer_may_be_opened(url: str) -> None:
    assert may_open(url)


@pytest.mark.parametrize(
    "url",
    ["http://example.com/", "file:a", "javascript:alert(1)", "https:///x", "-x", "", "ftp://localhost/"],
)
def test_nothing_else_is_opened(url: str) -> None:
    assert not may_open(url)
    with pytest.raises(ValueError, match="only https"):
        open_page(url)


def test_the_command_in_browser_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = tmp_path / "told"
    script = tmp_path / "browser.py"
    script.write_text("import pathlib, sys\npathlib.Path(sys.argv[1]).write_text(sys.argv[2])\n")
    monkeypatch.setenv("BROWSER", shlex.join([sys.executable, str(script), str(told)]) + " %s")
    before = set(threading.enumerate())
    open_page("https://login.example.com/a?b=c&d=e")
    for thread in set(threading.enumerate()) - before:
        thread.join()
    assert told.read_text() == "https://login.example.com/a?b=c&d=e"
