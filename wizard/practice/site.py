"""The whitelabel site: a made-up analytics product's login page, with the callback that the article names."""

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from wizard.practice.facts import CALLBACK_PATH

_STYLE = """
:root{color-scheme:light dark;--a:#4b3fb5;--back:#f4f2fb;--card:#fff;--ink:#221d3d;--soft:#6b6688}
@media(prefers-color-scheme:dark){:root{--a:#a79bff;--back:#151226;--card:#211c3a;--ink:#f1eeff;--soft:#aaa4cc}}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--back);color:var(--ink);
font:16px/1.5 system-ui,sans-serif}
main{width:min(24rem,92vw);background:var(--card);border-radius:18px;padding:2.2rem;box-shadow:0 10px 40px #0002}
svg{display:block;margin-bottom:1rem}h1{font-size:1.35rem;margin:0 0 1rem}p{color:var(--soft)}
input,button{width:100%;box-sizing:border-box;font:inherit;padding:.65rem .8rem;border-radius:9px;margin:.3rem 0;
border:1px solid var(--soft);background:transparent;color:inherit}
button{background:var(--a);color:var(--card);border-color:var(--a);font-weight:600}
"""
# Our own drawing: three bars and a curve.
_ART = (
    '<svg width="72" height="48" viewBox="0 0 72 48" fill="none" aria-hidden="true">'
    '<rect x="4" y="26" width="12" height="18" rx="3" fill="#8f83f0"/>'
    '<rect x="24" y="16" width="12" height="28" rx="3" fill="#6a5be0"/>'
    '<rect x="44" y="6" width="12" height="38" rx="3" fill="#4b3fb5"/>'
    '<path d="M6 20C20 18 30 2 66 4" stroke="#f2a33a" stroke-width="3" stroke-linecap="round"/></svg>'
)


def _page(title: str, body: str) -> HTMLResponse:
    return HTMLResponse(
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" '
        f'content="width=device-width,initial-scale=1"><title>{title}</title><style>{_STYLE}</style></head>'
        f"<body><main>{_ART}<h1>{title}</h1>{body}</main></body></html>",
        headers={"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"},
    )


async def _login(request: Request) -> Response:  # noqa: ARG001 - Starlette's signature
    form = (
        '<form><label>E-mail<input type="email" autocomplete="off"></label>'
        '<label>Password<input type="password" autocomplete="off"></label><button type="button">Log in</button></form>'
        "<p>This is the practice copy of a login page.</p>"
    )
    return _page("Log in to your analytics", form)


async def _callback(request: Request) -> Response:
    if request.query_params.get("code"):
        return _page(
            "Signed in at Microsoft",
            "<p>Microsoft sent the sign-in code to this address. The site itself has no client secret yet.</p>",
        )
    return _page("The sign-in did not finish", "<p>No sign-in code arrived. Go back and try again.</p>")


async def _start(request: Request) -> Response:  # noqa: ARG001 - Starlette's signature
    return _page("Sign in with Entra ID", "<p>The button appears once the vendor has entered the three values.</p>")


def site_app() -> Starlette:
    """The site."""
    return Starlette(
        routes=[
            Route("/", _login),
            Route("/login", _login),
            Route(CALLBACK_PATH, _callback),
            Route(CALLBACK_PATH.removesuffix("callback/"), _start),
        ]
    )
