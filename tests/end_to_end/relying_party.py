"""A real relying party: a Django site whose login is django-allauth's ``microsoft`` provider, as shipped.

A process of its own, because Django can be set up only once in a process. It reads its settings as one JSON object
from stdin, prints its port, and serves https on loopback until it is ended.
"""

import json
import os
import secrets
import ssl
import sys
from typing import Any, ClassVar
from wsgiref.simple_server import WSGIRequestHandler, make_server

import django  # type: ignore[import-untyped]  # has no types
from django.conf import settings  # type: ignore[import-untyped]  # has no types
from django.core.management import call_command  # type: ignore[import-untyped]  # has no types
from django.core.wsgi import get_wsgi_application  # type: ignore[import-untyped]  # has no types
from django.http import HttpRequest, HttpResponse  # type: ignore[import-untyped]  # has no types
from django.urls import include, path  # type: ignore[import-untyped]  # has no types


class _Quiet(WSGIRequestHandler):
    """Writes no line per request."""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the method's own signature
        """Drop it."""


def _home(request: HttpRequest) -> HttpResponse:
    user: Any = request.user
    return HttpResponse(f"Signed in as {user.email}" if user.is_authenticated else "Not signed in")


class _Addresses:
    """The addresses of the site, filled once Django is set up."""

    urlpatterns: ClassVar[list[Any]] = []


def _configure(told: dict[str, Any]) -> None:
    settings.configure(
        SECRET_KEY=secrets.token_urlsafe(32),
        ALLOWED_HOSTS=[told["domain"]],
        ROOT_URLCONF=_Addresses,
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
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
        # The button of a real login page posts a form; here the address stands for the press.
        SOCIALACCOUNT_LOGIN_ON_GET=True,
        SOCIALACCOUNT_PROVIDERS={
            "microsoft": {
                "APPS": [
                    {
                        "client_id": told["client_id"],
                        "secret": told["client_secret"],
                        "settings": {
                            "tenant": told["tenant_id"],
                            "login_url": told["login"],
                            "graph_url": told["graph"],
                        },
                    }
                ]
            }
        },
    )


def main() -> None:
    """Serve until ended."""
    told = json.loads(sys.stdin.readline())
    os.environ["REQUESTS_CA_BUNDLE"] = told["ca_file"]
    _configure(told)
    django.setup()
    _Addresses.urlpatterns += [path("api/dts/v2/allauth/", include("allauth.urls")), path("", _home)]
    call_command("migrate", verbosity=0)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(told["certificate"])
    with make_server("127.0.0.1", 0, get_wsgi_application(), handler_class=_Quiet) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        sys.stdout.write(f"{server.server_port}\n")
        sys.stdout.flush()
        server.serve_forever()


if __name__ == "__main__":
    main()
