"""What stands on a web page that a person could press. Reads markup only: nothing is run, nothing is loaded.

The markup is that of the HTML Living Standard, sections "The button element", "The input element" and "The form
element"; :mod:`html.parser` never fails on what is not.
"""

import logging
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

log = logging.getLogger(__name__)

MOST = 4000  # marks that are kept, so that a page of nothing but links costs no memory
LONGEST_LABEL = 120  # characters; what is longer is a text and no button
_UNSEEN = frozenset({"script", "style", "template", "noscript", "title"})
_BUTTON_INPUTS = frozenset({"submit", "button", "image"})
_TYPED = frozenset({"text", "email", "password", "search", "tel", "url", ""})
_NOT_SHOWN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(slots=True)
class Form:
    """A form.

    Attributes:
        target: Where it is sent, as an absolute address.
        post: Whether it is sent with POST.
        hidden: Its hidden fields.
        typed: Whether it asks a person to type something.
    """

    target: str
    post: bool
    hidden: dict[str, str] = field(default_factory=dict, repr=False)
    typed: bool = False


@dataclass(slots=True)
class _Pressable:
    """A link or a button whose label is still being read."""

    tag: str
    words: list[str]


class Page(HTMLParser):
    """What can be pressed on a page.

    Attributes:
        labels: What links and buttons say, in one spelling.
        targets: Where links and forms lead, as absolute addresses.
        forms: The forms.
        scripts: Whether the page runs scripts.
        controls: Whether there is anything to press or to type in the markup itself.
    """

    def __init__(self, text: str, address: str) -> None:
        """Read *text*, which is the page at *address*."""
        super().__init__()
        self.labels: list[str] = []
        self.targets: list[str] = []
        self.forms: list[Form] = []
        self.scripts = False
        self.controls = False
        self._address = address
        self._unseen = ""
        self._open: list[_Pressable] = []
        # Not closed at the end: what html.parser then does with a mark that has no end takes hours on a page that is
        # made so. The last tag lets it read the words before it.
        try:
            self.feed(text + "<i>")
        except AssertionError:  # of html.parser, at what is no HTML at all; what was read before it counts
            log.info("a part of the page could not be read")
        for each in self._open:
            self._label(" ".join(each.words))

    def has(self, *texts: str) -> bool:
        """Whether a link or a button says one of *texts*."""
        wanted = [spelled(each) for each in texts]
        return any(text and text in label for label in self.labels for text in wanted)

    def leads_to(self, address: str) -> bool:
        """Whether a link or a form leads to *address*, whatever its query."""
        wanted = _bare(address)
        return any(_bare(each) == wanted for each in self.targets)

    @property
    def drawn_by_scripts(self) -> bool:
        """Whether the page shows itself only to whoever runs its scripts."""
        return self.scripts and not self.controls

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note links, buttons, forms and fields."""
        values = {key: value or "" for key, value in attrs}
        if tag == "script":
            self.scripts = True
        if tag in _UNSEEN:
            self._unseen = self._unseen or tag
        if self._unseen:
            return
        if tag == "form":
            self._form(values)
        elif tag == "input":
            self._input(values)
        elif tag == "img":
            for each in self._open:
                each.words.append(values.get("alt", ""))
        elif tag in {"a", "button"} or values.get("role", "").lower() == "button":
            self._pressable(tag, values)

    def handle_endtag(self, tag: str) -> None:
        """Take the label of what ends here."""
        if tag == self._unseen:
            self._unseen = ""
        for number in range(len(self._open) - 1, -1, -1):
            if self._open[number].tag == tag:
                self._label(" ".join(self._open.pop(number).words))
                return

    def handle_data(self, data: str) -> None:
        """Read the label of what is open."""
        if not self._unseen:
            for each in self._open:
                each.words.append(data)

    def parse_html_declaration(self, i: int) -> int:
        """Pass over a declaration, whatever it is: html.parser stops at some that are none."""
        return self.rawdata.find(">", i) + 1 or -1

    def _form(self, values: dict[str, str]) -> None:
        if len(self.forms) < MOST:
            self.forms.append(Form(self._target(values.get("action", "")), values.get("method", "").lower() == "post"))
            self.targets.append(self.forms[-1].target)

    def _input(self, values: dict[str, str]) -> None:
        kind, shown = values.get("type", "").lower(), _shown(values)
        form = self.forms[-1] if self.forms else None
        if kind == "hidden":
            if form is not None and len(form.hidden) < MOST:
                form.hidden[values.get("name", "")] = values.get("value", "")
            return
        self.controls = self.controls or shown
        if form is not None and kind in _TYPED:
            form.typed = True
        if kind in _BUTTON_INPUTS and shown:
            self._label(values.get("value", "") or values.get("alt", ""))
            self._leads(values.get("formaction"))

    def _pressable(self, tag: str, values: dict[str, str]) -> None:
        if not _shown(values) or (tag == "a" and "href" not in values and "role" not in values):
            return
        self.controls = True
        self._leads(values.get("href") if tag == "a" else values.get("formaction"))
        for each in (values.get("aria-label", ""), values.get("title", "")):
            self._label(each)
        if len(self._open) < MOST // 100:
            self._open.append(_Pressable(tag, []))

    def _leads(self, target: str | None) -> None:
        if target is not None and len(self.targets) < MOST:
            self.targets.append(self._target(target))

    def _label(self, text: str) -> None:
        label = spelled(text)
        if 0 < len(label) <= LONGEST_LABEL and len(self.labels) < MOST:
            self.labels.append(label)

    def _target(self, target: str) -> str:
        try:
            return urljoin(self._address, target.strip())
        except ValueError:
            return ""


def spelled(text: str) -> str:
    """*text* in one spelling: whatever its case and its spaces."""
    return " ".join(text.split()).casefold()


def _shown(values: dict[str, str]) -> bool:
    hidden = "hidden" in values or values.get("aria-hidden", "").lower() == "true"
    return not hidden and not _NOT_SHOWN.search(values.get("style", ""))


def _bare(address: str) -> str:
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return parts._replace(query="", fragment="").geturl()
