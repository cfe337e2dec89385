"""Collecting the texts: what is found, and what is refused because it could not be translated."""

import ast

import pytest

from tests.i18n.pseudo import pseudo
from tests.i18n.sources import PLACE, ROOT, NotCollectedError, Source, collect, of_module


def found(code: str) -> list[tuple[str, str]]:
    return [(each.text, each.one) for each in of_module(ast.parse(code), "x.py")]


def test_texts_of_code() -> None:
    assert found('a = tr("One"); b = say("Two {x}", x=tr("Three"))') == [("One", ""), ("Two {x}", ""), ("Three", "")]
    assert found('tr_n("{count} day", "{count} days", count=n)') == [("{count} days", "{count} day")]
    assert found('Words(title="A", what_happened="B", fixes=("c",))') == [("A", ""), ("B", "")]
    assert found('printer.say("Not a text of the catalogue")') == []


@pytest.mark.parametrize(
    "code",
    [
        'tr(f"Hello {name}")',
        'say("Hello " + name)',
        "tr(words)",
        'tr("Until {day}").format(day=1)',
        'say("A", b=1)',
        'tr_n("a", count=1)',
        'tr("a", "b")',
    ],
)
def test_what_is_not_written_out_is_refused(code: str) -> None:
    with pytest.raises(NotCollectedError, match=r"x\.py:1"):
        found(code)


def test_recipes_are_collected_and_names_for_the_tenant_are_not() -> None:
    texts = {each.text for each in collect()}
    assert {"Before you start", "Check the domain", "Client ID"} <= texts
    assert not {"Improvado SSO", "User.Read", "before_you_start", "{uri}"} & texts


def test_every_text_with_a_number_has_its_places() -> None:
    for source in collect():
        if source.one:
            assert sorted(PLACE.findall(source.one)) == sorted(PLACE.findall(source.text)), source
        assert isinstance(source, Source)
        assert (ROOT / source.place).is_file()


def test_the_pseudo_language_is_longer_and_keeps_the_places() -> None:
    for source in collect():
        text = pseudo(source.text)
        assert PLACE.findall(text) == PLACE.findall(source.text)
        assert len(PLACE.sub("", text)) >= 1.4 * len(PLACE.sub("", source.text))


# -- what is shown without being collected ----------------------------------------------------------------------------

SHOWING = {
    *("QLabel", "QPushButton", "QCheckBox", "label", "button", "field_label", "value_label", "setText", "setTitle"),
    *("setWindowTitle", "setInformativeText", "setAccessibleName", "setAccessibleDescription", "setToolTip"),
    *("setPlaceholderText", "addItem", "addButton", "addRow", "setStatusTip", "_say", "UsageError"),
}


PRODUCT = "Entra SSO Wizard"


def literals(node: ast.expr) -> list[str]:
    """What of an argument is written out and has letters: plain text, or the fixed parts of an f-string."""
    if isinstance(node, ast.JoinedStr):
        return [text for part in node.values for text in literals(part)]
    if isinstance(node, ast.BinOp):
        return literals(node.left) + literals(node.right)
    if isinstance(node, ast.IfExp):
        return literals(node.body) + literals(node.orelse)
    text = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
    return [text] if any(map(str.isalpha, text.replace(PRODUCT, ""))) else []


def test_no_widget_and_no_refusal_says_what_was_not_collected() -> None:
    said = []
    files = [*(ROOT / "wizard" / "gui").rglob("*.py"), *(ROOT / "wizard").glob("*.py")]
    assert len(files) > 20
    for path in files:
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call):
                name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
                first = [text for each in call.args[:1] for text in literals(each)]
                described = [text for each in call.keywords if each.arg == "described" for text in literals(each.value)]
                if name in SHOWING and first + described:
                    said.append(f"{path.relative_to(ROOT)}:{call.lineno}: {first + described}")
    assert said == [], "write tr(...) around it"
