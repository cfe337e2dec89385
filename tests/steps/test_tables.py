"""A step stands in several tables. Whoever adds one is told here which of them is missing."""

import ast
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import wizard.steps
from wizard.core.unfinished import MADE
from wizard.gui.pages import CLASSES
from wizard.handover.record import ACTIONS
from wizard.recipes import STEP_KINDS
from wizard.steps import STEPS, made

# They take something away: nothing of them is left in the tenant that an undo could take back.
LEAVES_NOTHING = {"unassign"}


def written() -> Iterator[tuple[str, str]]:
    """Every ``ctx.writing(action, …)`` of the steps: the file, and the action."""
    for path in sorted(Path(wizard.steps.__file__).parent.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "writing":
                action = node.args[0]
                if isinstance(action, ast.Name):
                    yield path.name, getattr(import_module(f"wizard.steps.{path.stem}"), action.id)
                else:
                    yield path.name, ast.literal_eval(action)


def test_every_kind_of_step_is_in_every_table() -> None:
    assert set(STEP_KINDS) == set(STEPS), "STEP_KINDS in wizard/recipes.py, STEPS in wizard/steps/__init__.py"
    assert set(CLASSES) == set(STEPS), "a page in wizard/gui/pages/<key>.py, and its class in CLASSES there"


def test_an_undo_knows_whatever_a_step_writes() -> None:
    found = {(file, action) for file, action in written() if action not in LEAVES_NOTHING}
    unknown = {each for each in found if each[1] not in made.KNOWN}
    assert not unknown, "an undo would pass over it: KNOWN and _Place.read in wizard/steps/made.py"
    assert {action for _, action in found} == made.KNOWN


def test_whatever_a_step_writes_stands_in_words_on_the_hand_over_sheet() -> None:
    assert {action for _, action in written()} <= set(ACTIONS), "ACTIONS in wizard/handover/record.py"


def test_whatever_an_undo_knows_is_named_where_a_run_was_cut_off() -> None:
    assert set(MADE) == made.KNOWN, "MADE in wizard/core/unfinished.py: its words, at its place in the order"
