"""A real relying party: a Django site whose login is django-allauth's ``microsoft`` provider, as shipped.

A process of its own, because Django can be set up only once in a process. It reads its settings as one JSON object
from stdin, prints its ports as JSON, and serves https on loopback until it is ended. Each of its ``sites`` is the same
site with other settings, on a port of its own. Each further line of stdin is what somebody enters at one ``site``: its
new ``settings`` and the three ``values``; it is answered with an empty line.
"""

import json
import os
import secrets
import ssl
import sys
import threading
from collections.abc import Callable, Iterable
from socketserver import ThreadingMixIn
from typing import Any, ClassVar
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import django  # type: ignore[import-untyped]  # has no types
from django.conf import settings  # type: ignore[import-untyped]  # has no types
from django.core.management import call_command  # type: ignore[import-untyped]  # has no types
from django.core.wsgi import get_wsgi_application  # type: ignore[import-untyped]  # has no types
from django.http import HttpRequest, HttpResponse  # type: ignore[import-untyped]  # has no types
from django.template import engines  # type: ignore[import-untyped]  # has no types
from django.urls import include, path  # type: ignore[import-untyped]  # has no types

WRONG_HOST = "app.vendor.example"
# A site as it should be; what a site of ``sites`` says otherwise is wrong with it, or another way of being right.
RIGHT: dict[str, Any] = {
    "app": True,  # whether the values were entered at all
    "client_id": "",  # another Client ID than the right one
    "tenant": True,  # whether the Tenant ID was entered; django-allauth takes common in its place
    "https": True,  # whether Django knows that it is reached through https
    "host": "",  # another host than the one that people see
    "scope": None,  # other permissions than django-allauth's
    "button": "entra",  # "entra", "list" (django-allauth's own links), "none" or "scripts"
    "asks": True,  # whether django-allauth asks for a press where its address is opened: its default
    "prefix": "api/dts/v2/allauth/",  # where django-allauth is
}
_PAGE = """<!doctype html><title>Log in</title>{% load socialaccount %}
<form method="post" action="/login"><input type="email" name="login"><input type="password" name="password">
<button>Log in</button></form>%s"""
BUTTONS = {
    "entra": """<form method="post" action="{% provider_login_url 'microsoft' %}">{% csrf_token %}
        <button type="submit">Sign  in <b>with</b>
        Entra&nbsp;ID</button></form>""",
    "list": "{% include 'socialaccount/snippets/provider_list.html' %}",
    "none": "",
}
SCRIPTS = "<!doctype html><title>Log in</title><div id=root></div><script type=module src=/app.js></script>"


class _Quiet(WSGIRequestHandler):
    """Writes no line per request."""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the method's own signature
        """Drop it."""


class _Server(ThreadingMixIn, WSGIServer):
    """A browser opens connections before it needs them: such a one must not keep the others waiting."""

    daemon_threads = True


def _home(request: HttpRequest) -> HttpResponse:
    user: Any = request.user
    if user.is_authenticated:
        return HttpResponse(f"Signed in as {user.email}")
    button = request.META["site"]["button"]
    if button == "scripts":
        return HttpResponse(SCRIPTS)
    return HttpResponse(engines["django"].from_string(_PAGE.replace("%s", BUTTONS[button])).render({}, request))


class _Addresses:
    """The addresses of the site, filled once Django is set up."""

    urlpatterns: ClassVar[list[Any]] = []


