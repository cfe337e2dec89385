"""What the options of the commands share: types, groups of options, and what may not be combined."""

import argparse
from collections.abc import Callable
from contextlib import suppress

from wizard.app import Project
from wizard.catalogue import offered, tr
from wizard.core.domain import normalise_domain
from wizard.profile import (
    Profile,
    disagreement,
    domain_trouble,
    language_trouble,
    months_trouble,
    name_trouble,
    tenant_trouble,
)


class UsageError(Exception):
    """The command was used in a way that cannot work; the text says what to do."""


def checked(trouble: Callable[[str], str]) -> Callable[[str], str]:
    """A type of option: text that *trouble* has nothing against."""

    def convert(text: str) -> str:
        reason = trouble(text)
        if reason:
            raise argparse.ArgumentTypeError(reason)
        return text

    return convert


def months(text: str) -> int:
    """A type of option: the life of a client secret.

    Raises:
        argparse.ArgumentTypeError: It cannot live this long.
    """
    count = int(text) if text.isascii() and text.isdigit() else 0
    if reason := months_trouble(count):
        raise argparse.ArgumentTypeError(reason)
    return count


def whole_number(lowest: int, highest: int = 10_000_000) -> Callable[[str], int]:
    """A type of option: a number between these two."""

    def convert(text: str) -> int:
        if not (text.isascii() and text.isdigit() and lowest <= int(text) <= highest):
            raise argparse.ArgumentTypeError(tr("write a number from {least} to {most}", least=lowest, most=highest))
        return int(text)

    return convert


def add_customer(parser: argparse.ArgumentParser, missing: object) -> None:
    """The options for what a profile can hold as well."""
    for name, words, kind, shape in (
        ("--domain", tr("the whitelabel domain"), checked(domain_trouble), "HOST[:PORT]"),
        ("--app-name", tr("display name of the application"), checked(name_trouble), "NAME"),
        ("--secret-months", tr("months until the client secret expires, 1 to 24"), months, "N"),
        ("--tenant", tr("the organisation to sign in to"), checked(tenant_trouble), "ID|DOMAIN"),
    ):
        parser.add_argument(name, type=kind, default=missing, help=words, metavar=shape)


def add_language(parser: argparse.ArgumentParser, missing: object) -> None:
    """The option for the language of the texts."""
    words = tr("language of the texts: {names}", names=offered())
    parser.add_argument("--lang", type=checked(language_trouble), default=missing, help=words, metavar="LANG")


def add_log_level(parser: argparse.ArgumentParser, missing: object = None) -> None:
    """The option for how much is logged."""
    parser.add_argument(
        "--log-level",
        choices=("debug", "info", "warning", "error"),
        default="warning" if missing is None else missing,
        help=tr("how much to log"),
    )


def agree(arguments: argparse.Namespace, profile: Profile) -> None:
    """See that the command line does not contradict what the profile fixes.

    Raises:
        UsageError: It does.
    """
    typed = normalise_domain(arguments.domain) if arguments.domain else ""
    if reason := disagreement(profile, domain=typed):
        raise UsageError(reason)
    for option, given, fixed in (
        ("--app-name", arguments.app_name, profile.app_name),
        ("--tenant", arguments.tenant, profile.expected_tenant),
    ):
        if given and fixed and given.lower() != fixed.lower():
            msg = tr("the profile fixes {fixed}; leave out {option}", fixed=fixed, option=option)
            raise UsageError(msg)


def agree_with_notes(project: "Project", arguments: argparse.Namespace, profile: Profile) -> None:
    """See that the profile does not contradict what was begun on this computer.

    Raises:
        UsageError: It does.
    """
    if not arguments.profile:
        return
    typed = normalise_domain(arguments.domain) if arguments.domain else ""
    with suppress(OSError):  # where the notes cannot be read, nothing is known to have been begun
        if reason := disagreement(profile, domain=typed, unfinished=project.unfinished()):
            raise UsageError(reason)
