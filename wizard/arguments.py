"""What the command line takes: commands, options, and what is wrong with them, in sentences.

Public is what ``--help`` says; what a command does stands in :mod:`wizard.cli`.
"""

import argparse
import sys
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, NoReturn

from wizard import __version__
from wizard.app import AZURE_CLI
from wizard.catalogue import offered, tr
from wizard.core.identifiers import is_guid
from wizard.exits import Exit
from wizard.profile import (
    domain_trouble,
    language_trouble,
    line_trouble,
    months_trouble,
    name_trouble,
    recipe_trouble,
    tenant_trouble,
)
from wizard.recipes import is_plain_name, recipe_names
from wizard.rehearsal import scenario_names

PROGRAM = "entra-sso-wizard"
METHODS = {"browser": "browser", "device-code": "device_code", "azure-cli": "azure_cli", "environment": "environment"}
COMMANDS = ("setup", "plan", "check", "renew", "undo", "practice-tenant", "profile", "support-bundle")
LAST_PORT = 65535 - 3  # the practice tenant takes four in a row

CommandRun = Callable[[argparse.Namespace], int]
"""Carries a command out and gives the exit status."""


class UsageError(Exception):
    """The command was used in a way that cannot work; the text says what to do."""


def with_scenario(argv: Sequence[str]) -> list[str]:
    """``--practice`` does not take the word behind it where that is the command or another option."""
    words = list(argv)
    for place, word in enumerate(words):
        following = (words[place + 1 :] or [""])[0]
        if word == "--practice" and (not following or following.startswith("-") or following in COMMANDS):
            words[place] = "--practice=happy"
    return words


def asked_language(words: Sequence[str]) -> str:
    """What follows ``--lang``, which may be no language; empty where it is not there."""
    found = [after for word, after in pairwise(words) if word == "--lang"]
    found += [word.removeprefix("--lang=") for word in words if word.startswith("--lang=")]
    return found[-1] if found else ""


class _Parser(argparse.ArgumentParser):
    """A parser whose errors end like every other wrong usage."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(allow_abbrev=False, **kwargs)

    def error(self, message: str) -> NoReturn:
        """Refuse the arguments.

        Raises:
            UsageError: Always.
        """
        see = tr("See {command}.", command=f"{self.prog} --help")
        raise UsageError(f"{message.rstrip('.')}. {see}")


class _Version(argparse.Action):
    """Prints the versions that support asks for, without loading what they are of."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        # Not as the message of exit(), which goes to stderr: scripts read this.
        sys.stdout.write("\n".join(_versions()) + "\n")
        parser.exit(Exit.DONE)


def _versions() -> Iterator[str]:
    import platform  # noqa: PLC0415 - slow, and needed here only

    from wizard.libraries import versions  # noqa: PLC0415 - the same

    yield f"{PROGRAM} {__version__}"
    yield f"Python {platform.python_version()} on {platform.platform()}"
    yield from versions()


def make_parser(runs: Mapping[str, CommandRun], words: Collection[str] = COMMANDS) -> argparse.ArgumentParser:
    """The parser of the command line.

    Args:
        runs: What each command does, and ``window`` without one.
        words: What will be parsed. A command that is not among them is only listed: its options take a millisecond of
            the start, and could not be met.
    """
    parser = _Parser(prog=PROGRAM, description=tr("Set up Microsoft Entra ID single sign-on, step by step."))
    parser.add_argument("--version", action=_Version, nargs=0, help=tr("print the versions and exit"))
    _common(parser)
    parser.add_argument("--tour", type=Path, metavar="DIR", help=argparse.SUPPRESS)
    parser.set_defaults(run=runs["window"])
    commands = parser.add_subparsers(title=tr("commands"), metavar="COMMAND")
    for name, text in (
        ("setup", tr("do the whole set-up without a window")),
        ("plan", tr("say what setup would change, changing nothing")),
        ("check", tr("check an existing set-up and every other of this kind, changing nothing")),
        ("renew", tr("create a new client secret beside the old ones and hand it over")),
        ("undo", tr("remove exactly what this program created for the domain")),
    ):
        command = commands.add_parser(name, help=text, description=text)
        if name in words:
            _common(command, argparse.SUPPRESS)
            command.add_argument("--json", action="store_true", help=tr("print one JSON object per line"))
            command.add_argument("--sign-in", choices=tuple(METHODS), default="browser", help=tr("how to sign in"))
            command.set_defaults(run=runs[name])
            _wishes(name, command)
    text = tr("serve the practice tenant until interrupted")
    practice = commands.add_parser("practice-tenant", help=text, description=text)
    if "practice-tenant" in words:
        _practice_tenant(practice)
        practice.set_defaults(run=runs["practice-tenant"])
    _without_tenant(commands.add_parser, runs, words)
    return parser


