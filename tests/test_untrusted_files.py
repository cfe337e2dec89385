"""Files of strangers and what people type, at random: refused with the error that says so, or safe to use."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.entra.tools import answering
from wizard.clouds import Cloud, load_cloud
from wizard.core.domain import redirect_uri
from wizard.core.journal import Entry, FileJournal
from wizard.core.objects import ApplicationSpec
from wizard.core.recipe import Recipe
from wizard.paths import resource
from wizard.profile import LONGEST_NAME, Profile, load_profile, name_trouble
from wizard.recipes import _sentences, load_recipe
from wizard.toml_data import DataError

RECIPE = resource("recipes/improvado.toml").read_text(encoding="utf-8")
PLACES = {"domain": "acme.example", "redirect_uri": "https://acme.example/", "organisation": "O", "app_name": "A"}
LOADERS: dict[str, Callable[[Path], object]] = {
    "profile": load_profile,
    "cloud": lambda path: load_cloud(str(path)),
    "recipe": lambda path: load_recipe(str(path)),
}
usual = settings(deadline=None, max_examples=150)

SCALARS = st.one_of(st.text(max_size=40), st.integers(), st.booleans(), st.floats(), st.dates(), st.none())
MEMBERS = st.recursive(SCALARS, lambda more: st.lists(more, max_size=3) | st.dictionaries(st.text(), more, max_size=3))


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("strangers")


def toml(value: object) -> str:
    """A value as TOML writes it; inline, so that any shape can be written."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        # JSON's escapes are TOML's, but for what JSON leaves as it is and halves of characters, which no file holds.
        text = value.encode("utf-8", "replace").decode()
        return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, list | tuple):
        return "[" + ", ".join(toml(each) for each in value) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{toml(str(name))} = {toml(each)}" for name, each in value.items()) + "}"
    return "nan" if value is None or value != value else str(value)  # noqa: PLR0124 - what no number is but one


def written(folder: Path, content: dict[str, object]) -> Path:
    path = folder / "file.toml"
    path.write_text("\n".join(f"{toml(name)} = {toml(value)}" for name, value in content.items()), encoding="utf-8")
    return path


@pytest.mark.parametrize("kind", LOADERS)
@given(content=st.binary(max_size=400) | st.text(max_size=400).map(lambda text: text.encode("utf-8", "replace")))
@example(content=b"a = 1" + b"0" * 5000)
@example(content=b"a" * 3000 + b".b" * 2000 + b" = 1")
@example(content=b'"' + b"a.[" * 3000 + b'" = 1')
@usual
def test_any_bytes(folder: Path, kind: str, content: bytes) -> None:
    path = folder / "bytes.toml"
    path.write_bytes(content)
    try:
        LOADERS[kind](path)
    except DataError as error:
        refusal = error
    else:
        return
    assert str(refusal).isprintable()
    assert 1 <= refusal.line <= content.count(b"\n") + 1


@pytest.mark.parametrize("kind", LOADERS)
@given(content=st.dictionaries(st.text(max_size=12), MEMBERS, max_size=5))
@usual
def test_any_toml(folder: Path, kind: str, content: dict[str, object]) -> None:
    try:
        LOADERS[kind](written(folder, content))
    except DataError as error:
        refusal = str(error)
    else:
        return
    assert refusal.isprintable()


@given(st.integers(0, len(RECIPE)), st.integers(0, 30), st.text(max_size=30))
@example(RECIPE.index("{domain}/api"), 0, "user@")
@example(RECIPE.index("/api/dts"), 0, ".evil.example")
@example(RECIPE.index("/api/dts"), 0, "@evil.example")
@settings(deadline=None, max_examples=400)
def test_a_recipe_that_somebody_changed(folder: Path, place: int, length: int, news: str) -> None:
    path = folder / "changed.toml"
    changed = RECIPE[:place] + news + RECIPE[place + length :]
    path.write_text(changed, encoding="utf-8", errors="replace")
    try:
        recipe = load_recipe(str(path))
    except DataError:
        return
    assert_safe(recipe)


