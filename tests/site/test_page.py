"""Reading a page: what can be pressed on it, whatever somebody wrote there."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizard.site.exchange import MAX_BODY, Answer
from wizard.site.page import LONGEST_LABEL, MOST, Page

HERE = "https://improvado.example.com/login"
LOGIN = "https://improvado.example.com/api/dts/v2/allauth/microsoft/login/"
BUTTON = "Sign In with Entra ID"


def page(text: str) -> Page:
    return Page(text, HERE)


@pytest.mark.parametrize(
    "text",
    [
        "<a href=/x>Sign In with Entra ID</a>",
        "<button>sign in WITH\n <b>Entra&nbsp;ID</b></button>",
        '<input type=submit value="Sign In with Entra ID">',
        '<button aria-label="Sign In with Entra ID"><svg></svg></button>',
        '<a href=/x><img alt="Sign In with Entra ID"></a>',
        "<div role=button tabindex=0><span>Sign In with Entra ID</span></div>",
        "<button><i>→</i> Sign In with Entra ID",
        "<p><a href=/x>Sign In with Entra ID</p>",
    ],
)
def test_a_button_in_every_form(text: str) -> None:
    assert page(text).has(BUTTON)


@pytest.mark.parametrize(
    "text",
    [
        "<p>Sign In with Entra ID</p>",
        "<!-- <button>Sign In with Entra ID</button> -->",
        "<script>'<button>Sign In with Entra ID</button>'</script>",
        "<template><button>Sign In with Entra ID</button></template>",
        "<button hidden>Sign In with Entra ID</button>",
        '<a href=/x style="display: none">Sign In with Entra ID</a>',
        "<a>Sign In with Entra ID</a>",
        f"<button>{'About the button Sign In with Entra ID. ' * 5}</button>",
        "<button>Sign In with Google</button>",
    ],
)
def test_what_is_no_button(text: str) -> None:
    assert not page(text).has(BUTTON)


@pytest.mark.parametrize(
    "text",
    [
        '<a href="/api/dts/v2/allauth/microsoft/login/?process=login">Microsoft</a>',
        '<form method=post action="https://improvado.example.com/api/dts/v2/allauth/microsoft/login/"><button>M</button>',
        '<button formaction="/api/dts/v2/allauth/microsoft/login/">M</button>',
    ],
)
def test_what_leads_to_the_login(text: str) -> None:
    assert page(text).leads_to(LOGIN)
    assert not page(text.replace("microsoft", "google")).leads_to(LOGIN)


def test_a_page_that_scripts_draw() -> None:
    assert page("<div id=root></div><script src=/app.js></script>").drawn_by_scripts
    assert not page(
        "<form><input name=login><button>Log in</button></form><script src=/app.js></script>"
    ).drawn_by_scripts
    assert not page("<p>Nothing to press.</p>").drawn_by_scripts


def test_a_form_that_only_asks_for_a_press() -> None:
    (form,) = page("<form method=POST><input type=hidden name=token value='a&amp;b'><button>Go</button></form>").forms
    assert (form.target, form.post, form.hidden, form.typed) == (HERE, True, {"token": "a&b"}, False)
    assert page("<form method=post><input name=email></form>").forms[0].typed


PIECES = (
    """<a href=' <a href=//[ '> <button> </button> <form action= <input type=hidden name= <!-- --> <![CDATA[ ]]> <!"""
    """ <? &# &#x110000; &lt <script> </script <template> </ <a/ style=display:none role=button http://[::1 <!["""
)
TAGS = st.sampled_from([*PIECES.split(), BUTTON, " ", "\n", "\x00", "\u202e"])


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(), st.lists(TAGS).map("".join)))
def test_no_page_stops_the_reader(text: str) -> None:
    read = page(text)
    assert read.has(BUTTON) in {True, False}
    assert read.leads_to(LOGIN) in {True, False}
    assert all(len(label) <= LONGEST_LABEL for label in read.labels)


@settings(max_examples=50, deadline=None)
@given(
    st.binary(),
    st.sampled_from(
        ["text/html", "text/html; charset=latin-1", "text/html;charset=nonsense", "a;charset=idna", "a;charset=zlib"]
    ),
)
def test_no_bytes_stop_the_reader(body: bytes, kind: str) -> None:
    for encoding in ("", "gzip", "br"):
        answer = Answer(200, (("content-type", kind), ("content-encoding", encoding)), body)
        assert len(page(answer.text()).labels) <= MOST


@pytest.mark.parametrize(
    "piece", ["<!--", "<![", "<a ", "<", "&", "<a href='", "<button>", "</", "<!", "<script>", "<a/"]
)
def test_a_page_that_is_made_to_keep_the_reader_busy(piece: str) -> None:
    before = time.process_time()
    read = page(piece * (MAX_BODY // len(piece)))
    assert time.process_time() - before < 10
    assert len(read.labels) <= MOST
    assert len(read.targets) <= MOST
