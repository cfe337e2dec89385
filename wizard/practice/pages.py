"""The HTML of the sign-in pages: plain forms that work without scripts, in light and dark.

Every page tells in ``data-practice-page`` what it is, and marks what the story wants, so that a robot can do what a
person would do.
"""

import html
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from starlette.responses import HTMLResponse

_STYLE: Final = """
:root{color-scheme:light dark;--back:#eef1f5;--card:#fff;--ink:#1d232b;--soft:#5b6572;--line:#d5dbe3;--accent:#0b5cab;
--on:#fff;--bad:#a4262c;--note:#fff6dd;--noteink:#5a4600}
@media(prefers-color-scheme:dark){:root{--back:#14181d;--card:#1f252c;--ink:#eef1f5;--soft:#a7b1bd;--line:#39424d;
--accent:#7db8f5;--on:#10151a;--bad:#ff9a9f;--note:#3a3216;--noteink:#ffe7a0}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--back);color:var(--ink);
font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main{width:min(30rem,94vw);background:var(--card);border:1px solid var(--line);border-radius:14px;padding:2rem;
margin:1.5rem 0;box-shadow:0 8px 30px rgb(0 0 0/8%)}
.brand{font-size:.85rem;color:var(--soft);letter-spacing:.02em;margin:0 0 1.2rem}
h1{font-size:1.45rem;line-height:1.25;margin:0 0 .4rem}
p{margin:.4rem 0 .9rem}.soft{color:var(--soft)}
label{display:block;margin:.8rem 0 .25rem}
input[type=text],input[type=password],input[type=email]{width:100%;padding:.65rem .75rem;font:inherit;color:inherit;
background:transparent;border:1px solid var(--soft);border-radius:8px}
input:focus-visible,button:focus-visible,a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
button{font:inherit;padding:.6rem 1.3rem;border-radius:8px;border:1px solid var(--line);background:transparent;
color:inherit;cursor:pointer}
button.main{background:var(--accent);border-color:var(--accent);color:var(--on);font-weight:600}
.row{display:flex;gap:.7rem;justify-content:flex-end;margin-top:1.3rem;flex-wrap:wrap}
.tile{display:block;width:100%;text-align:left;padding:.75rem 1rem;margin:.5rem 0}
.tile:hover{border-color:var(--accent)}.tile b{display:block}.tile span{color:var(--soft);font-size:.9rem}
.tile em{font-style:normal;font-size:.82rem;color:var(--accent);font-weight:600}
.error{color:var(--bad);margin:.6rem 0}.error::before{content:"⚠ "}
.note{background:var(--note);color:var(--noteink);border-radius:8px;padding:.6rem .8rem;font-size:.9rem}
.number{font-size:2.6rem;text-align:center;font-weight:700;letter-spacing:.1em;margin:.5rem}
ul{padding-left:1.2rem}code{font-size:.95em;overflow-wrap:anywhere}
.note{margin:1.2rem 0 0}.note code{white-space:nowrap}
"""


@dataclass(frozen=True, slots=True)
class Tile:
    """An account to choose.

    Attributes:
        value: What the person would type.
        name: Display name.
        role: What the account may do.
        wanted: Whether the story wants this one.
        signed_in: Whether it has signed in here before.
    """

    value: str
    name: str
    role: str
    wanted: bool = False
    signed_in: bool = False


def escape(text: object) -> str:
    """*text* for HTML."""
    return html.escape(str(text), quote=True)


def page(kind: str, title: str, body: str, *, status: int = 200, script: str = "", marks: str = "") -> HTMLResponse:
    """A whole page.

    Args:
        kind: What it is, for robots.
        title: Heading.
        body: Inner HTML, already escaped.
        status: HTTP status.
        script: A script that may run on this page only.
        marks: Further attributes of ``body``.
    """
    nonce = secrets.token_urlsafe(12)
    tail = f'<script nonce="{nonce}">{script}</script>' if script else ""
    text = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f'<title>{escape(title)} - practice sign-in</title><style nonce="{nonce}">{_STYLE}</style></head>'
        f'<body data-practice-page="{kind}"{marks}><main><p class="brand">Practice tenant: nothing here reaches '
        f"Microsoft</p><h1>{escape(title)}</h1>{body}</main>{tail}</body></html>"
    )
    policy = f"default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; frame-ancestors 'none'"
    headers = {
        "Content-Security-Policy": policy,
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }
    return HTMLResponse(text, status, headers)


