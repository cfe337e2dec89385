"""The command line: what each command does. Every decision is the engine's; arguments are in wizard.arguments."""

import argparse
import logging
import os
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wizard.app import AZURE_CLI, PUBLIC, Options, open_project
from wizard.arguments import METHODS, PROGRAM, CommandRun, UsageError, asked_language, make_parser, with_scenario
from wizard.catalogue import match, plain, system_language, tr, use
from wizard.cli_papers import agree, agree_with_notes, make_profile, make_support_bundle
from wizard.core.domain import normalise_domain
from wizard.exits import Exit
from wizard.logbook import LOGBOOK, Brief
from wizard.paths import HOME_VARIABLE
from wizard.profile import Profile, load_profile
from wizard.recipes import DEFAULT, load_recipe
from wizard.rehearsal import practice_server
from wizard.toml_data import DataError

if TYPE_CHECKING:
    from wizard.app import Project
    from wizard.headless import Run
    from wizard.papers import Studio

WRONG_USAGE = "wrong_usage"


OpenWindow = Callable[["Project", Path | None], int]


def main(
    argv: Sequence[str] | None = None, open_window: OpenWindow | None = None, studio: "Studio | None" = None
) -> int:
    """Run the program.

    Args:
        argv: The arguments without the program's name; the process's own by default.
        open_window: Opens the window on a project, or makes its tour into a folder; the other face is not known here.
        studio: Draws the pictures of a hand-over sheet; the other face as well.

    Returns:
        The exit status of the public contract.
    """
    words = with_scenario(sys.argv[1:] if argv is None else argv)
    as_json = "--json" in words
    # Before the arguments are understood: what is wrong with them is said in the user's language.
    use(match(asked_language(words)) or system_language())
    try:
        taken = argparse.Namespace(open_window=open_window, studio=studio)
        arguments = make_parser(RUNS, words).parse_args(words, taken)
        _set_up_logging(arguments.log_level)
        return int(arguments.run(arguments))
    except (UsageError, DataError) as error:
        _ended_early(as_json, Exit.USAGE, str(error))
        return Exit.USAGE
    except KeyboardInterrupt:
        _ended_early(as_json, Exit.INTERRUPTED, "")
        return Exit.INTERRUPTED
    except Exception:
        logging.getLogger(__name__).exception("the program failed")
        _ended_early(as_json, Exit.PROBLEMS, tr("something unexpected happened; send support the lines above"))
        return Exit.PROBLEMS


def _ended_early(as_json: bool, status: Exit, sentence: str) -> None:
    """Say why the run ended before anything was known, and print the last line where one is wanted."""
    if sentence:
        sys.stderr.write(f"{PROGRAM}: {plain(sentence)}\n")
    if not as_json:
        return
    from wizard.core.problems import Problem, ProblemCode  # noqa: PLC0415 - the window needs nothing of these
    from wizard.output import described, json_line, result_line  # noqa: PLC0415

    trouble: dict[str, object] | None = None
    if status is Exit.USAGE:
        title, do = tr("The command cannot be carried out"), tr("See {command}.", command=f"{PROGRAM} --help")
        trouble = {"code": WRONG_USAGE, "title": title, "what_happened": sentence, "what_to_do": do, "request_id": None}
    elif status is Exit.PROBLEMS:
        trouble = described(Problem(ProblemCode.UNKNOWN))
    sys.stdout.write(json_line(result_line(status, trouble=trouble)))
    sys.stdout.flush()


def _set_up_logging(level: str) -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(Brief("%(levelname)s %(name)s: %(message)s"))
    handler.setLevel(level.upper())
    logging.basicConfig(level=level.upper(), handlers=[handler, LOGBOOK], force=True)
    # What the program itself says is kept for support, however quiet the terminal is.
    logging.getLogger("wizard").setLevel(min(logging.INFO, logging.getLevelName(level.upper())))
    for noisy in ("msal", "azure", "httpx", "httpcore", "urllib3", "asyncio"):
        # At DEBUG they print authorization answers; what they warn of comes as a problem with sentences of our own.
        logging.getLogger(noisy).setLevel(logging.ERROR)


def _options(arguments: argparse.Namespace) -> tuple[Options, Profile]:
    """What the command line decides, on top of the profile."""
    profile = load_profile(arguments.profile) if arguments.profile else Profile()
    if arguments.practice and arguments.cloud:
        msg = tr("--practice brings its own cloud; leave out --cloud")
        raise UsageError(msg)
    agree(arguments, profile)
    domain = arguments.domain or profile.domain
    language = match(arguments.lang or profile.language) or ""
    if language:
        use(language)
    options = Options(
        cloud=arguments.cloud or PUBLIC,
        client_id=arguments.client_id or AZURE_CLI,
        domain=normalise_domain(domain) if domain else "",
        app_name=arguments.app_name or profile.app_name,
        secret_months=arguments.secret_months or profile.secret_months,
        tenant=arguments.tenant or profile.expected_tenant,
        language=language,
        contact=profile.contact,
        recipe=arguments.recipe or profile.recipe or DEFAULT,
        fixed=profile.fixed,
    )
    return options, profile


