"""The HTML of the made-up analytics product's pages and of its desk, in light and dark.

Every page tells in ``data-practice-page`` what it is, and every one says that it is practice.
"""

from collections.abc import Mapping
from html import escape
from typing import Final

from starlette.responses import HTMLResponse

FORGERY_FIELD: Final = "csrfmiddlewaretoken"
# What is handed over, as the fields of the desk, and what the article calls it.
FIELDS: Final = (("tenant_id", "Azure Tenant ID"), ("client_id", "Client ID"), ("client_secret", "Client Secret"))
_STYLE: Final = """
:root{color-scheme:light dark;--a:#4b3fb5;--on:#fff;--back:#f4f2fb;--card:#fff;--ink:#221d3d;--soft:#625d80;
--line:#dcd8ec;--bad:#a4262c;--note:#fff6dd;--noteink:#5a4600}
@media(prefers-color-scheme:dark){:root{--a:#a79bff;--on:#171230;--back:#151226;--card:#211c3a;--ink:#f1eeff;
--soft:#b3adcc;--line:#443d66;--bad:#ff9a9f;--note:#3a3216;--noteink:#ffe7a0}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--back);color:var(--ink);
font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main{width:min(28rem,92vw);background:var(--card);border:1px solid var(--line);border-radius:18px;padding:2rem;
margin:1.5rem 0;box-shadow:0 10px 40px rgb(20 10 60/10%)}
.brand{font-size:.85rem;color:var(--soft);margin:0 0 1rem}
svg{display:block;margin-bottom:.8rem}h1{font-size:1.35rem;line-height:1.25;margin:0 0 .5rem}
p{margin:.5rem 0 .9rem}p:last-child{margin-bottom:0}.soft{font-size:.9rem;color:var(--soft)}
label{display:block;margin:.9rem 0 0}
input{width:100%;font:inherit;color:inherit;background:transparent;padding:.6rem .75rem;margin-top:.25rem;
border:1px solid var(--soft);border-radius:9px}
button,.button{display:block;width:100%;margin-top:1rem;padding:.65rem .8rem;font:inherit;font-weight:600;
text-align:center;text-decoration:none;color:var(--a);background:transparent;border:1px solid var(--a);
border-radius:9px;cursor:pointer}
.main{background:var(--a);color:var(--on)}
.or{display:flex;align-items:center;gap:.8rem;margin:1rem 0 0;color:var(--soft);font-size:.9rem}
.or::before,.or::after{content:"";flex:1;border-top:1px solid var(--line)}
a{color:var(--a)}hr{border:0;border-top:1px solid var(--line);margin:1.5rem 0 1rem}
input:focus-visible,button:focus-visible,a:focus-visible{outline:3px solid var(--a);outline-offset:2px}
.error{overflow-wrap:anywhere}.error b{display:block;color:var(--bad)}.error b::before{content:"⚠ "}
.note{background:var(--note);color:var(--noteink);border-radius:9px;padding:.7rem .85rem;font-size:.95rem}
dl{margin:.5rem 0 .9rem}dt{font-size:.9rem;color:var(--soft)}dd{margin:0 0 .4rem;overflow-wrap:anywhere}
"""
# Our own drawing: three bars and a curve.
_ART: Final = (
    '<svg width="72" height="48" viewBox="0 0 72 48" fill="none" aria-hidden="true">'
    '<rect x="4" y="26" width="12" height="18" rx="3" fill="#8f83f0"/>'
    '<rect x="24" y="16" width="12" height="28" rx="3" fill="#6a5be0"/>'
    '<rect x="44" y="6" width="12" height="38" rx="3" fill="#4b3fb5"/>'
    '<path d="M6 20C20 18 30 2 66 4" stroke="#f2a33a" stroke-width="3" stroke-linecap="round"/></svg>'
)