def _practice_tenant(practice: argparse.ArgumentParser) -> None:
    """The options of the practice tenant."""
    number = _number(0)
    port = _number(0, LAST_PORT)
    practice.add_argument("--port", type=port, default=0, help=tr("first of the ports to listen on; 0 takes free ones"))
    practice.add_argument("--scenario", type=_scenario, default="happy", help=tr("the situation to rehearse"))
    practice.add_argument(
        "--latency", type=number, default=0, metavar="MS", help=tr("milliseconds before every answer")
    )
    practice.add_argument("--applications", type=number, default=0, metavar="N", help=tr("other applications it holds"))
    _recipe_option(practice, argparse.SUPPRESS)
    practice.add_argument("--state", type=Path, default=None, metavar="FILE", help=tr("keep the tenant in this file"))
    _log_level(practice, argparse.SUPPRESS)


def _without_tenant(
    add: Callable[..., argparse.ArgumentParser], runs: Mapping[str, CommandRun], words: Collection[str]
) -> None:
    """The commands that need no tenant."""
    for name, text, fill in (
        ("profile", tr("write a profile for a customer, which fills in and fixes what is known about him"), _profile),
        (
            "support-bundle",
            tr("save what support needs, with aliases in place of names and ids; nothing is sent"),
            _support_bundle,
        ),
    ):
        command = add(name, help=text, description=text)
        if name in words:
            fill(command)
            _language(command, argparse.SUPPRESS)
            _log_level(command, argparse.SUPPRESS)
            command.set_defaults(run=runs[name])


def _profile(profile: argparse.ArgumentParser) -> None:
    """The options of the command that writes a profile."""
    _about_the_customer(profile, argparse.SUPPRESS)
    contact = tr("whom the customer asks for help, for example an e-mail address")
    recipe = tr("the recipe that the profile is for: {names}", names=", ".join(recipe_names()))
    profile.add_argument(
        "--recipe", type=_checked(recipe_trouble), default=argparse.SUPPRESS, metavar="NAME", help=recipe
    )
    profile.add_argument("--contact", type=_checked(line_trouble), default="", metavar="TEXT", help=contact)
    to = tr("the new file, which ends in {ending}; without it the profile is printed", ending=".toml")
    profile.add_argument("--to", type=Path, default=None, metavar="FILE", help=to)


def _support_bundle(bundle: argparse.ArgumentParser) -> None:
    """The options of the command that saves a support bundle."""
    to = tr("the new file, which ends in {ending}; without it everything is printed to be read first", ending=".zip")
    bundle.add_argument("--to", type=Path, default=None, metavar="FILE", help=to)
    _recipe_option(bundle, argparse.SUPPRESS)


def _wishes(name: str, command: argparse.ArgumentParser) -> None:
    """The options of one command alone."""
    if name in {"setup", "undo"}:
        command.add_argument("--yes", action="store_true", help=tr("do not ask before changing anything"))
    if name in {"setup", "plan"}:
        who = command.add_mutually_exclusive_group()
        text = tr("let only this person or group sign in; may be given several times")
        who.add_argument("--assign", action="append", default=[], metavar="NAME", help=text)
        text = tr("let everyone sign in, also where it was limited to assigned people")
        who.add_argument("--everyone", action="store_true", help=text)
    if name in {"setup", "renew"}:
        command.add_argument(
            "--hand-over-to", metavar="FILE", default="", help=tr("write the three values there (- is stdout)")
        )
    if name == "setup":
        text = tr("let somebody sign in to the application once, in the browser, before the values are handed over")
        command.add_argument("--try-sign-in", action="store_true", help=text)
    if name in {"setup", "check", "renew"}:
        text = tr("write the hand-over sheet there; the file ends in .html or .pdf")
        command.add_argument("--record", type=Path, default=None, metavar="FILE", help=text)
        text = tr("write a calendar file with the day on which the client secret expires; the file ends in .ics")
        command.add_argument("--calendar", type=Path, default=None, metavar="FILE", help=text)
    if name == "renew":
        text = tr("remove the older client secrets once the new one is proved and handed over")
        command.add_argument("--remove-old", action="store_true", help=text)
    if name == "undo":
        text = tr("bring back what an undo deleted; Entra keeps it for 30 days")
        command.add_argument("--restore", action="store_true", help=text)


