"""Which modules of msgraph-sdk the frozen program needs, computed from the code that uses them.

The SDK has 16,000 modules, and PyInstaller would take them all: each request builder imports its neighbours inside its
methods. A method that ``wizard/entra`` never names is never called, so what only it imports is left out. Models import
one another where an answer is read; those for which :mod:`wizard.entra.models` has a reader of its own are read by
that.

``build.spec`` leaves out what is not in :func:`modules`, and a test runs the wizard's conversations with Microsoft
while everything else cannot be imported.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.util import resolve_name
from pathlib import Path

GENERATED = "msgraph.generated"
# Called by kiota, not by us.
READERS = {"create_from_discriminator_value", "get_field_deserializers"}


@dataclass(slots=True)
class Used:
    """What our own code uses of the SDK.

    Attributes:
        names: Everything that is called or read on anything: methods of request builders are among them.
        modules: The SDK's modules that it imports.
        lean: Classes of the SDK that it reads in its own way.
    """

    names: set[str] = field(default_factory=set)
    modules: set[str] = field(default_factory=set)
    lean: set[str] = field(default_factory=set)


def modules(code: Path, site_packages: Path) -> set[str]:
    """The modules below ``msgraph.generated`` that can be imported by what *code* does.

    Args:
        code: The folder of the package that uses the SDK.
        site_packages: The folder in which ``msgraph`` lies.

    Raises:
        OSError: There is no such folder.
    """
    used = used_by(code)
    kept: set[str] = set()
    deep: set[str] = set()
    # The client's base is imported by the package itself.
    todo = [(name, True) for name in {*used.modules, f"{GENERATED}.base_graph_service_client"}]
    while todo:
        name, read = todo.pop()
        path = _path(site_packages, name)
        if path is None or (name in kept and (not read or name in deep)):
            continue
        kept.add(name)
        deep |= {name} if read else set()
        todo += [(parent, False) for parent in _parents(name)]
        todo += _imports(name, path, used, read=read)
    return kept


def used_by(code: Path) -> Used:
    """What the modules in *code* use of the SDK."""
    used = Used()
    for path in sorted(code.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute):
                used.names.add(node.attr)
            elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith(GENERATED):
                used.modules.add(str(node.module))
            elif isinstance(node, ast.ClassDef) and any(_name(base) == "Lean" for base in node.bases):
                used.lean |= {_name(base) for base in node.bases}
    return used


def _imports(name: str, path: Path, used: Used, *, read: bool) -> Iterator[tuple[str, bool]]:
    """What a module of the SDK imports where only what is used is called, and whether that is read by the SDK."""
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for statement in tree.body:
        if isinstance(statement, ast.ImportFrom):
            yield _absolute(statement, package), False
        elif isinstance(statement, ast.ClassDef):
            reads = read and _is_model(name) and statement.name not in used.lean
            for method in statement.body:
                if isinstance(method, ast.FunctionDef | ast.AsyncFunctionDef):
                    called = method.name in used.names - READERS or method.name.startswith("__")
                    if called or (reads and method.name in READERS):
                        inner = [_absolute(each, package) for each in _inner(method)]
                        # A builder names what it would read; the wizard reads what it knows, and errors.
                        yield from (
                            (each, reads or each in used.modules or ".o_data_errors." in each) for each in inner
                        )
            if reads:
                yield from ((base, True) for base in _bases(statement, tree, package))


def _is_model(name: str) -> bool:
    return name.startswith(f"{GENERATED}.models.")


def _bases(statement: ast.ClassDef, tree: ast.Module, package: str) -> Iterator[str]:
    """The modules of the classes that a model is made of: its reader calls theirs."""
    names = {_name(base) for base in statement.bases}
    for each in tree.body:
        if isinstance(each, ast.ImportFrom) and names & {alias.name for alias in each.names}:
            yield _absolute(each, package)


def _inner(method: ast.AST) -> Iterator[ast.ImportFrom]:
    return (each for each in ast.walk(method) if isinstance(each, ast.ImportFrom))


def _absolute(statement: ast.ImportFrom, package: str) -> str:
    relative = "." * statement.level + (statement.module or "")
    return resolve_name(relative, package) if statement.level else str(statement.module)


def _parents(name: str) -> Iterator[str]:
    while "." in name:
        name = name.rpartition(".")[0]
        if name.startswith(GENERATED):
            yield name


def _path(site_packages: Path, name: str) -> Path | None:
    """The file of a module of the SDK's generated part; nothing for any other and for folders without code."""
    if not name.startswith(GENERATED):
        return None
    place = site_packages.joinpath(*name.split("."))
    return next((path for path in (place.with_suffix(".py"), place / "__init__.py") if path.is_file()), None)


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""
