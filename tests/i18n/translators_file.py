"""The files that translators edit: Qt Linguist's TS format, one for each language.

Written here and not by Qt's tools, in the order of the code and without line numbers, so that a change of a text
changes a few lines.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from tests.i18n.sources import ROOT, Source
from wizard.catalogue import LANGUAGES

FOLDER = ROOT / "resources" / "i18n"
CONTEXT = "Wizard"


@dataclass(slots=True)
class Translations:
    """One language.

    Attributes:
        code: A key of :data:`wizard.catalogue.LANGUAGES`.
        finished: The translated forms by English text; one form, or as many as the language has for a number.
        vanished: The same for texts that the program no longer has.
    """

    code: str
    finished: dict[str, list[str]] = field(default_factory=dict)
    vanished: dict[str, list[str]] = field(default_factory=dict)

    @property
    def path(self) -> Path:
        """Where its file lies."""
        return FOLDER / f"entra-sso-wizard_{self.code}.ts"

    def unfinished(self, sources: Sequence[Source]) -> list[Source]:
        """What is still to be translated."""
        return [source for source in sources if source.text not in self.finished]

    def follow(self, sources: Sequence[Source]) -> None:
        """Keep what the program still has; set aside what it has no more, and take back what has come again."""
        known, kinds = self.vanished | self.finished, {source.text: self._forms(source) for source in sources}
        self.finished = {text: forms for text, forms in known.items() if kinds.get(text) == len(forms)}
        self.vanished = {text: forms for text, forms in known.items() if text not in self.finished}

    def _forms(self, source: Source) -> int:
        return LANGUAGES[self.code].forms if source.numerus else 1

    def released(self, sources: Sequence[Source]) -> dict[str, str | list[str]]:
        """What the program reads."""
        texts = [source for source in sources if source.text in self.finished]
        return {each.text: self.finished[each.text] if each.numerus else self.finished[each.text][0] for each in texts}

    def written(self, sources: Sequence[Source]) -> str:
        """The file: the texts of the program in their order, then those that vanished."""
        head = f'<TS version="2.1" language="{self.code}" sourcelanguage="en">'
        lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", head, "<context>"]
        lines.append(f"    <name>{CONTEXT}</name>")
        for source in sources:
            lines += self._message(source)
        for text in self.vanished:
            lines += self._message(Source(text, ""))
        lines += ["</context>", "</TS>", ""]
        return "\n".join(lines)

    def _message(self, source: Source) -> Iterator[str]:
        forms = self.finished.get(source.text) or self.vanished.get(source.text)
        numerus = source.numerus and source.text not in self.vanished
        yield '    <message numerus="yes">' if numerus else "    <message>"
        if source.place:
            yield f'        <location filename="../../{source.place}"/>'
        yield f"        <source>{escape(source.text)}</source>"
        if source.one:
            yield f"        <extracomment>In English for 1: {escape(source.one)}</extracomment>"
        kind = "" if source.text in self.finished else ' type="vanished"' if forms else ' type="unfinished"'
        inside = "" if forms is None else escape(forms[0])
        if numerus or (forms is not None and len(forms) > 1):
            empty = [""] * self._forms(source)
            inside = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms or empty)
        yield f"        <translation{kind}>{inside}</translation>"
        yield "    </message>"


def read(code: str) -> Translations:
    """Read the file of a language; nothing is translated where there is none."""
    made = Translations(code)
    if not made.path.exists():
        return made
    for message in ET.parse(made.path).iter("message"):  # noqa: S314 - our own file
        text, translation = message.findtext("source") or "", message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = [each.text or "" for each in translation.findall("numerusform")] or [translation.text or ""]
        if all(forms):
            (made.vanished if translation.get("type") in {"vanished", "obsolete"} else made.finished)[text] = forms
    return made
