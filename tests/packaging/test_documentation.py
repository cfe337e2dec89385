"""What the documents say is true: commands, links, messages, hosts, exit statuses."""

import re
import shlex
from pathlib import Path

import messages
import pytest

from tests.packaging.repository import ROOT
from wizard.arguments import COMMANDS, PROGRAM, make_parser
from wizard.clouds import cloud_names, load_cloud
from wizard.core.keeper import KEEPER_HOSTS
from wizard.core.problems import WORDS
from wizard.exits import Exit

README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / ".github").glob("*.md"))]
# What stands for a value of the reader's, and what it is here.
VALUES = {
    "DOMAIN": "improvado.contoso.com",
    "FILE": "cloud.toml",
    "WHO": "support@contoso.com",
    "FILE.zip": "bundle.zip",
    "NAME": "ada@contoso.com",
}


def shown_commands(document: Path) -> list[str]:
    """The lines in the document's shell blocks, without their comments."""
    blocks = re.findall(r"```sh\n(.*?)```", document.read_text(encoding="utf-8"), re.DOTALL)
    lines = (line.partition("#")[0].strip() for block in blocks for line in block.splitlines())
    return [line for line in lines if line]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_every_link_leads_somewhere(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    targets = [each for each in re.findall(r"\]\(([^)#\s]+)", text) if "://" not in each]
    lost = [each for each in targets if not (document.parent / each).exists()]
    assert lost == []


def test_every_command_of_the_program_that_is_shown_can_be_typed() -> None:
    """The parser takes each of them; ``tests/end_to_end/test_readme.py`` runs those of the README."""
    seen = []

    def note(arguments: object) -> int:
        seen.append(arguments)
        return 0

    parser = make_parser(dict.fromkeys(("window", *COMMANDS), note))
    lines = [line for document in DOCUMENTS for line in shown_commands(document) if PROGRAM in line.split("/")[-1]]
    inline = re.findall(rf"`({PROGRAM} [^`]+)`", README)
    assert len(lines) > 5
    for line in [*lines, *inline]:
        words = [VALUES.get(word, word) for word in shlex.split(line)][1:]
        if "--practice=SCENARIO" not in words:
            arguments = parser.parse_args([word for word in words if word != "--version"])
            assert arguments.run is note, line


def test_every_make_target_that_is_shown_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z0-9-]+):", makefile, re.MULTILINE))
    for document in DOCUMENTS:
        text = document.read_text(encoding="utf-8")
        shown = re.findall(r"(?:^|`)make ([a-z0-9 -]+?)(?=`|  | ARGS|$)", text, re.MULTILINE)
        assert {name for each in shown for name in each.split()} <= targets, document.name


def test_the_page_of_messages_is_what_the_window_says() -> None:
    page = ROOT / ".github" / "TROUBLESHOOTING.md"
    assert page.read_text(encoding="utf-8") == messages.troubleshooting(), "make docs"
    assert all(f"`{code.value}`" in page.read_text(encoding="utf-8") for code in WORDS)


def test_the_messages_in_the_readme_exist() -> None:
    section = README.partition("## When something goes wrong")[2].partition("\n## ")[0]
    titles = re.findall(r"^\| ([^|]+?) \|", section, re.MULTILINE)[2:]
    assert len(titles) > 4
    assert set(titles) <= {words.title for words in WORDS.values()}


def test_the_hosts_in_the_readme_are_those_that_are_talked_to() -> None:
    section = README.partition("## What the firewall has to let through")[2].partition("\n## ")[0]
    for name in cloud_names():
        cloud = load_cloud(name)
        for root in (cloud.login, cloud.graph):
            assert f"`{root.removeprefix('https://')}`" in section, root
    endings = {host.removeprefix("keepersecurity") for host in KEEPER_HOSTS}
    assert all(ending in section for ending in endings)


def test_the_exit_statuses_in_the_readme_are_the_programs() -> None:
    told = re.search(r"exit status (.*?)\.\s", README, re.DOTALL)
    assert told is not None
    assert {int(number) for number in re.findall(r"\b\d+\b", told[1])} == {int(status) for status in Exit}
