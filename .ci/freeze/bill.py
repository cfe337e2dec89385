"""What the frozen program is made of: a bill of materials, and the licence of each part.

Read from the files that are really in the bundle: each belongs to an installed distribution, to Python itself, or, on
Debian and its kin, to a package of the system. What belongs to none of them is named as a file, so that nothing is
left out silently.
"""

import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

TEXTS_OF_QT = Path(__file__).with_name("texts")  # its wheels bring none
QT = {"PySide6_Essentials", "PySide6-Essentials", "shiboken6"}
OURS = Path(__file__).parents[2] / "LICENSE"  # the text of the Apache licence
LICENSES = "licenses"
BILL = "sbom.cdx.json"
# Names under which the text of a licence lies beside a distribution's metadata.
TEXTS = ("LICEN", "COPYING", "NOTICE", "AUTHORS")
# The trove classifiers that old metadata has in place of an SPDX expression.
CLASSIFIED = {
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
    "License :: OSI Approved :: BSD License": "BSD-3-Clause",
    "License :: OSI Approved :: ISC License (ISCL)": "ISC",
    "License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that others made.

    Attributes:
        kind: ``pypi``, ``generic`` for Python itself, or ``deb``.
        name: Its name there.
        version: Its version.
        license: An SPDX expression or the name that its makers use; may be empty.
        texts: Files with its licence.
    """

    kind: str
    name: str
    version: str
    license: str
    texts: tuple[Path, ...] = ()

    @property
    def label(self) -> str:
        """Its name with its version, as a folder may be called."""
        return f"{self.name}-{self.version}"


def parts_of(files: Iterable[Path]) -> tuple[list[Part], list[Path]]:
    """Whose *files* they are.

    Args:
        files: Where the files of the bundle were taken from.

    Returns:
        The parts by name, and the files that belong to nobody known.
    """
    owners = _owners()
    standard = Path(sysconfig.get_path("stdlib")).resolve()
    places = {Path(sysconfig.get_config_var(name) or standard).resolve() for name in ("LIBDIR", "BINDIR")}
    found: dict[str, Part] = {}
    rest = []
    for file in sorted({each.resolve() for each in files}):
        owner = owners.get(file)
        if owner is not None:
            part = _of_distribution(owner)
        elif file.is_relative_to(standard) or file.parent in places:
            part = _python(standard)
        else:
            rest.append(file)
            continue
        found[part.label] = part
    packages, unknown = _of_system(rest)
    found |= {each.label: each for each in packages}
    return sorted(found.values(), key=lambda each: (each.kind, each.name.lower())), unknown


def _owners() -> Mapping[Path, Distribution]:
    """Each installed file, with the distribution that brought it."""
    owners: dict[Path, Distribution] = {}
    for each in distributions():
        for file in each.files or ():
            owners[Path(str(each.locate_file(file))).resolve()] = each
    return owners


def _of_distribution(found: Distribution) -> Part:
    metadata = found.metadata
    classified = [CLASSIFIED[each] for each in metadata.get_all("Classifier") or [] if each in CLASSIFIED]
    told = metadata.get_all("License-Expression") or [" OR ".join(classified)]
    words = told[0] or (metadata.get_all("License") or [""])[0].strip()
    texts = [
        Path(str(found.locate_file(file)))
        for file in found.files or ()
        if file.name.upper().startswith(TEXTS) and file.suffix not in {".py", ".pyc"}
    ]
    if metadata["Name"] in QT:
        texts += sorted(TEXTS_OF_QT.iterdir())
    name = words.splitlines()[0] if words else ""
    return Part("pypi", metadata["Name"], found.version, name, tuple(each for each in texts if each.is_file()))


def _python(standard: Path) -> Part:
    text = standard / "LICENSE.txt"
    return Part(
        "generic", "python", sysconfig.get_config_var("py_version") or "", "Python-2.0", (text,) * text.is_file()
    )


def _of_system(files: Sequence[Path]) -> tuple[list[Part], list[Path]]:
    """The Debian packages of *files*, and the files of none; without dpkg nobody can say."""
    dpkg = shutil.which("dpkg-query")
    if dpkg is None or not files:
        return [], list(files)
    names, unknown = set(), []
    for file in files:
        # Where /lib is a link into /usr, a package may know its file by either name.
        asked = (file, Path(str(file).removeprefix("/usr")))
        answers = [
            subprocess.run([dpkg, "-S", str(each)], check=False, capture_output=True, text=True) for each in asked
        ]
        told = next((each.stdout for each in answers if each.returncode == 0), "")
        if told:
            names.add(told.partition(":")[0])
        else:
            unknown.append(file)
    return [_of_package(dpkg, name) for name in sorted(names)], unknown


def _of_package(dpkg: str, name: str) -> Part:
    shown = subprocess.run([dpkg, "-W", "-f=${Version}\n", name], capture_output=True, text=True, check=True)
    text = Path("/usr/share/doc") / name / "copyright"
    return Part("deb", name, shown.stdout.splitlines()[0], "", (text,) * text.is_file())


def write_bill(folder: Path, name: str, version: str, own: str, parts: Sequence[Part]) -> tuple[Path, Path]:
    """Write the bill of materials, and each licence in a folder of its part.

    Args:
        folder: Where to; made anew.
        name: What is shipped.
        version: Its version.
        own: Its own licence, SPDX.
        parts: What it is made of.

    Returns:
        The bill, and the folder of the licences.
    """
    shutil.rmtree(folder, ignore_errors=True)
    licenses = folder / LICENSES
    for part in parts:
        place = licenses / part.label
        place.mkdir(parents=True)
        for text in part.texts:
            taken = (place / text.name).exists()
            shutil.copyfile(text, place / (f"{text.parent.name}-{text.name}" if taken else text.name))
        if not part.texts and part.license == "Apache-2.0":
            shutil.copyfile(OURS, place / OURS.name)
        elif not part.texts:
            words = f"{part.name} {part.version} comes without a text. Its licence: {part.license or 'unknown'}\n"
            (place / OURS.name).write_text(words, encoding="utf-8")
    whole = Bom()
    whole.metadata.component = _component(Part("pypi", name, version, own), ComponentType.APPLICATION)
    for part in parts:
        whole.components.add(_component(part, ComponentType.LIBRARY))
    whole.register_dependency(whole.metadata.component, whole.components)
    bill = folder / BILL
    bill.write_text(JsonV1Dot6(whole).output_as_string(indent=1), encoding="utf-8")
    return bill, licenses


def _component(part: Part, kind: ComponentType) -> Component:
    url = PackageURL(part.kind, "debian" if part.kind == "deb" else None, part.name.lower(), part.version)
    made = Component(name=part.name, version=part.version, type=kind, purl=url, bom_ref=str(url))
    if part.license:
        try:
            made.licenses.add(LicenseFactory().make_from_string(part.license))
        except ValueError:
            made.licenses.add(DisjunctiveLicense(name=part.license))
    return made