def page(kind: str, title: str, body: str, *, status: int = 200, script: str = "") -> HTMLResponse:
    """A whole page.

    Args:
        kind: What it is, for robots.
        title: Heading.
        body: Inner HTML, already escaped.
        status: HTTP status.
        script: HTML that stands behind everything else.
    """
    return HTMLResponse(
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" '
        f'content="width=device-width,initial-scale=1"><title>{escape(title)} - practice</title>'
        f"<style>{_STYLE}</style></head>"
        f'<body data-practice-page="{kind}"><main><p class="brand">Practice: a made-up analytics product</p>{_ART}'
        f"<h1>{escape(title)}</h1>{body}</main>{script}</body></html>",
        status,
        headers={"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"},
    )


def said(sentence: str, *, kind: str, title: str, links: Mapping[str, str], status: int = 200) -> HTMLResponse:
    """A page that says one *sentence*; *links* are the ways on, the likeliest first, each with its address."""
    looks = [' class="button main"', *([' class="button"'] * len(links))]
    ways = "".join(
        f'<a href="{escape(url)}"{look}>{text}</a>' for (text, url), look in zip(links.items(), looks, strict=False)
    )
    return page(kind, title, f"<p>{escape(sentence)}</p>{ways}", status=status)


def login_form(desk: str, sign_in: str, receiver: str) -> str:
    """The inside of the login page: what every login page has, and *sign_in*, which is empty before it works.

    The *receiver* of the values finds the way to the *desk* here.
    """
    return (
        '<form><label>E-mail<input type="email" autocomplete="off"></label>'
        '<label>Password<input type="password" autocomplete="off"></label>'
        f'<button type="button" class="main">Log in</button></form>{sign_in}<hr>'
        f'<p class="soft">E-mail and password do nothing here. Do you play the {escape(receiver)}? '
        f'<a href="{desk}">Enter the three values</a></p>'
    )


def sign_in_button(action: str, token: str, button: str) -> str:
    """The button that the set-up is for; *token* is against forgery."""
    return f'<p class="or">or</p>{_press(action, token, escape(button))}'


def confirm_form(token: str) -> str:
    """What stands in between where the address of the sign-in is opened by itself."""
    words = "<p>You are about to sign in with your Microsoft account.</p>"
    return words + _press("", token, "Continue", look="main")


def _press(action: str, token: str, text: str, *, look: str = "") -> str:
    where = f' action="{escape(action)}"' if action else ""
    return (
        f'<form method="post"{where}><input type="hidden" name="{FORGERY_FIELD}" value="{escape(token)}">'
        f'<button type="submit" class="{look}" data-practice-press>{text}</button></form>'
    )


def desk_form(typed: Mapping[str, str], error: str = "", *, receiver: str) -> str:
    """Where the three values are entered; what was *typed* stays after an *error*, but for the secret."""
    fields = "".join(
        f'<label>{label}<input name="{name}" autocomplete="off" spellcheck="false" required '
        + ('type="password"' if name == "client_secret" else f'type="text" value="{escape(typed.get(name, ""))}"')
        + "></label>"
        for name, label in FIELDS
    )
    refusal = ""
    if error:
        refusal = f'<p class="error" role="alert"><b>Microsoft does not take these values.</b> {escape(error)}</p>'
    return (
        f"<p>You play the {escape(receiver)}. Enter the three values that you received.</p>"
        f'{refusal}<form method="post">{fields}'
        '<button type="submit" class="main" data-practice-press>Enter the values</button></form>'
    )


def entered(tenant_id: str, client_id: str, mistake: str, login: str) -> str:
    """What the desk says once there are values: which, what is wrong in this rehearsal, and what can be done."""
    values = {"tenant_id": tenant_id, "client_id": client_id, "client_secret": "entered, and it works"}
    rows = "".join(f"<dt>{label}</dt><dd>{escape(values[name])}</dd>" for name, label in FIELDS)
    wrong = ""
    if mistake:
        wrong = (
            f'<p class="note">In this rehearsal the vendor makes a mistake. {escape(mistake)} See in the wizard how it '
            "is found, then put it right here.</p>"
            '<form method="post"><button type="submit" name="action" value="correct" class="main">Put it right</button>'
            "</form>"
        )
    look = "" if mistake else " main"
    return (
        f'<dl>{rows}</dl>{wrong}<a href="{escape(login)}" class="button{look}">Open the login page</a>'
        '<form method="post"><button type="submit" name="action" value="remove">Remove the values</button></form>'
    )
