"""The whitelabel domain: what people paste, what is refused, and what must hold for any text at all."""

from urllib.parse import urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wizard.core.domain import DomainError, normalise_domain, redirect_uri

TEMPLATE = "https://{domain}/api/dts/v2/allauth/microsoft/login/callback/"


@pytest.mark.parametrize(
    ("pasted", "domain"),
    [
        ("improvado.example.com", "improvado.example.com"),
        ("  https://Improvado.Example.com/login?next=%2F#top \n", "improvado.example.com"),
        ("HTTP://improvado.example.com", "improvado.example.com"),
        ("https:// improvado.example.com", "improvado.example.com"),
        ("//improvado.example.com/", "improvado.example.com"),
        ("improvado.example.com./", "improvado.example.com"),
        ("improvado.example.com?x=a@b", "improvado.example.com"),
        ("https://improvado.example.com\\login", "improvado.example.com"),
        ("\u200bimprovado.\ufeffexample\u00ad.com\u200d", "improvado.example.com"),
        ("\u201cimprovado.example.com\u201d,", "improvado.example.com"),
        ("<https://improvado.example.com>", "improvado.example.com"),
        ("improvado.example.com:443", "improvado.example.com"),
        ("improvado.example.com:", "improvado.example.com"),
        ("https://improvado.example.com:8443/x", "improvado.example.com:8443"),
        ("improvado.example.com:08443", "improvado.example.com:8443"),
        ("https\uff1a\uff0f\uff0fimprovado\u3002example\uff0ecom", "improvado.example.com"),
        ("B\u00fccher.example", "xn--bcher-kva.example"),
        ("xn--bcher-kva.example", "xn--bcher-kva.example"),
        ("xn--fa-hia.example", "xn--fa-hia.example"),
        ("r3---sn.example.com", "r3---sn.example.com"),
        ("1.example2.com", "1.example2.com"),
        (f"{'a' * 63}.com", f"{'a' * 63}.com"),
    ],
)
def test_what_people_paste(pasted: str, domain: str) -> None:
    assert normalise_domain(pasted) == domain


@pytest.mark.parametrize(
    ("pasted", "words"),
    [
        ("", "Enter the address"),
        (" \u200b ", "Enter the address"),
        ("https://", "Enter the address"),
        ("192.168.0.1", "number of a computer"),
        ("https://10.0.0.1:8443/", "number of a computer"),
        ("2130706433", "number of a computer"),
        ("0x7f.1", "number of a computer"),
        ("127.0x1", "number of a computer"),
        ("1.2.3.08", "number of a computer"),
        ("\uff11\uff12\uff17.0.0.1", "number of a computer"),
        ("::1", "number of a computer"),
        ("https://[2001:db8::1]:443/", "number of a computer"),
        ("*.example.com", "stands for many sites"),
        ("user:secret@example.com", "e-mail address or holds a sign-in name"),
        ("https://example.com@evil.example", "sign-in name"),
        ("anna@example.com", "e-mail address"),
        ("mailto:anna@example.com", "e-mail address"),
        ("localhost", "this computer only"),
        ("app.localhost:8000", "this computer only"),
        ("improvado", "only a part of an address"),
        ("my_site.example.com", "underscore"),
        ("example..com", "a dot too many"),
        (".example.com", "a dot too many"),
        ("b\u00fccher..com", "a dot too many"),
        ("-a.example.com", "is not an address"),
        ("a-.example.com", "is not an address"),
        ("improvado.example.com is ours", "is not an address"),
        ("exa%6dple.com", "is not an address"),
        ("xn--99999999999.example", "is not an address"),
        ("evil\u2100.com", "is not an address"),
        ("evil\u2024com.example", "is not an address"),
        ("\ud800.example", "is not an address"),
        ("fa\u00df.example", "xn--"),
        (f"{'a' * 64}.com", "more than 63"),
        ("\u00fc" * 64 + ".com", "more than 63"),
        (".".join(["a" * 50] * 5), "more than 253"),
        ("a" * 3000, "too long"),
        ("example.com:0", "between 1 and 65535"),
        ("example.com:65536", "between 1 and 65535"),
        ("example.com:\uff18\uff10", "between 1 and 65535"),
        ("example.com:https", "between 1 and 65535"),
        ("ftp://example.com", "begins with ftp:"),
    ],
)
def test_what_is_refused_is_explained(pasted: str, words: str) -> None:
    with pytest.raises(DomainError) as refused:
        normalise_domain(pasted)
    assert words in str(refused.value.sentence)
    assert str(refused.value) == str(refused.value.sentence)


def test_redirect_uri_keeps_the_final_slash() -> None:
    uri = redirect_uri(TEMPLATE, "https://Improvado.example.com/")
    assert uri == "https://improvado.example.com/api/dts/v2/allauth/microsoft/login/callback/"


LABELS = st.from_regex(r"[a-z]([a-z0-9-]{0,20}[a-z0-9])?", fullmatch=True).filter(lambda label: label[2:4] != "--")
HOSTS = st.lists(LABELS, min_size=2, max_size=4).map(".".join).filter(lambda host: not host.endswith("localhost"))
PORTS = st.integers(min_value=1, max_value=65535)
PIECES = st.sampled_from(
    [
        *"ab1.:/@?#[]*_-\\% ",
        "..",
        "://",
        "https://",
        "xn--",
        "0x",
        "com",
        "\u200d",
        "\u3002",
        "\uff0f",
        "\u2100",
        "\u00df",
    ]
)
ANYTHING = st.one_of(
    st.text(st.characters(exclude_categories=[]), max_size=80), st.lists(PIECES, max_size=20).map("".join)
)


@given(ANYTHING)
@example("a.b\u2024c.\u00fc")
@example("\u212a.example\u2488")
def test_any_text_is_refused_or_becomes_a_safe_uri(text: str) -> None:
    try:
        domain = normalise_domain(text)
    except DomainError as error:
        sentence = str(error.sentence)
    else:
        assert_safe(domain)
        sentence = domain
    assert sentence.encode("utf-8")


def assert_safe(domain: str) -> None:
    assert normalise_domain(domain) == domain
    uri = redirect_uri(TEMPLATE, domain)
    parts = urlsplit(uri)
    assert parts.scheme == "https"
    assert parts.netloc == domain
    assert parts.hostname == domain.partition(":")[0]
    assert parts.username is None
    assert parts.path == "/api/dts/v2/allauth/microsoft/login/callback/"
    assert uri.isascii()
    assert "." in domain


@given(host=HOSTS, port=PORTS, path=st.sampled_from(["", "/", "/login", "?a=b@c", "#x"]))
def test_a_good_host_survives_with_its_port(host: str, port: int, path: str) -> None:
    assert normalise_domain(f" https://{host.upper()}:{port}{path}") == (host if port == 443 else f"{host}:{port}")