def form(ctx: str, inner: str) -> str:
    """A form of the sign-in; *ctx* is the sign-in it belongs to."""
    return f'<form method="post" action="/practice/signin">{hidden({"ctx": ctx})}{inner}</form>'


def hidden(fields: Mapping[str, str]) -> str:
    """Hidden fields."""
    return "".join(f'<input type="hidden" name="{escape(k)}" value="{escape(v)}">' for k, v in fields.items())


def button(action: str, label: str, *, main: bool = False, press: bool = False) -> str:
    """A button that sends an action; *press* marks what the story wants."""
    marks = (' class="main"' if main else "") + (' data-practice-press="1"' if press else "")
    return f'<button type="submit" name="action" value="{action}"{marks}>{escape(label)}</button>'


def row(*buttons: str) -> str:
    """Buttons at the end of a form."""
    return f'<div class="row">{"".join(buttons)}</div>'


def error_line(sentence: str) -> str:
    """A sentence about what went wrong, read out by screen readers."""
    return f'<p class="error" role="alert">{escape(sentence)}</p>' if sentence else ""


def accounts_page(ctx: str, client: str, tiles: Iterable[Tile]) -> HTMLResponse:
    """Choose an account."""
    parts = []
    for tile in tiles:
        mark = ' data-practice-press="1"' if tile.wanted else ""
        tag = "<br><em>This rehearsal wants this account</em>" if tile.wanted else ""
        signed = " - signed in" if tile.signed_in else ""
        parts.append(
            f'<button class="tile" type="submit" name="account" value="{escape(tile.value)}"{mark}>'
            f"<b>{escape(tile.name)}</b><span>{escape(tile.value)}<br>{escape(tile.role)}{signed}</span>{tag}</button>"
        )
    other = '<button class="tile" type="submit" name="action" value="other"><b>Use another account</b></button>'
    body = f'<p class="soft">to continue to {escape(client)}</p>{form(ctx, "".join(parts) + other)}'
    return page("accounts", "Pick an account", body)


def username_page(ctx: str, client: str, *, value: str = "", error: str = "") -> HTMLResponse:
    """Type a user name."""
    inner = (
        f'{error_line(error)}<label for="username">E-mail or user name</label>'
        f'<input id="username" name="username" type="text" autocomplete="username" autofocus value="{escape(value)}">'
        f"{row(button('back', 'Back'), button('username', 'Next', main=True))}"
    )
    return page("username", "Sign in", f'<p class="soft">to continue to {escape(client)}</p>{form(ctx, inner)}')


def password_page(ctx: str, name: str, hint: str, *, error: str = "") -> HTMLResponse:
    """Type a password; the practice password stands on the page."""
    inner = (
        f'{error_line(error)}<label for="password">Password</label>'
        f'<input id="password" name="password" type="password" autocomplete="off" autofocus>'
        f"{row(button('back', 'Back'), button('password', 'Sign in', main=True))}"
    )
    note = f'<p class="note">Practice password of this account: <code>{escape(hint)}</code></p>' if hint else ""
    marks = f' data-practice-password="{escape(hint)}"' if hint else ""
    return page(
        "password", "Enter password", f'<p class="soft">{escape(name)}</p>{form(ctx, inner)}{note}', marks=marks
    )


def approve_page(ctx: str, name: str, number: int) -> HTMLResponse:
    """The stand-in for a second factor."""
    inner = row(button("deny", "Deny"), button("approve", "Approve", main=True, press=True))
    body = (
        f'<p class="soft">{escape(name)}</p><p>Your phone would now show this number. In practice you approve here.</p>'
        f'<p class="number" aria-label="Number {number}">{number:02d}</p>{form(ctx, inner)}'
    )
    return page("mfa", "Approve sign-in request", body)