def _window(arguments: argparse.Namespace) -> int:
    options, profile = _options(arguments)
    if sys.platform.startswith("linux") and not (
        arguments.tour
        or os.environ.get("DISPLAY")
        or os.environ.get("WAYLAND_DISPLAY")
        or os.environ.get("QT_QPA_PLATFORM")
    ):
        msg = tr("there is no display; use the command setup, or see --help")
        raise UsageError(msg)
    if arguments.open_window is None:
        msg = tr("there is no window here; name a command, or see --help")
        raise UsageError(msg)
    with open_project(options, arguments.practice or "") as project:
        agree_with_notes(project, arguments, profile)
        return int(arguments.open_window(project, arguments.tour))


def _setup(arguments: argparse.Namespace) -> int:
    terminal = sys.stdin is not None and sys.stdin.isatty()
    if not arguments.hand_over_to and not terminal:
        msg = tr("say with --hand-over-to FILE where the three values go; without it the client secret would be lost")
        raise UsageError(msg)
    if not arguments.yes and not terminal:
        msg = tr("nobody can be asked here; use --yes to agree to the plan")
        raise UsageError(msg)
    return _headless(arguments, lambda run: run.setup(), needs_domain=True)


def _renew(arguments: argparse.Namespace) -> int:
    if not arguments.hand_over_to and not (sys.stdin is not None and sys.stdin.isatty()):
        msg = tr("say with --hand-over-to FILE where the three values go; without it the client secret would be lost")
        raise UsageError(msg)
    return _headless(arguments, lambda run: run.renew())


def _undo(arguments: argparse.Namespace) -> int:
    if not (arguments.yes or arguments.restore) and not (sys.stdin is not None and sys.stdin.isatty()):
        msg = tr("nobody can be asked here; use --yes to agree to the plan")
        raise UsageError(msg)
    return _headless(arguments, lambda run: run.undo())


def _plan(arguments: argparse.Namespace) -> int:
    return _headless(arguments, lambda run: run.plan(), needs_domain=True)


def _check(arguments: argparse.Namespace) -> int:
    return _headless(arguments, lambda run: run.check())


def _headless(arguments: argparse.Namespace, work: "Callable[[Run], Any]", *, needs_domain: bool = False) -> int:
    import signal  # noqa: PLC0415 - the window needs nothing of these

    # Until the loop has its own handlers, and on Windows, a request to end is an interruption like Ctrl+C.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    from wizard.delivery import target_trouble  # noqa: PLC0415
    from wizard.headless import Wishes, run  # noqa: PLC0415
    from wizard.output import Printer  # noqa: PLC0415
    from wizard.papers import Papers  # noqa: PLC0415

    options, profile = _options(arguments)
    if needs_domain and not (options.domain or arguments.practice):
        msg = tr("say with --domain which site to set up")
        raise UsageError(msg)
    target = getattr(arguments, "hand_over_to", "")
    if target and (reason := target_trouble(target)):
        msg = tr("--hand-over-to: {reason}. Nothing was changed", reason=reason)
        raise UsageError(msg)
    papers = Papers(getattr(arguments, "record", None), getattr(arguments, "calendar", None), arguments.studio)
    if reason := papers.trouble():
        raise UsageError(reason)
    switches = ("remove_old", "restore", "try_sign_in", "everyone")
    given: dict[str, Any] = {name: getattr(arguments, name, False) for name in switches}
    given["assign"] = tuple(getattr(arguments, "assign", ()))
    wishes = Wishes(METHODS[arguments.sign_in], getattr(arguments, "yes", False), target, **given)
    with open_project(options, arguments.practice or "") as project:
        agree_with_notes(project, arguments, profile)
        printer = Printer(
            project.recipe,
            as_json=arguments.json,
            contact=profile.contact,
            activate=lambda facts: project.portal_address("activate_role", facts),
        )
        try:
            return run(project, printer, wishes, work, papers)
        except OSError as error:
            msg = tr(
                "{reason}: {path}. {variable} names another folder",
                reason=error.strerror or type(error).__name__,
                path=error.filename,
                variable=HOME_VARIABLE,
            )
            raise UsageError(msg) from error


def _practice_tenant(arguments: argparse.Namespace) -> int:
    import json  # noqa: PLC0415 - the window needs nothing of these
    import signal  # noqa: PLC0415

    recipe = load_recipe(arguments.recipe or DEFAULT)
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: stop.set())
    try:
        with practice_server(
            arguments.scenario,
            recipe,
            port=arguments.port,
            latency_ms=arguments.latency,
            applications=arguments.applications,
            state_file=arguments.state,
        ) as server:
            sys.stdout.write(json.dumps(server.announcement) + "\n")
            sys.stdout.flush()
            stop.wait()
    except OSError as error:
        reason = error.strerror or str(error)
        if error.filename:
            msg = tr("the file {path} cannot be used ({reason})", path=error.filename, reason=reason)
        elif arguments.port:
            msg = tr("the ports from {port} on cannot be used ({reason})", port=arguments.port, reason=reason)
        else:
            msg = tr("it cannot be served ({reason})", reason=reason)
        raise UsageError(msg) from error
    except ValueError as error:
        msg = tr("{path} is not the state of a practice tenant; name another file", path=arguments.state)
        raise UsageError(msg) from error
    return Exit.INTERRUPTED


RUNS: dict[str, CommandRun] = {
    "window": _window,
    "setup": _setup,
    "plan": _plan,
    "check": _check,
    "renew": _renew,
    "undo": _undo,
    "practice-tenant": _practice_tenant,
    "profile": make_profile,
    "support-bundle": make_support_bundle,
}
