"""The commands that need no tenant: ``profile`` and ``support-bundle``."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from wizard.app import Options, open_project
from wizard.arguments import UsageError, add_customer, add_language, add_log_level, checked
from wizard.catalogue import match, tr
from wizard.core.domain import normalise_domain
from wizard.core.files import create
from wizard.exits import Exit
from wizard.profile import Profile, line_trouble, profile_text


def add_paper_commands(add: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the commands that need no tenant; *add* makes the parser of one."""
    text = tr("write a profile for a customer, which fills in and fixes what is known about him")
    profile = add("profile", help=text, description=text)
    add_customer(profile, argparse.SUPPRESS)
    contact = tr("whom the customer asks for help, for example an e-mail address")
    profile.add_argument("--contact", type=checked(line_trouble), default="", metavar="TEXT", help=contact)
    add_language(profile, argparse.SUPPRESS)
    to = tr("the new file, which ends in {ending}; without it the profile is printed", ending=".toml")
    profile.add_argument("--to", type=Path, default=None, metavar="FILE", help=to)
    profile.set_defaults(run=_profile)
    text = tr("save what support needs, with aliases in place of names and ids; nothing is sent")
    bundle = add("support-bundle", help=text, description=text)
    to = tr("the new file, which ends in {ending}; without it everything is printed to be read first", ending=".zip")
    bundle.add_argument("--to", type=Path, default=None, metavar="FILE", help=to)
    add_language(bundle, argparse.SUPPRESS)
    bundle.set_defaults(run=_support_bundle)
    for command in (profile, bundle):
        add_log_level(command, argparse.SUPPRESS)


def _profile(arguments: argparse.Namespace) -> int:
    from wizard.papers import PROFILE, new_file_trouble  # noqa: PLC0415 - the window starts without it

    if not arguments.domain:
        msg = tr("say with --domain which whitelabel domain the profile is for")
        raise UsageError(msg)
    profile = Profile(
        domain=normalise_domain(arguments.domain),
        app_name=arguments.app_name or "",
        expected_tenant=arguments.tenant or "",
        secret_months=arguments.secret_months or 0,
        contact=arguments.contact,
        language=match(arguments.lang or "") or "",
    )
    if arguments.to is None:
        sys.stdout.write(profile_text(profile))
        return Exit.DONE
    if reason := new_file_trouble(arguments.to, (PROFILE,)):
        raise UsageError(reason)
    _saved(lambda: create(arguments.to, profile_text(profile).encode()))
    return Exit.DONE


def _support_bundle(arguments: argparse.Namespace) -> int:
    from wizard.papers import ZIP, new_file_trouble, save_bundle  # noqa: PLC0415 - the window starts without it

    if arguments.to is not None and (reason := new_file_trouble(arguments.to, (ZIP,))):
        raise UsageError(reason)
    with open_project(Options()) as project:
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
