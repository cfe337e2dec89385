"""The help article as data: what to ask, which steps to take, in which words.

A recipe is read from ``resources/recipes/*.toml`` by :mod:`wizard.recipes`; the same names are the keys of the file.
Words may contain the places ``{domain}``, ``{redirect_uri}``, ``{organisation}``, ``{app_name}`` and ``{vendor}``.
"""

from dataclasses import dataclass

from wizard.core.domain import DOMAIN_PLACE
from wizard.core.words import Text, say


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """The help article that the recipe mirrors.

    Attributes:
        title: Its heading.
        updated: Its date, as printed.
    """

    title: str
    updated: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Whoever helps where the user cannot, and looks after the site. A profile may say who that is.

    Attributes:
        role: How the texts call whoever it is: where a text holds this, the contact of the profile is shown.
        who: The same by itself, without a full stop.
        ask: A sentence that says to ask.
    """

    role: str
    who: str
    ask: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """Something the user is asked.

    Attributes:
        label: What it is called.
        help: One sentence below the field.
        example: Shown in the empty field.
    """

    label: str
    help: str
    example: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """Everything the user is asked."""

    domain: Input
    app_name: Input
    secret_months: Input


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationRecipe:
    """How the application is registered.

    Attributes:
        name: Proposed display name.
        unique_name: Template of the idempotency key; ``{domain}`` is the only place.
        redirect_uri: Template of the Web redirect URI, with its final slash.
        tags: Tags of the service principal.
        notes: Remark for other administrators.
    """

    name: str
    unique_name: str
    redirect_uri: str
    tags: tuple[str, ...]
    notes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretRecipe:
    """How the client secret is made.

    Attributes:
        description: Begin of its description; the wizard adds the date and a short unique mark.
        default_months: Proposed life in months.
        max_months: Longest life in months that the article allows.
        choices: The months offered for choice.
    """

    description: str
    default_months: int
    max_months: int
    choices: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PermissionRecipe:
    """The one delegated permission.

    Attributes:
        resource: Client ID of the API.
        resource_name: The API's name in the portal.
        name: The permission's name, looked up in the tenant at run time.
    """

    resource: str
    resource_name: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LoginRecipe:
    """How people sign in at the vendor's site, so that it can be seen whether the vendor uses what was handed over.

    Without this table nothing is looked at there.

    Attributes:
        page: Template of the login page's address; ``{domain}`` is the only place.
        start: Template of the address at which the site starts a sign-in and leads to Microsoft.
        buttons: What the button on the login page may say, whatever its case; the first one is shown to the user.
        scopes: The permissions that the vendor's site has to ask Microsoft for.
    """

    page: str = ""
    start: str = ""
    buttons: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverItem:
    """One value that is handed over.

    Attributes:
        key: One of :data:`VALUES`.
        label: What the receiver calls it.
        purpose: What it is for.
        secret: Whether it must stay masked.
    """

    key: str
    label: str
    purpose: str
    secret: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverStep:
    """One thing to do, so that the values arrive.

    Attributes:
        text: What to do.
        copies: What is pasted there: one of :data:`VALUES`, or ``record_title``; empty where nothing is.
        opens: ``vault`` where Keeper's web vault is opened; ``link`` where the link is pasted and opened; else empty.
        snippet: Lines of a file to copy, with the places ``{domain}``, ``{tenant_id}`` and ``{client_id}``; empty where
            there is none. There is no place for the client secret: it is never shown among other text.
    """

    text: str
    copies: str = ""
    opens: str = ""
    snippet: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverWay:
    """One way in which the values arrive.

    Attributes:
        key: One of :data:`WAYS`.
        name: What the user says of himself when he chooses it.
        say: What it means, in one sentence.
        steps: What to do, in order.
        message: Lines of a message that asks for a link; only for the way ``none``.
    """

    key: str
    name: str
    say: str
    steps: tuple[HandOverStep, ...]
    message: tuple[str, ...] = ()


VALUES = ("tenant_id", "client_id", "client_secret")
# Through Keeper's One-Time Share: with the user's own account, into a link that was sent, or by asking for one first.
KEEPER_WAYS = ("account", "link", "none")
# By the user: on a page of the site, or in its settings.
SITE_WAYS = ("page", "settings")
WAYS = (*KEEPER_WAYS, *SITE_WAYS)
RECORD_TITLE = "record_title"
OPENS = ("vault", "link")


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """How the values reach whoever enters them.

    Attributes:
        items: The values.
        ways: The ways to choose from.
        question: What is asked where there are several.
        record_title: Title of the record in Keeper, for the ways through Keeper.
    """

    items: tuple[HandOverItem, ...]
    ways: tuple[HandOverWay, ...]
    question: str = ""
    record_title: str = ""

    @property
    def keeper(self) -> bool:
        """Whether the values may go through Keeper's One-Time Share."""
        return any(way.key in KEEPER_WAYS for way in self.ways)


