"""The pages that the browser shows once it has brought the answer of a sign-in: self-contained, light and dark."""

import html
from dataclasses import dataclass

from wizard.catalogue import language, shown
from wizard.core.words import Text, say

_CHECK = '<path d="M15 25l6 6 13-14"/>'
_CROSS = '<path d="M17 17l14 14M31 17L17 31"/>'
# Nothing may be loaded, sent or framed: the address of the page has held a code or an error.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
_HTML = """<!doctype html>
<html lang="{lang}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; --text: #1b1b1f; --soft: #5c5c66; --page: #f5f6f8; --card: #fff; --line: #dfe1e6;
  --sign: {light} }}
@media (prefers-color-scheme: dark) {{
  :root {{ --text: #f2f2f5; --soft: #b4b4be; --page: #17181b; --card: #222327; --line: #3a3b41; --sign: {dark} }}
}}
body {{ margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--page); color: var(--text);
  font: 16px/1.5 system-ui, sans-serif }}
main {{ box-sizing: border-box; width: min(26rem, 100% - 2rem); padding: 2.5rem 2rem; text-align: center;
  background: var(--card); border: 1px solid var(--line); border-radius: 12px }}
svg {{ width: 56px; height: 56px; fill: none; stroke: var(--sign); stroke-width: 3; stroke-linecap: round;
  stroke-linejoin: round }}
h1 {{ margin: 1rem 0 .5rem; font-size: 1.375rem; font-weight: 600; line-height: 1.3 }}
p {{ margin: 0; color: var(--soft) }}
</style>
</head>
<body>
<main>
<svg viewBox="0 0 48 48" aria-hidden="true"><circle cx="24" cy="24" r="21"/>{sign}</svg>
<h1>{title}</h1>
<p>{text}</p>
</main>
</body>
</html>
"""


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    Attributes:
        status: HTTP status with its phrase.
        title: Heading and title of the window.
        text: What to do next.
        good: Whether it is good news.
    """

    status: str
    title: Text
    text: Text
    good: bool = False


SIGNED_IN = Page(
    "200 OK", say("You are signed in"), say("You can close this page and go back to the wizard."), good=True
)
FAILED = Page("200 OK", say("The sign-in did not finish"), say("Go back to the wizard. It says what you can do."))
NOT_EXPECTED = Page(
    "400 Bad Request",
    say("The wizard does not wait for this answer"),
    say("Close this page and go back to the wizard."),
)
NOTHING_HERE = Page("404 Not Found", say("There is nothing here"), say("You can close this page."))


def response(page: Page) -> bytes:
    """The whole HTTP answer with *page*."""
    body = _HTML.format(
        lang=language().code.replace("_", "-"),
        direction="rtl" if language().kind.right_to_left else "ltr",
        title=html.escape(shown(page.title)),
        text=html.escape(shown(page.text)),
        sign=_CHECK if page.good else _CROSS,
        light="#107c41" if page.good else "#b3261e",
        dark="#5fd38d" if page.good else "#ff8a80",
    ).encode()
    head = (
        f"HTTP/1.1 {page.status}\r\n"
        "Content-Type: text/html; charset=utf-8\r\n"
        f"Content-Length: {len(body)}\r\n"
        f"Content-Security-Policy: {_POLICY}\r\n"
        "Cache-Control: no-store\r\n"
        "Referrer-Policy: no-referrer\r\n"
        "X-Content-Type-Options: nosniff\r\n"
        "Connection: close\r\n\r\n"
    )
    return head.encode("ascii") + body
