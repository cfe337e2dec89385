"""The commands that need no tenant, ``profile`` and ``support-bundle``; and what may not contradict a profile."""

import argparse
import sys
from collections.abc import Callable
from contextlib import suppress

from wizard.app import Options, Project, open_project
from wizard.arguments import UsageError
from wizard.catalogue import match, tr
from wizard.core.domain import normalise_domain
from wizard.exits import Exit
from wizard.profile import Profile, disagreement, profile_text, recipe_trouble
from wizard.recipes import DEFAULT


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
        ("--recipe", arguments.recipe, profile.recipe),
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


def make_profile(arguments: argparse.Namespace) -> int:
    """Write a profile for a customer.

    Raises:
        UsageError: A value or the file cannot be used.
    """
    from wizard.papers import PROFILE, new_file_trouble  # noqa: PLC0415 - the window starts without it

    if not arguments.domain:
        msg = tr("say with --domain which site the profile is for")
        raise UsageError(msg)
    recipe = arguments.recipe or ""
    if recipe and (reason := recipe_trouble(recipe)):
        raise UsageError(reason)
    profile = Profile(
        domain=normalise_domain(arguments.domain),
        app_name=arguments.app_name or "",
        expected_tenant=arguments.tenant or "",
        secret_months=arguments.secret_months or 0,
        contact=arguments.contact,
        language=match(arguments.lang or "") or "",
        recipe=recipe,
    )
    if arguments.to is None:
        sys.stdout.write(profile_text(profile))
        return Exit.DONE
    if reason := new_file_trouble(arguments.to, (PROFILE,)):
        raise UsageError(reason)
    from wizard.core.files import create  # noqa: PLC0415 - the window starts without it

    _saved(lambda: create(arguments.to, profile_text(profile).encode()))
    return Exit.DONE


def make_support_bundle(arguments: argparse.Namespace) -> int:
    """Print what a support bundle would hold, or save one.

    Raises:
        UsageError: The file cannot be used.
    """
    from wizard.papers import ZIP, new_file_trouble, save_bundle  # noqa: PLC0415 - the window starts without it

    if arguments.to is not None and (reason := new_file_trouble(arguments.to, (ZIP,))):
        raise UsageError(reason)
    with open_project(Options(recipe=arguments.recipe or DEFAULT)) as project:
        _saved(lambda: save_bundle(project, arguments.to))
    return Exit.DONE


def _saved(work: Callable[[], None]) -> None:
    """Write something.

    Raises:
        UsageError: It cannot be written there.
    """
    try:
        work()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        msg = tr("the file {path} cannot be used ({reason})", path=error.filename, reason=reason)
        raise UsageError(msg) from error