@dataclass(frozen=True, slots=True, kw_only=True)
class Instruction:
    """One step of the article, for whoever does it in the portal.

    Attributes:
        number: The article's number.
        text: What to do, in the article's words.
        link: The place in the portal where it is done, a key of ``resources/portal.toml``; empty for "where one is".
        copies: What has to be typed there, a key of :data:`COPIES`, to be copied; empty where nothing is.
    """

    number: int
    text: str
    link: str = ""
    copies: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A question that people ask on a page, answered in their words."""

    question: str
    answer: str


# What an instruction may offer to copy.
COPIES = ("app_name", "redirect_uri", "secret_description", "permission")


@dataclass(frozen=True, slots=True, kw_only=True)
class StepWords:
    """One step in the words of the article.

    Attributes:
        uses: The kind of step, a key of the table in :mod:`wizard.steps`.
        name: Short name for the rail.
        heading: Heading of the page.
        say: What happens on this page, in one or two sentences.
        action: What the primary button does; empty where there is nothing to press.
        article: The numbers of the article's steps that it covers, as printed, for example ``13–18``.
        pictures: Numbers of the article's pictures.
        notes: More sentences below the rows, shown as a list.
        vendor_notes: How many of the notes, from the first on, say what happens on the vendor's side: of the last page.
        by_hand: How to do it in the portal instead; empty where there is nothing to do there.
        help: What people ask on this page.
    """

    uses: str
    name: str
    heading: str
    say: str
    action: str = ""
    article: str = ""
    pictures: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()
    vendor_notes: int = 0
    by_hand: tuple[Instruction, ...] = ()
    help: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """A whole set-up as data.

    Attributes:
        id: Short name, in lower case; the applications that are registered carry it.
        title: Title of the window and of the papers.
        vendor: Who or what people sign in to, as a name; ``{domain}`` where the site has no other name.
        article: What the recipe mirrors.
        contact: Whoever helps.
        inputs: What is asked.
        application: How it is registered.
        client_secret: How it is made.
        permission: What it may.
        steps: The steps in order.
        hand_over: How the values arrive.
        login: How people sign in at the site.
    """

    id: str
    title: str
    vendor: str
    article: Article
    contact: Contact
    inputs: Inputs
    application: ApplicationRecipe
    client_secret: SecretRecipe
    permission: PermissionRecipe
    steps: tuple[StepWords, ...]
    hand_over: HandOver
    login: LoginRecipe = LoginRecipe()

    def vendor_at(self, domain: str) -> str | Text:
        """Who people sign in to, for a sentence; plain words where only the domain would say it and is not known."""
        if domain or DOMAIN_PLACE not in self.vendor:
            return self.vendor.replace(DOMAIN_PLACE, domain)
        return say("your site")

    def words(self, key: str) -> StepWords:
        """The words of step *key*.

        Raises:
            KeyError: The recipe has no such step.
        """
        for words in self.steps:
            if words.uses == key:
                return words
        raise KeyError(key)

    def step_keys(self) -> tuple[str, ...]:
        """The keys of the steps in order."""
        return tuple(words.uses for words in self.steps)