def _configure(told: dict[str, Any]) -> None:
    settings.configure(
        SECRET_KEY=secrets.token_urlsafe(32),
        ALLOWED_HOSTS=[told["domain"], WRONG_HOST],
        ROOT_URLCONF=_Addresses,
        # Shared, because each site answers in a thread of its own.
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "file:site?mode=memory&cache=shared"}},
        INSTALLED_APPS=[
            "django.contrib.auth",
            "django.contrib.contenttypes",
            "django.contrib.messages",
            "django.contrib.sessions",
            "allauth",
            "allauth.account",
            "allauth.socialaccount",
            "allauth.socialaccount.providers.microsoft",
        ],
        MIDDLEWARE=[
            "django.contrib.sessions.middleware.SessionMiddleware",
            "django.middleware.csrf.CsrfViewMiddleware",
            "django.contrib.auth.middleware.AuthenticationMiddleware",
            "django.contrib.messages.middleware.MessageMiddleware",
            "allauth.account.middleware.AccountMiddleware",
        ],
        TEMPLATES=[
            {
                "BACKEND": "django.template.backends.django.DjangoTemplates",
                "APP_DIRS": True,
                "OPTIONS": {"context_processors": ["django.template.context_processors.request"]},
            }
        ],
        AUTHENTICATION_BACKENDS=["allauth.account.auth_backends.AuthenticationBackend"],
        SESSION_COOKIE_SECURE=True,
        LOGIN_REDIRECT_URL="/",
        ACCOUNT_EMAIL_VERIFICATION="none",
        ACCOUNT_DEFAULT_HTTP_PROTOCOL="https",
        SOCIALACCOUNT_LOGIN_ON_GET=False,
        SOCIALACCOUNT_PROVIDERS={"microsoft": {"APPS": []}},
    )


def _as(site: dict[str, Any], told: dict[str, Any]) -> None:
    """Set what of the settings is about one *site*. They are read anew for each request."""
    more = {"tenant": told["tenant_id"]} if site["tenant"] else {}
    app = {
        "client_id": site["client_id"] or told.get("client_id", ""),
        "secret": told.get("client_secret", ""),
        "settings": {"login_url": told["login"], "graph_url": told["graph"], **more},
    }
    provider: dict[str, Any] = {"APPS": [app] if site["app"] else []}
    if site["scope"] is not None:
        provider["SCOPE"] = site["scope"]
    settings.SOCIALACCOUNT_PROVIDERS["microsoft"] = provider
    settings.SOCIALACCOUNT_LOGIN_ON_GET = not site["asks"]
    settings.ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https" if site["https"] else "http"
    _Addresses.urlpatterns[:] = [path(site["prefix"], include("allauth.urls")), path("", _home)]
    django.urls.clear_url_caches()


Start = Callable[..., Any]
Application = Callable[[dict[str, Any], Start], Iterable[bytes]]


def _site(site: dict[str, Any], told: dict[str, Any], application: Application, lock: threading.Lock) -> Application:
    def serve(environ: dict[str, Any], start: Start) -> Iterable[bytes]:
        # One request at a time: the settings are those of the whole process.
        with lock:
            _as(site, told)
            environ |= {"site": site, "wsgi.url_scheme": "https" if site["https"] else "http"}
            if site["host"]:
                environ["HTTP_HOST"] = site["host"]
            return application(environ, start)

    return serve


def main() -> None:
    """Serve until ended."""
    told = json.loads(sys.stdin.readline())
    os.environ["REQUESTS_CA_BUNDLE"] = told["ca_file"]
    _configure(told)
    django.setup()
    call_command("migrate", verbosity=0)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(told["certificate"])
    application, lock, ports = get_wsgi_application(), threading.Lock(), {}
    sites: dict[str, dict[str, Any]] = {}
    threads = []
    for name, wrong in told["sites"].items():
        sites[name] = RIGHT | wrong
        serve = _site(sites[name], told, application, lock)
        server = make_server("127.0.0.1", 0, serve, server_class=_Server, handler_class=_Quiet)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        ports[name] = server.server_port
        threads.append(threading.Thread(target=server.serve_forever, daemon=True))
    for thread in threads:
        thread.start()
    sys.stdout.write(json.dumps(ports) + "\n")
    sys.stdout.flush()
    for line in sys.stdin:
        entered = json.loads(line)
        with lock:
            told |= entered["values"]
            sites[entered["site"]].update(RIGHT | entered["settings"])
        sys.stdout.write("\n")
        sys.stdout.flush()
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    main()