def _common(parser: argparse.ArgumentParser, missing: object = None) -> None:
    """Options that stand before or after the command; after it they do not undo what stood before."""

    def add(name: str, words: str, kind: Callable[[str], object] = str, **more: Any) -> None:
        parser.add_argument(name, type=kind, default=missing, help=words, **more)

    _about_the_customer(parser, missing)
    _recipe_option(parser, missing)
    add("--cloud", tr("public, usgov, usgov-dod, china or a cloud file"), _cloud, metavar="NAME|FILE")
    add("--client-id", tr("the application that signs you in"), _client_id, metavar="ID")
    practice = tr("use a practice tenant; SCENARIO is the situation to rehearse")
    add("--practice", practice, _scenario, nargs="?", const="happy", metavar="SCENARIO")
    add("--profile", tr("a file from support with the values for this customer"), Path, metavar="FILE")
    _language(parser, missing)
    _log_level(parser, missing)


def _recipe_option(parser: argparse.ArgumentParser, missing: object = None) -> None:
    words = tr("what to set up single sign-on for: {names} or a recipe file", names=", ".join(recipe_names()))
    parser.add_argument("--recipe", type=_recipe, default=missing, help=words, metavar="NAME|FILE")


def _about_the_customer(parser: argparse.ArgumentParser, missing: object) -> None:
    """The options for what a profile can hold as well."""
    for name, words, kind, shape in (
        ("--domain", tr("the domain of the site that people sign in to"), _checked(domain_trouble), "HOST[:PORT]"),
        ("--app-name", tr("display name of the application"), _checked(name_trouble), "NAME"),
        ("--secret-months", tr("months until the client secret expires, 1 to 24"), _months, "N"),
        ("--tenant", tr("the organisation to sign in to"), _checked(tenant_trouble), "ID|DOMAIN"),
    ):
        parser.add_argument(name, type=kind, default=missing, help=words, metavar=shape)


def _language(parser: argparse.ArgumentParser, missing: object) -> None:
    words = tr("language of the texts: {names}", names=offered())
    parser.add_argument("--lang", type=_checked(language_trouble), default=missing, help=words, metavar="LANG")


def _log_level(parser: argparse.ArgumentParser, missing: object = None) -> None:
    parser.add_argument(
        "--log-level",
        choices=("debug", "info", "warning", "error"),
        default="warning" if missing is None else missing,
        help=tr("how much to log"),
    )


def _checked(trouble: Callable[[str], str]) -> Callable[[str], str]:
    """A type of option: text that *trouble* has nothing against."""

    def convert(text: str) -> str:
        reason = trouble(text)
        if reason:
            raise argparse.ArgumentTypeError(reason)
        return text

    return convert


def _months(text: str) -> int:
    months = int(text) if text.isascii() and text.isdigit() else 0
    if reason := months_trouble(months):
        raise argparse.ArgumentTypeError(reason)
    return months


def _cloud(text: str) -> str:
    from wizard.clouds import cloud_names  # noqa: PLC0415 - the usual cloud needs no look at the table

    if text not in cloud_names() and not Path(text).suffix and not Path(text).exists():
        names = ", ".join(cloud_names())
        raise argparse.ArgumentTypeError(
            tr("there is no {name}; choose one of {names}, or a file", name=repr(text), names=names)
        )
    return text


def _recipe(text: str) -> str:
    if is_plain_name(text) and not Path(text).exists() and (reason := recipe_trouble(text)):
        raise argparse.ArgumentTypeError(reason)
    return text


def _client_id(text: str) -> str:
    if not is_guid(text):
        msg = tr("write an application (client) ID, such as {id}", id=AZURE_CLI)
        raise argparse.ArgumentTypeError(msg)
    return text


def _scenario(text: str) -> str:
    if text not in scenario_names():
        names = ", ".join(scenario_names())
        raise argparse.ArgumentTypeError(tr("there is no {name}; choose one of {names}.", name=repr(text), names=names))
    return text


def _number(lowest: int, highest: int = 10_000_000) -> Callable[[str], int]:
    def convert(text: str) -> int:
        if not (text.isascii() and text.isdigit() and lowest <= int(text) <= highest):
            raise argparse.ArgumentTypeError(tr("write a number from {least} to {most}", least=lowest, most=highest))
        return int(text)

    return convert
