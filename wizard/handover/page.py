"""The hand-over sheet as one HTML page that needs nothing else: no script, no font, no picture from anywhere.

The same page without pictures, with the stylesheet for paper, is what the window prints as PDF: its markup therefore
keeps to what Qt's rich text understands (tables, no grid).
"""

from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from wizard.handover.sheet import Fact, Row, Section, Sheet
from wizard.paths import resource

# What the page may load, said to the browser as well: nothing but what is in it.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
SIGNS = {"done": "\u2713", "failed": "\u2717", "unknown": "?", "todo": "\u25cb", "waiting": "\u2026"}
SCREEN, PAPER = "styles/sheet.css", "styles/sheet-paper.css"


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawn portal picture.

    Attributes:
        caption: The sentence below it.
        description: The picture in words.
        png: The drawing.
    """

    caption: str
    description: str
    png: bytes


def page(sheet: Sheet, figures: Sequence[Figure] = (), *, paper: bool = False) -> str:
    """The page of *sheet*.

    Args:
        sheet: What to write.
        figures: Pictures at its end.
        paper: Whether Qt is to lay it out: with the stylesheet for that, and, in a language that is read from right to
            left, with the cells of each row turned around, which Qt does not do by itself.
    """
    return "\n".join(_Page(sheet, paper=paper).lines(figures)) + "\n"


class _Page:
    """Writes one page."""

    def __init__(self, sheet: Sheet, *, paper: bool) -> None:
        self._sheet = sheet
        self._style = PAPER if paper else SCREEN
        self._turned = paper and sheet.right_to_left

    def lines(self, figures: Sequence[Figure]) -> Iterator[str]:
        """The lines of the page."""
        sheet = self._sheet
        direction = "rtl" if sheet.right_to_left else "ltr"
        css = resource(self._style).read_text(encoding="utf-8")
        yield "<!DOCTYPE html>"
        yield f'<html lang="{escape(sheet.language)}" dir="{direction}">'
        yield '<head><meta charset="utf-8">'
        yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
        yield '<meta name="referrer" content="no-referrer">'
        yield f"<title>{escape(sheet.title)} · {escape(sheet.subject)}</title>"
        yield f"<style>\n{css}</style></head>"
        yield f'<body dir="{direction}">'
        if sheet.practice:
            yield f'<table class="practice" width="100%"><tr><td>{escape(sheet.practice)}</td></tr></table>'
        yield f'<header><p class="kind">{escape(sheet.kind)}</p>'
        yield f"<h1>{escape(sheet.title)}</h1>"
        yield f'<p class="subject">{escape(sheet.subject)}</p></header>'
        yield "<main>"
        yield self._status()
        for section in sheet.sections:
            yield from self._section(section)
        yield from _figures(sheet.pictures, figures)
        yield "</main>"
        yield f"<footer><p>{escape(sheet.footer)}</p></footer>"
        yield "</body></html>"

    def _status(self) -> str:
        sheet = self._sheet
        kind, sign = ("good", SIGNS["done"]) if sheet.good else ("open", SIGNS["todo"])
        remark = f'<br><span class="remark">{escape(sheet.remark)}</span>' if sheet.remark else ""
        cells = self._cells(
            f'<td class="sign" width="10%" aria-hidden="true">{sign}</td>',
            f"<td><b>{escape(sheet.status)}</b>{remark}</td>",
        )
        return f'<table class="status {kind}" width="100%">{cells}</table>'

    def _section(self, section: Section) -> Iterator[str]:
        yield f'<section id="{section.key}"><h2>{escape(section.heading)}</h2>'
        if section.words:
            yield f'<p class="words">{escape(section.words)}</p>'
        if section.facts:
            yield '<table class="facts" width="100%">'
            yield from (self._fact(fact) for fact in section.facts)
            yield "</table>"
        yield from self._rows(section.rows)
        for name, remark, rows in section.groups:
            yield f'<h3>{escape(name)} <span class="remark">{escape(remark)}</span></h3>'
            yield from self._rows(rows)
        for words, command in section.commands:
            yield f'<p class="what">{escape(words)}</p>'
            code = f'<code dir="ltr">{escape(command)}</code>'
            yield f'<table class="command" width="100%"><tr><td dir="ltr">{code}</td></tr></table>'
        if section.closing:
            yield f'<p class="words closing">{escape(section.closing)}</p>'
        yield "</section>"

    def _fact(self, fact: Fact) -> str:
        note = f'<br><span class="note">{escape(fact.note)}</span>' if fact.note else ""
        return self._cells(f'<th scope="row" width="34%">{escape(fact.name)}</th>', f"<td>{_value(fact)}{note}</td>")

    def _rows(self, rows: Iterable[Row]) -> Iterator[str]:
        lines = [self._row(row) for row in rows]
        if lines:
            yield from ('<table class="rows" width="100%">', *lines, "</table>")

    def _row(self, row: Row) -> str:
        sign = SIGNS.get(row.kind, "")
        state = f"{sign}\u00a0{escape(row.state)}" if sign else escape(row.state)
        notes = [f"{escape(fact.name)} {_value(fact)}" if fact.name else _value(fact) for fact in row.details]
        if row.when:
            notes.append(escape(row.when))
        more = "".join(f'<br><span class="note">{each}</span>' for each in notes)
        return self._cells(
            f'<td class="mark" width="17%"><span class="{row.kind}">{state}</span></td>',
            f"<td>{escape(row.text)}{more}</td>",
        )

    def _cells(self, first: str, second: str) -> str:
        return f"<tr>{second}{first}</tr>" if self._turned else f"<tr>{first}{second}</tr>"


def _value(fact: Fact) -> str:
    return f'<code dir="ltr">{escape(fact.value)}</code>' if fact.fixed else escape(fact.value)


def _figures(heading: str, figures: Sequence[Figure]) -> Iterator[str]:
    if not figures:
        return
    yield f'<section id="pictures"><h2>{escape(heading)}</h2><div class="figures">'
    for figure in figures:
        source = f"data:image/png;base64,{b64encode(figure.png).decode('ascii')}"
        yield f'<figure><img src="{source}" alt="{escape(figure.description)}">'
        yield f"<figcaption>{escape(figure.caption)}</figcaption></figure>"
    yield "</div></section>"
