"""The made-up vendor whose sign-in is rehearsed: where its site answers, and what it is called."""

from dataclasses import dataclass

CALLBACK_PATH = "/api/dts/v2/allauth/microsoft/login/callback/"
DOMAIN_PLACE = "{domain}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vendor:
    """What the practice tenant is told of a vendor by whoever starts it; by default the usual one.

    Attributes:
        key: Short name, part of the tags that a wizard gives to its applications.
        domain: Host name of the site.
        callback_path: Where the site takes the answer of a sign-in.
        page_path: Where the login page is.
        start_path: Where the site starts a sign-in.
        button: What the button on the login page says.
        scopes: What the site asks for.
        name: Under which name somebody registers the application by hand.
        app_name: Under which name a wizard registers it.
        unique_name: Template of the unique name that a wizard gives to it.
        receiver: Who receives the three values.
        desk: Where they are entered.
    """

    key: str = "improvado"
    domain: str = "contoso.improvado.example"
    callback_path: str = CALLBACK_PATH
    page_path: str = "/"
    start_path: str = CALLBACK_PATH.removesuffix("callback/")
    button: str = "Sign In with Entra ID"
    scopes: tuple[str, ...] = ("User.Read",)
    name: str = "Improvado"
    app_name: str = "Improvado SSO"
    unique_name: str = "improvado-sso-{domain}"
    receiver: str = "Customer Success Manager"
    desk: str = "Customer Success desk"

    @property
    def redirect_uri(self) -> str:
        """The exact redirect URI of the site."""
        return f"https://{self.domain}{self.callback_path}"

    @property
    def registered_as(self) -> str:
        """The unique name of the application for the site."""
        return self.unique_name.replace(DOMAIN_PLACE, self.domain)


USUAL = Vendor()
