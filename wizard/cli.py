"""The command line: parses arguments and prints; every decision is the engine's."""

import argparse
import logging
import os
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from wizard import __version__
from wizard.app import AZURE_CLI, PUBLIC, Options, open_project, practice_server, scenario_names
from wizard.arguments import (
    UsageError,
    add_customer,
    add_language,
    add_log_level,
    agree,
    agree_with_notes,
    whole_number,
)
from wizard.catalogue import match, system_language, tr, use
from wizard.cli_papers import add_paper_commands
from wizard.core.domain import normalise_domain
from wizard.core.identifiers import is_guid
from wizard.exits import Exit
from wizard.logbook import LOGBOOK, Brief
from wizard.paths import HOME_VARIABLE
from wizard.profile import Profile, load_profile
from wizard.toml_data import DataError

if TYPE_CHECKING:
    from wizard.app import Project
    from wizard.headless import Run
    from wizard.papers import Studio

PROGRAM = "entra-sso-wizard"
METHODS = {"browser": "browser", "device-code": "device_code", "azure-cli": "azure_cli", "environment": "environment"}
LIBRARIES = ("PySide6-Essentials", "msal", "azure-identity", "msgraph-sdk", "msgraph-core", "httpx", "cryptography")
COMMANDS = ("setup", "plan", "check", "renew", "undo", "practice-tenant", "profile", "support-bundle")
WRONG_USAGE = "wrong_usage"
LAST_PORT = 65535 - 3  # the practice tenant takes four in a row


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
    words = _with_scenario(sys.argv[1:] if argv is None else argv)
    as_json = "--json" in words
    # Before the arguments are understood: what is wrong with them is said in the user's language.
    use(match(_lang(words)) or system_language())
    try:
        arguments = _parser().parse_args(words, argparse.Namespace(open_window=open_window, studio=studio))
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


def _with_scenario(argv: Sequence[str]) -> list[str]:
    """``--practice`` does not take the word behind it where that is the command or another option."""
    words = list(argv)
    for place, word in enumerate(words):
        following = (words[place + 1 :] or [""])[0]
        if word == "--practice" and (not following or following.startswith("-") or following in COMMANDS):
            words[place] = "--practice=happy"
    return words


def _lang(words: Sequence[str]) -> str:
    """What follows ``--lang``, which may be no language; empty where it is not there."""
    found = [after for word, after in pairwise(words) if word == "--lang"]
    found += [word.removeprefix("--lang=") for word in words if word.startswith("--lang=")]
    return found[-1] if found else ""


def _ended_early(as_json: bool, status: Exit, sentence: str) -> None:
    """Say why the run ended before anything was known, and print the last line where one is wanted."""
    if sentence:
        sys.stderr.write(f"{PROGRAM}: {sentence}\n")
    if not as_json:
        return
    import json  # noqa: PLC0415 - the window needs nothing of these

    from wizard.core.problems import Problem, ProblemCode  # noqa: PLC0415
    from wizard.output import described, result_line  # noqa: PLC0415

    trouble: dict[str, object] | None = None
    if status is Exit.USAGE:
        title, do = tr("The command cannot be carried out"), tr("See {command}.", command=f"{PROGRAM} --help")
        trouble = {"code": WRONG_USAGE, "title": title, "what_happened": sentence, "what_to_do": do, "request_id": None}
    elif status is Exit.PROBLEMS:
        trouble = described(Problem(ProblemCode.UNKNOWN))
    sys.stdout.write(json.dumps(result_line(status, trouble=trouble)) + "\n")
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
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415

    yield f"{PROGRAM} {__version__}"
    yield f"Python {platform.python_version()} on {platform.platform()}"
    for name in LIBRARIES:
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            yield f"{name} unknown"


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=PROGRAM, description=tr("Set up Microsoft Entra ID single sign-on for Improvado, step by step.")
    )
    parser.add_argument("--version", action=_Version, nargs=0, help=tr("print the versions and exit"))
    _common(parser)
    parser.add_argument("--tour", type=Path, metavar="DIR", help=argparse.SUPPRESS)
    parser.set_defaults(run=_window)
    commands = parser.add_subparsers(title=tr("commands"), metavar="COMMAND")
    for name, run, text in (
        ("setup", _setup, tr("do the whole set-up without a window")),
        ("plan", _plan, tr("say what setup would change, changing nothing")),
        ("check", _check, tr("check an existing set-up and every other of this kind, changing nothing")),
        ("renew", _renew, tr("create a new client secret beside the old ones and hand it over")),
        ("undo", _undo, tr("remove exactly what this program created for the domain")),
    ):
        command = commands.add_parser(name, help=text, description=text)
        _common(command, argparse.SUPPRESS)
        command.add_argument("--json", action="store_true", help=tr("print one JSON object per line"))
        command.add_argument("--sign-in", choices=tuple(METHODS), default="browser", help=tr("how to sign in"))
        command.set_defaults(run=run)
        _wishes(name, command)
    text = tr("serve the practice tenant until interrupted")
    practice = commands.add_parser("practice-tenant", help=text, description=text)
    practice.add_argument(
        "--port",
        type=whole_number(0, LAST_PORT),
        default=0,
        help=tr("first of the ports to listen on; 0 takes free ones"),
    )
    practice.add_argument("--scenario", type=_scenario, default="happy", help=tr("the situation to rehearse"))
    practice.add_argument(
        "--latency", type=whole_number(0), default=0, metavar="MS", help=tr("milliseconds before every answer")
    )
    practice.add_argument(
        "--applications", type=whole_number(0), default=0, metavar="N", help=tr("other applications it holds")
    )
    practice.add_argument("--state", type=Path, default=None, metavar="FILE", help=tr("keep the tenant in this file"))
    add_log_level(practice, argparse.SUPPRESS)
    practice.set_defaults(run=_practice_tenant)
    add_paper_commands(commands.add_parser)
    return parser