@dataclass(frozen=True, slots=True)
class ConsentView:
    """What a consent page shows.

    Attributes:
        ctx: The sign-in.
        client: Name of the application.
        user: Who is asked.
        lines: What the application wants, in plain words.
        offer_all: Whether an administrator may consent for everybody here.
        for_all: Whether the consent is for everybody anyway.
        cancel: Whether the story wants Cancel.
    """

    ctx: str
    client: str
    user: str
    lines: tuple[str, ...]
    offer_all: bool = False
    for_all: bool = False
    cancel: bool = False


def consent_page(view: ConsentView) -> HTMLResponse:
    """Ask for consent."""
    wants = "".join(f"<li>{escape(line)}</li>" for line in view.lines)
    everybody = ""
    if view.offer_all:
        everybody = (
            '<label><input type="checkbox" name="everybody" value="1"> Consent on behalf of your organisation</label>'
        )
    inner = everybody + row(
        button("cancel", "Cancel", press=view.cancel), button("accept", "Accept", main=True, press=not view.cancel)
    )
    note = "If you accept, this application gets access for all users of your organisation." if view.for_all else ""
    cancel = '<p class="note">In this rehearsal the person presses Cancel.</p>' if view.cancel else ""
    body = (
        f'<p class="soft">{escape(view.user)}</p><p><b>{escape(view.client)}</b> would like to:</p><ul>{wants}</ul>'
        f"<p>{escape(note)}</p>{form(view.ctx, inner)}{cancel}"
    )
    return page("consent", "Permissions requested", body)


def error_page(description: str, *, ctx: str = "", can_return: bool = False, status: int = 400) -> HTMLResponse:
    """A refusal that the person sees; with *ctx* another account can be tried."""
    buttons = []
    if ctx and can_return:
        buttons.append(button("decline", "Return to the application without granting consent"))
    if ctx:
        buttons.append(button("switch", "Use another account", main=True))
    inner = form(ctx, row(*buttons)) if buttons else ""
    return page("error", "Sorry, we could not sign you in", f"{error_line(description)}{inner}", status=status)


def done_page(title: str, sentence: str) -> HTMLResponse:
    """The end of a sign-in that goes nowhere else."""
    return page("done", title, f"<p>{escape(sentence)}</p>")


def code_page(*, waiting: str = "", value: str = "", error: str = "") -> HTMLResponse:
    """Type the code of a device."""
    inner = (
        f'{error_line(error)}<label for="otc">Code</label>'
        f'<input id="otc" name="otc" type="text" autocomplete="off" autofocus value="{escape(value)}">'
        f"{row(button('code', 'Next', main=True))}"
    )
    body = f'<p>Enter the code that the other program shows.</p><form method="post">{inner}</form>'
    return page("devicecode", "Enter code", body, marks=f' data-practice-code="{escape(waiting)}"')


def confirm_page(ctx: str, client: str, user: str) -> HTMLResponse:
    """Is it really this program that you are signing in to?"""
    inner = row(button("cancel", "Cancel"), button("continue", "Continue", main=True, press=True))
    body = (
        f'<p class="soft">{escape(user)}</p><p>Are you trying to sign in to <b>{escape(client)}</b>? Only continue if '
        f"you started it yourself.</p>{form(ctx, inner)}"
    )
    return page("deviceconfirm", f"Sign in to {client}", body)


def roles_part(roles: Iterable[tuple[str, str]]) -> str:
    """The part of the portal in which roles are activated; *roles* are what a button sends and what it says."""
    buttons = [button(action, label, main=True, press=True) for action, label in roles]
    inner = f'<form method="post">{row(*buttons)}</form>' if buttons else "<p>No eligible role is left.</p>"
    return f'<section id="pim"><h2>Privileged Identity Management</h2>{inner}</section>'


def post_page(action: str, fields: Mapping[str, str]) -> HTMLResponse:
    """The page of ``response_mode=form_post``: it sends itself."""
    body = (
        f'<form method="post" action="{escape(action)}">{hidden(fields)}<p>One moment.</p>'
        f"<noscript>{row('<button class=main type=submit>Continue</button>')}</noscript></form>"
    )
    return page("formpost", "Working", body, script="document.forms[0].submit();")