@given(st.text(max_size=60) | st.text("htps:/{domain}.@[]?#*%\\ \t", max_size=40).map(lambda text: "https://" + text))
@example("https://{domain}/\u202e/")
@usual
def test_any_redirect_uri(folder: Path, uri: str) -> None:
    old = 'redirect_uri = "https://{domain}/api/dts/v2/allauth/microsoft/login/callback/"'
    assert old in RECIPE
    path = folder / "uri.toml"
    path.write_text(RECIPE.replace(old, f"redirect_uri = {toml(uri)}"), encoding="utf-8")
    try:
        recipe = load_recipe(str(path))
    except DataError:
        return
    assert_safe(recipe)


def assert_safe(recipe: Recipe) -> None:
    """The answer of a sign-in goes to the customer's domain, and every sentence can be filled."""
    uri = redirect_uri(recipe.application.redirect_uri, "acme.example:8443")
    parts = urlsplit(uri)
    assert (parts.scheme, parts.netloc, parts.query, parts.fragment) == ("https", "acme.example:8443", "", "")
    assert uri.isascii()
    assert uri.isprintable()
    assert parts.path.endswith("/")
    assert httpx.URL(uri).host == "acme.example"
    for _, sentence in _sentences(recipe, ""):
        assert len(sentence.format_map(PLACES)) < len(sentence) + 1000


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "domain": st.text(max_size=40) | st.just("Acme.Example"),
            "app_name": st.text(max_size=300),
            "expected_tenant": st.text(max_size=40) | st.just("contoso.example"),
            "secret_months": st.integers(-2, 40),
            "contact": st.text(max_size=60),
            "language": st.sampled_from(["en", "xx", ""]),
        },
    )
)
@usual
def test_a_profile_is_refused_or_reads_the_same_when_written_again(folder: Path, content: dict[str, object]) -> None:
    try:
        profile = load_profile(written(folder, content))
    except DataError:
        return
    assert profile.app_name.isprintable()
    assert profile.contact.isprintable()
    assert not profile.domain or redirect_uri("https://{domain}/", profile.domain).startswith("https://")
    again = {name: value for name, value in asdict(profile).items() if value != getattr(Profile(), name)}
    assert load_profile(written(folder, again)) == profile


HOSTS = st.sampled_from(
    [
        "login.microsoftonline.com",
        "login.windows.net",
        "login.microsoftonline.us",
        "login.partner.microsoftonline.cn",
        "graph.microsoft.com",
        "graph.microsoft.us",
        "dod-graph.microsoft.us",
        "microsoftgraph.chinacloudapi.cn",
        "canary.graph.microsoft.com",
        "evil.example",
        "login.microsoftonline.com.evil.example",
        "evilmicrosoft.com",
        "localhost",
        "127.0.0.1",
    ]
)
DECORATED = st.tuples(
    st.sampled_from(["https://", "HTTPS://", "http://", "https://x@", "https:", "//"]),
    HOSTS.flatmap(lambda host: st.sampled_from([host, host.upper(), host + ".", host.replace(".", "\u3002", 1)])),
    st.sampled_from(["", ":443", ":8443", ":", "/", "//", "/x", "?x", "#x", "\\@evil.example", "@evil.example", "%2e"]),
).map("".join)
MICROSOFTS = (".microsoftonline.com", ".microsoft.com", ".windows.net", ".us", ".cn")
PAIRS = {
    "login.microsoftonline.com": {"graph.microsoft.com"},
    "login.windows.net": {"graph.microsoft.com"},
    "login.microsoftonline.us": {"graph.microsoft.us", "dod-graph.microsoft.us"},
    "login.partner.microsoftonline.cn": {"microsoftgraph.chinacloudapi.cn"},
}


@given(login=DECORATED, graph=DECORATED, portal=DECORATED, name=st.text(max_size=20))
@example(login="https://login.microsoftonline.com", graph="https://evil.example", portal="https://localhost", name="x")
@example(login="https://login.windows.net/", graph="https://graph.microsoft.com", portal="https://localhost", name="x")
@settings(deadline=None, max_examples=500)
def test_no_cloud_file_brings_a_real_token_to_a_stranger(
    folder: Path, login: str, graph: str, portal: str, name: str
) -> None:
    content: dict[str, object] = {"name": name, "login": login, "graph": graph, "portal": portal}
    try:
        cloud = load_cloud(str(written(folder, content | {"entra_portal": portal})))
    except DataError:
        return
    # As the library reads the address that sends the token there.
    asks, gives = (httpx.URL(root).host.rstrip(".") for root in (cloud.login, cloud.graph))
    real = {asks, gives} & {*PAIRS, *set().union(*PAIRS.values())} or [
        host for host in (asks, gives) if f".{host}".endswith(MICROSOFTS)
    ]
    if real:
        assert gives in PAIRS.get(asks, set()), (asks, gives)
        assert httpx.URL(cloud.portal).host.rstrip(".") not in {"evil.example", "evilmicrosoft.com"}
    assert urlsplit(cloud.login).scheme == urlsplit(cloud.graph).scheme == "https"
    again = {name: getattr(cloud, name) for name in ("name", "login", "graph", "portal", "entra_portal")}
    assert load_cloud(str(written(folder, again))) == cloud
    assert isinstance(cloud, Cloud)


