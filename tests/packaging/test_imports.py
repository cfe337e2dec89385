"""Import rules that name what is allowed; import-linter can only name what is forbidden."""

import sys

import pytest

from tests.packaging.repository import ROOT, imported_names, parsed, python_files

OUR_PACKAGE = "wizard"


@pytest.mark.parametrize(
    ("package", "ours"),
    [
        ("wizard.core", ("wizard.core",)),
        ("wizard.steps", ("wizard.core", "wizard.steps")),
    ],
)
def test_only_the_standard_library_and(package: str, ours: tuple[str, ...]) -> None:
    modules = python_files(package.replace(".", "/"))
    assert modules
    strangers = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in modules
        for name in imported_names(parsed(path))
        if name.partition(".")[0] not in sys.stdlib_module_names and not is_below(name, ours)
    ]
    assert strangers == []


def test_the_practice_tenant_knows_nothing_of_ours() -> None:
    modules = python_files("wizard/practice")
    assert modules
    strangers = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in modules
        for name in imported_names(parsed(path))
        if name.partition(".")[0] == OUR_PACKAGE and not is_below(name, ("wizard.practice",))
    ]
    assert strangers == []


def is_below(name: str, packages: tuple[str, ...]) -> bool:
    """Whether a dotted name is one of the packages, inside one, or the `wizard` of `from wizard import ...`."""
    return name == OUR_PACKAGE or any(name == package or name.startswith(f"{package}.") for package in packages)