def _wishes(name: str, command: argparse.ArgumentParser) -> None:
    """The options of one command alone."""
    if name in {"setup", "undo"}:
        command.add_argument("--yes", action="store_true", help=tr("do not ask before changing anything"))
    if name in {"setup", "renew"}:
        command.add_argument(
            "--hand-over-to", metavar="FILE", default="", help=tr("write the three values there (- is stdout)")
        )
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

    add_customer(parser, missing)
    add("--cloud", tr("public, usgov, usgov-dod, china or a cloud file"), _cloud, metavar="NAME|FILE")
    add("--client-id", tr("the application that signs you in"), _client_id, metavar="ID")
    practice = tr("use a practice tenant; SCENARIO is the situation to rehearse")
    add("--practice", practice, _scenario, nargs="?", const="happy", metavar="SCENARIO")
    add("--profile", tr("a file from support with the values for this customer"), Path, metavar="FILE")
    add_language(parser, missing)
    add_log_level(parser, missing)


def _cloud(text: str) -> str:
    from wizard.clouds import cloud_names  # noqa: PLC0415 - the usual cloud needs no look at the table

    if text not in cloud_names() and not Path(text).suffix and not Path(text).exists():
        names = ", ".join(cloud_names())
        raise argparse.ArgumentTypeError(
            tr("there is no {name}; choose one of {names}, or a file", name=repr(text), names=names)
        )
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
    return _headless(arguments, lambda run: run.setup())


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
    return _headless(arguments, lambda run: run.plan())


def _check(arguments: argparse.Namespace) -> int:
    return _headless(arguments, lambda run: run.check())


def _headless(arguments: argparse.Namespace, work: "Callable[[Run], Any]") -> int:
    import signal  # noqa: PLC0415 - the window needs nothing of these

    # Until the loop has its own handlers, and on Windows, a request to end is an interruption like Ctrl+C.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    from wizard.headless import Wishes, run, target_trouble  # noqa: PLC0415
    from wizard.output import Printer  # noqa: PLC0415
    from wizard.papers import Papers  # noqa: PLC0415

    options, profile = _options(arguments)
    if not (options.domain or arguments.practice):
        msg = tr("say with --domain which whitelabel domain to set up")
        raise UsageError(msg)
    target = getattr(arguments, "hand_over_to", "")
    if target and (reason := target_trouble(target)):
        msg = tr("--hand-over-to: {reason}. Nothing was changed", reason=reason)
        raise UsageError(msg)
    papers = Papers(getattr(arguments, "record", None), getattr(arguments, "calendar", None), arguments.studio)
    if reason := papers.trouble():
        raise UsageError(reason)
    given = {name: getattr(arguments, name, False) for name in ("remove_old", "restore")}
    wishes = Wishes(METHODS[arguments.sign_in], getattr(arguments, "yes", False), target, **given)
    with open_project(options, arguments.practice or "") as project:
        agree_with_notes(project, arguments, profile)
        printer = Printer(project.recipe, as_json=arguments.json, contact=profile.contact)
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

    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: stop.set())
    try:
        with practice_server(
            arguments.scenario,
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