# -- journal --------------------------------------------------------------------------------------------------------

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda more: st.lists(more, max_size=3) | st.dictionaries(st.text(max_size=8), more, max_size=3),
)
ENTRY_LIKE = st.fixed_dictionaries({}, optional={"action": JSON, "at": JSON, "done": JSON, "ids": JSON})
JOURNAL_LIKE = st.fixed_dictionaries(
    {}, optional={"version": st.sampled_from([0, 1, 2, "1", True, None]), "entries": st.lists(ENTRY_LIKE) | JSON}
)
ENTRIES = st.builds(
    Entry, st.text(max_size=10), st.text(max_size=10), st.booleans(), st.dictionaries(st.text(max_size=5), st.text())
)


def journal_file(folder: Path) -> Path:
    """Where the journal of this tenant and domain is, once something was written."""
    for each in folder.glob("journal-*"):
        each.unlink()
    journal = FileJournal(folder)
    journal.open("t", "d")
    journal.write(Entry("first", "now"))
    (path,) = folder.glob("journal-*.json")
    return path


def assert_goes_on(folder: Path) -> None:
    """Whatever lies there, the wizard starts, writes and reads what it wrote."""
    journal = FileJournal(folder)
    journal.open("t", "d")
    for entry in journal.entries():
        assert isinstance(entry.action, str)
        assert all(isinstance(each, str) for pair in entry.ids.items() for each in pair)
    new = Entry("new", "now", ids={"key": "k"})
    journal.write(new)
    again = FileJournal(folder)
    again.open("t", "d")
    assert new in again.entries()


@given(st.binary(max_size=300) | JOURNAL_LIKE.map(lambda data: json.dumps(data).encode()))
@example(b'{"version": 1, "entries": [{"action": ' + b"9" * 5000 + b', "at": "", "done": true, "ids": {}}]}')
@usual
def test_any_journal(folder: Path, content: bytes) -> None:
    journal_file(folder).write_bytes(content)
    assert_goes_on(folder)


@given(st.lists(ENTRIES, min_size=1, max_size=4), st.data())
@usual
def test_a_journal_that_was_cut_off_anywhere(folder: Path, entries: list[Entry], data: st.DataObject) -> None:
    path = journal_file(folder)
    journal = FileJournal(folder)
    journal.open("t", "d")
    for entry in entries:
        journal.write(entry)
    again = FileJournal(folder)
    again.open("t", "d")
    assert again.entries() == journal.entries(), "what was written reads the same"
    whole = path.read_bytes()
    path.write_bytes(whole[: data.draw(st.integers(0, len(whole)))])
    assert_goes_on(folder)


# -- what people type -------------------------------------------------------------------------------------------------


@given(name=st.text(max_size=LONGEST_NAME + 20), notes=st.text(max_size=100))
@example(name="O'Brien & Søn \U0001f680", notes="{domain}\u202e")
@settings(deadline=None, max_examples=40)
def test_any_name_and_description_reach_graph_as_they_are(name: str, notes: str) -> None:
    if name_trouble(name):
        return
    sent: list[dict[str, object]] = []

    def graph(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content))
        return httpx.Response(201, json={"id": "a-1", "appId": "c-1"})

    async def create() -> None:
        async with answering(graph) as (directory, _):
            spec = ApplicationSpec(name, "unique", "https://acme.example/callback/", notes)
            await directory.create_application(spec)

    asyncio.run(create())
    assert (sent[0]["displayName"], sent[0]["notes"]) == (name, notes)
