"""Clouds: Microsoft's own, and cloud files."""

from pathlib import Path

import pytest

from wizard.clouds import Cloud, cloud_names, load_cloud
from wizard.toml_data import DataError

GOOD = {
    "name": "Lab",
    "login": "https://login.lab.example:8443/",
    "graph": "https://graph.lab.example/",
    "portal": "http://127.0.0.1:8000/portal/azure/",
    "entra_portal": "http://localhost:8000/portal/entra",
}

REAL = {"login": "https://login.microsoftonline.com", "graph": "https://graph.microsoft.com"}


def written(folder: Path, more: str = "", **changes: str) -> Path:
    """A cloud file."""
    path = folder / "lab.toml"
    lines = [f'{key} = "{value}"' for key, value in (GOOD | changes).items()]
    path.write_text("\n".join([*lines, more]), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("name", "login", "graph"),
    [
        ("public", "https://login.microsoftonline.com", "https://graph.microsoft.com"),
        ("usgov", "https://login.microsoftonline.us", "https://graph.microsoft.us"),
        ("usgov-dod", "https://login.microsoftonline.us", "https://dod-graph.microsoft.us"),
        ("china", "https://login.partner.microsoftonline.cn", "https://microsoftgraph.chinacloudapi.cn"),
    ],
)
def test_microsofts_clouds(name: str, login: str, graph: str) -> None:
    cloud = load_cloud(name)
    assert (cloud.login, cloud.graph) == (login, graph)
    assert cloud.portal.startswith("https://portal.azure.")
    assert cloud.ca_file is None
    assert dict(cloud.hosts) == {}


def test_every_named_cloud_can_be_loaded() -> None:
    assert cloud_names() == ("public", "usgov", "usgov-dod", "china")
    assert load_cloud() == load_cloud("public")


def test_a_cloud_file(tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("", encoding="utf-8")
    path = written(tmp_path, 'ca_file = "ca.pem"\n[hosts]\n"Acme.example" = "127.0.0.1:8444"')
    assert load_cloud(str(path)) == Cloud(
        name="Lab",
        login="https://login.lab.example:8443",
        graph="https://graph.lab.example",
        portal="http://127.0.0.1:8000/portal/azure",
        entra_portal="http://localhost:8000/portal/entra",
        ca_file=tmp_path / "ca.pem",
        hosts={"acme.example": "127.0.0.1:8444"},
    )


def test_the_hosts_cannot_be_changed(tmp_path: Path) -> None:
    hosts = load_cloud(str(written(tmp_path))).hosts
    with pytest.raises(TypeError):
        hosts["a"] = "b"  # type: ignore[index]  # that this fails is the point


@pytest.mark.parametrize("name", ["public", "usgov", "usgov-dod", "china"])
def test_microsofts_hosts_together_are_accepted_in_a_file(tmp_path: Path, name: str) -> None:
    cloud = load_cloud(name)
    read = load_cloud(str(written(tmp_path, login=cloud.login + "/", graph=cloud.graph)))
    assert (read.login, read.graph) == (cloud.login, cloud.graph)


@pytest.mark.parametrize(
    ("key", "changes"),
    [
        ("login", {"login": "http://login.lab.example"}),
        ("login", {"login": "http://127.0.0.1:8000"}),
        ("graph", {"graph": "http://localhost:8000"}),
        ("graph", {"graph": "https://graph.lab.example/v1.0"}),
        ("login", {"login": "https://user@login.lab.example"}),
        ("login", {"login": "https://login.lab.example:99999"}),
        ("login", {"login": "https://[login"}),
        ("login", {"login": "login.lab.example"}),
        ("portal", {"portal": "http://portal.lab.example"}),
        ("entra_portal", {"entra_portal": "ftp://localhost"}),
        ("graph", {"login": "https://login.microsoftonline.com"}),
        ("graph", {"login": "https://LOGIN.microsoftonline.com:443/"}),
        ("graph", {"login": "https://login.microsoftonline.com.", "graph": "https://graph.microsoft.us"}),
        ("graph", {"login": "https://login.windows.net"}),
        ("graph", {"login": "https://login.microsoftonline.us", "graph": "https://graph.microsoft.com"}),
        ("login", {"graph": "https://graph.microsoft.com"}),
        ("login", {"graph": "https://microsoftgraph.chinacloudapi.cn"}),
        # Below a host of Microsoft's, or beside it.
        ("login", {"login": "https://device.login.microsoftonline.com"}),
        ("login", {"login": "https://westus2.login.microsoft.com"}),
        ("login", {"login": "https://x.microsoftonline.us"}),
        ("graph", {"graph": "https://canary.graph.microsoft.com"}),
        ("graph", {"graph": "https://graph.windows.net"}),
        # What libraries read in another way than people.
        ("login", {"login": "https://login.microsoftonline.com%2eevil.example"}),
        ("login", {"login": "https://\uff4cogin.microsoftonline.com"}),
        ("login", {"login": "https://login\u3002microsoftonline.com"}),
        ("graph", {"graph": "https://graph.microsoft.com\\\\@evil.example"}),
        ("graph", {"graph": "https://evil.example;graph.microsoft.com"}),
        ("login", {"login": "https://login.lab.example/a?b=c"}),
        # Pages that look like Microsoft's would be believed.
        ("portal", REAL | {"portal": "https://portal.evil.example"}),
        ("entra_portal", REAL | {"entra_portal": "https://entra.microsoft.com.evil.example"}),
    ],
)
def test_a_wrong_address_is_refused(tmp_path: Path, key: str, changes: dict[str, str]) -> None:
    path = written(tmp_path, **changes)
    with pytest.raises(DataError) as refused:
        load_cloud(str(path))
    assert refused.value.key == key
    assert path.read_text(encoding="utf-8").splitlines()[refused.value.line - 1].startswith(f"{key} = ")


@pytest.mark.parametrize(
    ("more", "key"),
    [
        ('ca_file = "nowhere.pem"', "ca_file"),
        ('portl = "x"', "portl"),
        ('[hosts]\n"a.example" = "127.0.0.1"', "hosts.a.example"),
        ('[hosts]\n"a.example" = "127.0.0.1:0"', "hosts.a.example"),
        ('[hosts]\n"a.example" = "127.0.0.1:https"', "hosts.a.example"),
        ("[hosts]\nport = 8444", "hosts"),
        ('[hosts]\n"graph.microsoft.com" = "127.0.0.1:8444"', "hosts.graph.microsoft.com"),
        ('[hosts]\n"Login.MicrosoftOnline.com." = "127.0.0.1:8444"', "hosts.Login.MicrosoftOnline.com."),
    ],
)
def test_a_wrong_key_is_refused(tmp_path: Path, more: str, key: str) -> None:
    with pytest.raises(DataError) as refused:
        load_cloud(str(written(tmp_path, more)))
    assert refused.value.key.startswith(key)
    assert refused.value.line >= 6


@pytest.mark.parametrize("name", ["moon", "moon.toml"])
def test_an_unknown_cloud_is_refused(name: str) -> None:
    with pytest.raises(DataError):
        load_cloud(name)
