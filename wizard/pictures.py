"""The portal pictures of a help article as data: what each shows, what is pressed, and when it is the current one.

Read from ``resources/pictures/*.toml``; the names of the dataclasses' attributes are the keys of the file. The pictures
of the portal are the same for every recipe: a file that shares them has to bring only what is its own. Nothing here
draws: the window does, and :mod:`wizard.portal_view` fills in the admin's own values and describes a picture in words.
"""

import re
import string
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields, is_dataclass, replace
from pathlib import Path

from wizard.core.model import Check, Mark, StepStatus
from wizard.core.recipe import StepWords
from wizard.paths import resource
from wizard.toml_data import DataError, Document

# There is none for the client secret: no picture can show it.
PLACES = frozenset(
    {
        "domain",
        "redirect_uri",
        "organisation",
        "app_name",
        "client_id",
        "tenant_id",
        "secret_ends",
        "secret_description",
        "secret_months",
        "account",
    }
)
Names = tuple[str, ...]
LINE_KINDS: Names = ("heading", "text", "value", "copy", "link", "field", "choice", "search", "radio", "check")
ICONS: Names = ("", "plus", "refresh", "tick")
STATUSES: Names = ("", "good", "warn")
# What of a line can be pressed or filled in, and by which of its texts it is called.
NAMED_BY_LABEL = ("field", "choice")
NAMED_BY_TEXT = ("link", "radio", "check")
MAY_BE_EMPTY = ("shares", "label", "icon", "empty", "status", "group")
BOLD = "**"
SHARED = ("portal",)  # what a file may share
_PICTURE = re.compile(r"^pictures\[(\d+)\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Menu:
    """The menu at the side of a page.

    Attributes:
        top: Entries above the group.
        group: Heading of the group; empty where there is none.
        items: Entries of the group.
    """

    items: tuple[str, ...] = ()
    top: tuple[str, ...] = ()
    group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A command above the content of a page.

    Attributes:
        text: What it says.
        icon: One of :data:`ICONS`.
    """

    text: str
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a page, sheet or dialog.

    Attributes:
        kind: One of :data:`LINE_KINDS`.
        text: What it says, or what stands in the field.
        label: What the text is, where it needs a name.
        chosen: Whether a radio button or check box is on.
    """

    kind: str
    text: str
    label: str = ""
    chosen: bool = False

    @property
    def control(self) -> str:
        """What it is called, if it can be pressed or filled in; otherwise empty."""
        if self.kind in NAMED_BY_LABEL:
            return self.label
        return self.text if self.kind in NAMED_BY_TEXT else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table of a page.

    Attributes:
        columns: Headings; none for no table.
        rows: Cells, as many in each row as there are columns.
        empty: What is said where there are no rows.
        linked: Whether the first cell of a row opens what it names.
        status: How the last cell of each row is marked, one of :data:`STATUSES`.
    """

    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    empty: str = ""
    linked: bool = False
    status: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What lies on top of a page: a sheet at its side, or a dialog in its middle.

    Attributes:
        title: Heading; empty where there is no sheet.
        lines: Its lines.
        buttons: Buttons below them; the first is the primary one.
    """

    title: str = ""
    lines: tuple[Line, ...] = ()
    buttons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One picture.

    Attributes:
        title: Heading of the page.
        press: The text of the one control that is outlined.
        caption: What to do, for whoever does it in the portal.
        automatic: What the wizard does instead.
        number: The article's number; 0 for a picture that the article does not have.
        name: Name of a picture without a number.
        where: Title above the picture; that of the file where it is empty.
        bar: Text of the top bar; that of the file where it is empty.
        site: Whether it shows a web site rather than the portal.
        trail: The way to the page, from the left.
        menu: Name of the menu; empty for none.
        selected: The entry of the menu that is open.
        tabs: Tabs above the content.
        tab: The one that is open.
        commands: Commands above the content.
        lines: Content.
        table: Table below the lines.
        buttons: Buttons below the content; the first is the primary one.
        sheet: A sheet at the side, on top of the page.
        dialog: A dialog in the middle, on top of the page.
        called: What the outlined control is called in the description, where its text does not say it.
        row: Key of the step's check row with which, once done, the picture is past.
    """

    title: str
    press: str
    caption: str
    automatic: str
    number: int = 0
    name: str = ""
    where: str = ""
    bar: str = ""
    site: bool = False
    trail: tuple[str, ...] = ()
    menu: str = ""
    selected: str = ""
    tabs: tuple[str, ...] = ()
    tab: str = ""
    commands: tuple[Command, ...] = ()
    lines: tuple[Line, ...] = ()
    table: Table = Table()
    buttons: tuple[str, ...] = ()
    sheet: Sheet = Sheet()
    dialog: Sheet = Sheet()
    called: str = ""
    row: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pictures:
    """All pictures of an article.

    Attributes:
        id: The recipe's id.
        shares: Whose pictures, menus and values stand wherever this file has none of its own; empty for nobody's.
        where: Title above a picture.
        bar: Text of the portal's top bar.
        unknown: What stands in a place while its value is not known.
        example: Values for the documentation.
        menus: The menus by name.
        pictures: The pictures.
    """

    id: str
    shares: str = ""
    where: str = ""
    bar: str = ""
    unknown: dict[str, str] = field(default_factory=dict)
    example: dict[str, str] = field(default_factory=dict)
    pictures: tuple[Picture, ...] = ()
    menus: dict[str, Menu] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How many pictures the article has."""
        return sum(1 for picture in self.pictures if picture.number)

    def picture(self, which: int | str) -> Picture:
        """The picture with this number or name.

        Raises:
            KeyError: There is none.
        """
        for picture in self.pictures:
            if which in {picture.number, picture.name} and which:
                return picture
        raise KeyError(which)

    def menu(self, picture: Picture) -> Menu:
        """The menu of *picture*; an empty one where it has none."""
        return self.menus[picture.menu] if picture.menu else Menu()


def load_pictures(name_or_path: str) -> Pictures:
    """Read and check the pictures of a recipe.

    Args:
        name_or_path: The name of pictures that come with the program, or the path of a TOML file.

    Raises:
        DataError: The file cannot be read, does not fit, or contradicts itself.
    """
    path = Path(name_or_path)
    if name_or_path.replace("-", "").replace("_", "").isalnum():
        try:
            path = resource(f"pictures/{name_or_path}.toml")
        except FileNotFoundError:
            raise DataError(path, "", "there are no pictures of this name. Check it.") from None
    document = Document(path)
    own = document.convert(Pictures)
    if own.shares and own.shares not in SHARED:
        raise document.error("shares", f"these cannot be shared. Known: {', '.join(SHARED)}.")
    pictures = _joined(load_pictures(own.shares), own) if own.shares else own
    for check in (_values, _numbers, _menus, _kinds, _tables, _highlights, _captions, _texts):
        for key, sentence in check(pictures):
            raise document.error(_own_key(own, pictures, key), sentence)
    return pictures


def _joined(shared: Pictures, own: Pictures) -> Pictures:
    """The pictures of *own*, and of *shared* wherever *own* has none of this number or name."""
    mine = {picture.number or picture.name: picture for picture in own.pictures}
    pictures = [mine.get(each.number or each.name, each) for each in shared.pictures]
    # What is there twice or has neither stays, to be complained of.
    kept = {id(each) for each in pictures}
    pictures += [each for each in own.pictures if id(each) not in kept]
    pictures.sort(key=lambda each: not each.number)
    return replace(
        own,
        where=own.where or shared.where,
        bar=own.bar or shared.bar,
        unknown=shared.unknown | own.unknown,
        example=shared.example | own.example,
        pictures=tuple(pictures),
        menus=shared.menus | own.menus,
    )


def _own_key(own: Pictures, whole: Pictures, key: str) -> str:
    """The *key* of a fault in *whole* as it stands in the file of *own*."""
    found = _PICTURE.match(key)
    if found is None or own is whole:
        return key
    picture = whole.pictures[int(found[1])]
    place = next((at for at, each in enumerate(own.pictures) if each is picture), 0)
    return _PICTURE.sub(f"pictures[{place}]", key)


def current_picture(pictures: Pictures, words: StepWords, checks: Sequence[Check], status: StepStatus) -> int:
    """The number of the picture that the article shows at this moment of a step; 0 where the step has none.

    The first before anything is done; with every check row that is done, the pictures of this row are past; the last
    when everything is done.
    """
    if not words.pictures:
        return 0
    done = {check.key for check in checks if check.mark is Mark.DONE}
    if status is not StepStatus.DONE:
        for number in words.pictures:
            if pictures.picture(number).row not in done:
                return number
    return words.pictures[-1]


def controls(pictures: Pictures, picture: Picture) -> Iterator[str]:
    """The texts of everything in *picture* that can be outlined."""
    menu = pictures.menus.get(picture.menu, Menu())
    yield from (*menu.top, *menu.items, *picture.tabs)
    yield from (command.text for command in picture.commands)
    yield from (cell for row in picture.table.rows for cell in row)
    yield from picture.buttons
    for lines in (picture.lines, picture.sheet.lines, picture.dialog.lines):
        yield from (line.control for line in lines if line.control)
    yield from (*picture.sheet.buttons, *picture.dialog.buttons)


def texts(value: object, key: str = "") -> Iterator[tuple[str, str]]:
    """Every text inside *value*, with its key."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, tuple):
        for number, member in enumerate(value):
            yield from texts(member, f"{key}[{number}]")
    elif isinstance(value, dict):
        for name, member in value.items():
            yield from texts(member, f"{key}.{name}")
    elif is_dataclass(value):
        for each in fields(value):
            yield from texts(getattr(value, each.name), f"{key}.{each.name}" if key else each.name)


def _all(pictures: Pictures) -> Iterator[tuple[str, Picture]]:
    for number, picture in enumerate(pictures.pictures):
        yield f"pictures[{number}]", picture


def _values(pictures: Pictures) -> Iterator[tuple[str, str]]:
    for key, table in (("unknown", pictures.unknown), ("example", pictures.example)):
        for place in sorted(PLACES ^ table.keys()):
            words = "is missing. Add it." if place in PLACES else "is not a known place. Remove it."
            yield (key if place in PLACES else f"{key}.{place}"), f"{place} {words}"


def _numbers(pictures: Pictures) -> Iterator[tuple[str, str]]:
    expected, names = 1, set[str]()
    for key, picture in _all(pictures):
        if picture.number and picture.number != expected:
            yield f"{key}.number", f"the numbers rise by one. Here {expected} is next."
        if bool(picture.number) == bool(picture.name):
            yield key, "a picture has either a number or a name."
        if picture.name in names:
            yield f"{key}.name", f"{picture.name} is there twice. Rename one."
        expected += bool(picture.number)
        names |= {picture.name} - {""}


def _menus(pictures: Pictures) -> Iterator[tuple[str, str]]:
    for key, picture in _all(pictures):
        if picture.menu and picture.menu not in pictures.menus:
            yield f"{key}.menu", f"this menu is not known. Known: {', '.join(sorted(pictures.menus))}."
            continue
        menu = pictures.menu(picture)
        for one, many, name in (
            (picture.selected, (*menu.top, *menu.items), "selected"),
            (picture.tab, picture.tabs, "tab"),
        ):
            if (one or many) and one not in many:
                yield f"{key}.{name}", f"this must be one of: {', '.join(many) or 'nothing'}."


def _kinds(pictures: Pictures) -> Iterator[tuple[str, str]]:
    for key, picture in _all(pictures):
        chosen = [(f"{key}.table.status", picture.table.status, STATUSES)]
        chosen += [(f"{key}.commands[{at}].icon", command.icon, ICONS) for at, command in enumerate(picture.commands)]
        for part, lines in (
            ("lines", picture.lines),
            ("sheet.lines", picture.sheet.lines),
            ("dialog.lines", picture.dialog.lines),
        ):
            chosen += [(f"{key}.{part}[{at}].kind", line.kind, LINE_KINDS) for at, line in enumerate(lines)]
        for place, value, known in chosen:
            if value not in known:
                yield place, f"{value} is not known here. Known: {', '.join(filter(None, known))}."


def _tables(pictures: Pictures) -> Iterator[tuple[str, str]]:
    for key, picture in _all(pictures):
        for at, row in enumerate(picture.table.rows):
            if len(row) != len(picture.table.columns):
                yield f"{key}.table.rows[{at}]", f"{len(row)} cells do not fit {len(picture.table.columns)} columns."


def _highlights(pictures: Pictures) -> Iterator[tuple[str, str]]:
    for key, picture in _all(pictures):
        found = list(controls(pictures, picture)).count(picture.press)
        if found != 1:
            yield f"{key}.press", f"exactly one control must have this text; {found} have it."


def _captions(pictures: Pictures) -> Iterator[tuple[str, str]]:
    for key, picture in _all(pictures):
        for name, caption in (("caption", picture.caption), ("automatic", picture.automatic)):
            if caption.count(BOLD) % 2:
                yield f"{key}.{name}", "two stars begin or end bold words without their partner."
            if not caption.endswith("."):
                yield f"{key}.{name}", "this is a sentence and ends with a full stop."


def _texts(pictures: Pictures) -> Iterator[tuple[str, str]]:
    optional = {
        f"{key}.{each.name}" for key, picture in _all(pictures) for each in fields(picture) if each.default == ""
    }
    for key, text in texts(pictures):
        last = key.rpartition(".")[2]
        if not (text or key in optional or last in MAY_BE_EMPTY or key.endswith((".sheet.title", ".dialog.title"))):
            yield key, "this text is empty. Write it."
        try:
            names = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
        except ValueError:
            yield key, "a brace is open or closed without its partner. Write {{ or }} for a brace itself."
            continue
        for name in sorted(names - PLACES):
            known = ", ".join(f"{{{place}}}" for place in sorted(PLACES))
            yield key, f"{{{name}}} is not a known place. Known: {known}."
