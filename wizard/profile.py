"""The profile that support sends along: what is known about a customer before anybody is asked."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.catalogue import match, offered, shown, tr
from wizard.core.domain import DomainError, normalise_domain
from wizard.core.identifiers import is_guid, may_name_tenant
from wizard.recipes import recipe_names
from wizard.toml_data import Document

if TYPE_CHECKING:  # the first window needs neither
    from wizard.core.objects import Organisation
    from wizard.core.unfinished import Unfinished

# What a profile fixes, by the name of the answer; the rest it only fills in.
FIXES = {"domain": "domain", "app_name": "app_name", "expected_tenant": "tenant"}

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
        recipe: Name of a recipe that comes with the program; no other is worked on. A file of somebody else's is never
            named: it would decide where the answers of a sign-in are sent.
    """

    domain: str = ""
    app_name: str = ""
    expected_tenant: str = ""
    secret_months: int = 0
    contact: str = ""
    language: str = ""
    recipe: str = ""

    @property
    def fixed(self) -> frozenset[str]:
        """The names of the answers that it fixes."""
        return frozenset(answer for key, answer in FIXES.items() if getattr(self, key))


def load_profile(path: Path) -> Profile:
    """Read and check a profile.

    Raises:
        wizard.toml_data.DataError: It cannot be read, a key is unknown or a value cannot be used; the message names
            file and line.
    """
    document = Document(path)
    profile = document.convert(Profile)
    for key, reason in troubles(profile).items():
        if key in document.data and reason:
            raise document.error(key, reason)
    return profile


def troubles(profile: Profile) -> dict[str, str]:
    """What is wrong with each value, by key; empty where nothing is. What is left out counts like an empty value."""
    return {
        "domain": domain_trouble(profile.domain),
        "app_name": name_trouble(profile.app_name),
        "expected_tenant": tenant_trouble(profile.expected_tenant),
        "secret_months": months_trouble(profile.secret_months),
        "contact": line_trouble(profile.contact),
        "language": language_trouble(profile.language),
        "recipe": recipe_trouble(profile.recipe),
    }


def written_trouble(profile: Profile) -> dict[str, str]:
    """What is wrong with the values of a profile that is to be written, where only the domain has to be there."""
    given = {key for key, value in asdict(profile).items() if value} | {"domain"}
    return {key: reason for key, reason in troubles(profile).items() if key in given and reason}


def profile_text(profile: Profile) -> str:
    """The profile as the file that :func:`load_profile` reads; what is not given is left out.

    Args:
        profile: One that nothing is wrong with: every text in it is one line of printable characters.
    """
    import json  # noqa: PLC0415 - rarely needed

    lines = [tr("Profile for Entra SSO Wizard. Open it in the wizard, or start it with --profile.")]
    lines = [f"# {line}" for line in lines]
    for key, value in asdict(profile).items():
        if value:
            # A TOML string escapes as JSON does; what they disagree about is not printable.
            lines.append(f"{key} = {json.dumps(value, ensure_ascii=False) if isinstance(value, str) else value}")
    return "\n".join(lines) + "\n"


def disagreement(
    profile: Profile,
    *,
    recipe: str = "",
    domain: str = "",
    organisation: "Organisation | None" = None,
    unfinished: "Iterable[Unfinished]" = (),
) -> str:
    """Why *profile* must not be used here, in a sentence; empty where it may.

    A profile comes from outside. It fills in what nobody has said yet, and never overrules what was.

    Args:
        profile: The profile.
        recipe: The recipe that is used; empty where it is not chosen yet.
        domain: The domain that was typed, named on the command line or taken up again; empty where none was.
        organisation: Where one is signed in.
        unfinished: What was begun on this computer and not ended.
    """
    if profile.recipe and recipe and profile.recipe != recipe:
        return tr(
            "This profile is for the recipe {profile}, and the wizard was started with {recipe}. Close the wizard and"
            " start it with this profile. Nothing was taken from it.",
            profile=profile.recipe,
            recipe=recipe,
        )
    wanted = normalise_domain(profile.domain) if profile.domain else ""
    if wanted and domain and domain != wanted:
        return tr(
            "This profile is for {profile}, and {domain} was entered here. One of them is wrong: ask whoever sent the"
            " profile. Nothing was taken from it.",
            profile=wanted,
            domain=domain,
        )
    tenant = profile.expected_tenant.lower()
    if (
        tenant
        and organisation is not None
        and tenant not in {organisation.tenant_id, organisation.primary_domain.lower()}
    ):
        return tr(
            "This profile is for the organisation {expected}, and you are signed in to {organisation}. If they are the"
            " same, close the wizard and open the profile before you sign in. Nothing was taken from it.",
            expected=profile.expected_tenant,
            organisation=organisation.name,
        )
    begun = (each for each in unfinished if is_guid(tenant) and each.tenant_id.lower() == tenant)
    other = next((each for each in begun if wanted and each.domain != wanted), None)
    if other is not None and domain != wanted:
        return tr(
            "This profile is for {profile}, and on this computer a set-up for {domain} was begun in the same"
            " organisation. Finish or undo that one first, or confirm the domain with --domain {profile}.",
            profile=wanted,
            domain=other.domain,
        )
    return ""


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


def recipe_trouble(name: str) -> str:
    """Why no recipe comes with the program under this name; empty where one does."""
    if name in recipe_names():
        return ""
    return tr("there is no {name}; choose one of {names}.", name=repr(name), names=", ".join(recipe_names()))


def line_trouble(text: str) -> str:
    """Why *text* cannot be shown in a line; empty where it can."""
    return "" if text.isprintable() else tr("this must be one line of plain text.")
