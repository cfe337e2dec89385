"""The profile that support sends along: what is known about a customer before anybody is asked."""

from dataclasses import dataclass
from pathlib import Path

from wizard.catalogue import match, offered, shown, tr
from wizard.core.domain import DomainError, normalise_domain
from wizard.core.identifiers import may_name_tenant
from wizard.toml_data import Document

SHORTEST, LONGEST = 1, 24  # months; the longest is the help article's
# Microsoft Graph documentation, "application resource type": displayName has at most 256 characters.
LONGEST_NAME = 256


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A profile as written; everything is optional.

    Attributes:
        domain: The whitelabel domain.
        app_name: Display name of the application.
        expected_tenant: ID or domain of the organisation; no other is worked on.
        secret_months: Life of the client secret in months; 0 for the recipe's.
        contact: Whom to ask for help, for example an e-mail address.
        language: Language of the texts.
    """

    domain: str = ""
    app_name: str = ""
    expected_tenant: str = ""
    secret_months: int = 0
    contact: str = ""
    language: str = ""


def load_profile(path: Path) -> Profile:
    """Read and check a profile.

    Raises:
        wizard.toml_data.DataError: It cannot be read, a key is unknown or a value cannot be used; the message names
            file and line.
    """
    document = Document(path)
    profile = document.convert(Profile)
    reasons = {
        "domain": domain_trouble(profile.domain),
        "app_name": name_trouble(profile.app_name),
        "expected_tenant": tenant_trouble(profile.expected_tenant),
        "secret_months": months_trouble(profile.secret_months),
        "contact": line_trouble(profile.contact),
        "language": language_trouble(profile.language),
    }
    for key, reason in reasons.items():
        if key in document.data and reason:
            raise document.error(key, reason)
    return profile


def domain_trouble(text: str) -> str:
    """Why *text* is no whitelabel domain; empty where it is one."""
    try:
        normalise_domain(text)
    except DomainError as error:
        return shown(error.sentence)
    return ""


def name_trouble(text: str) -> str:
    """Why *text* cannot be the name of an application; empty where it can."""
    if not text.strip():
        return tr("a name needs at least one character.")
    if len(text) > LONGEST_NAME:
        return tr("a name has at most {count} characters.", count=LONGEST_NAME)
    return line_trouble(text)


def tenant_trouble(text: str) -> str:
    """Why *text* names no organisation; empty where it may."""
    return "" if may_name_tenant(text) else tr("write a tenant ID or a domain, such as contoso.onmicrosoft.com.")


def months_trouble(months: int) -> str:
    """Why a client secret cannot live this long; empty where it can."""
    return (
        "" if SHORTEST <= months <= LONGEST else tr("choose {least} to {count} months.", least=SHORTEST, count=LONGEST)
    )


def language_trouble(language: str) -> str:
    """Why the texts cannot be shown in this language; empty where they can."""
    return "" if match(language) else _no_language(language)


def _no_language(language: str) -> str:
    return tr("there is no {name}; choose one of {names}.", name=repr(language), names=offered())


def line_trouble(text: str) -> str:
    """Why *text* cannot be shown in a line; empty where it can."""
    return "" if text.isprintable() else tr("this must be one line of plain text.")
