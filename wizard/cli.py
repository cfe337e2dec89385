"""The command line: parses arguments and prints; every decision is the engine's."""

import argparse
import asyncio
import json
import logging
import os
import signal
import stat
import sys
import threading
from collections.abc import Callable, Coroutine
from pathlib import Path

from wizard import __version__
from wizard.app import AZURE_CLI, Options, Project, open_project, practice_server, scenario_names
from wizard.core.domain import DomainError, normalise_domain
from wizard.core.engine import Engine
from wizard.core.model import PlanAction, StepStatus
from wizard.core.problems import Problem, ProblemCode
from wizard.headless import Printer, hand_over_document, result_line
from wizard.toml_data import DataError

DONE, PROBLEMS, USAGE, NOT_CHECKED, WAITING, INTERRUPTED = 0, 1, 2, 3, 4, 130

COULD_NOT = {
    ProblemCode.OFFLINE,
    ProblemCode.CERTIFICATE,
    ProblemCode.NOT_SIGNED_IN,
    ProblemCode.SIGN_IN_CANCELLED,
    ProblemCode.SIGN_IN_TIMED_OUT,
    ProblemCode.SIGN_IN_DECLINED,
    ProblemCode.SIGN_IN_BLOCKED,
    ProblemCode.DEVICE_CODE_BLOCKED,
    ProblemCode.DEVICE_CODE_EXPIRED,
    ProblemCode.NO_LOCAL_SIGN_IN,
}
METHODS = {"browser": "browser", "device-code": "device_code", "azure-cli": "azure_cli", "environment": "environment"}


class UsageError(Exception):
    """The command was used in a way that cannot work; the text says what to do."""


def main(argv: list[str] | None = None) -> int:
    """Run the program.

    Args:
        argv: The arguments without the program's name; the process's own by default.

    Returns:
        The exit status of the public contract.
    """
    arguments = _parser().parse_args(argv)
    logging.basicConfig(level=arguments.log_level.upper(), format="%(levelname)s %(name)s: %(message)s")
    for noisy in ("msal", "azure", "httpx", "httpcore", "urllib3", "asyncio"):
        # At DEBUG they print authorization answers.
        logging.getLogger(noisy).setLevel(logging.WARNING)
    try:
        return int(arguments.run(arguments))
    except (UsageError, DataError) as error:
        sys.stderr.write(f"entra-sso-wizard: {error}\n")
        return USAGE
    except KeyboardInterrupt:
        return INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="entra-sso-wizard", description="Set up Microsoft Entra ID single sign-on for Improvado, step by step."
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    _common(parser)
    parser.add_argument("--tour", type=Path, metavar="DIR", help=argparse.SUPPRESS)
    parser.set_defaults(run=_window)
    commands = parser.add_subparsers(title="commands", metavar="")
    for name, run, text in (
        ("setup", _setup, "do the whole set-up without a window"),
        ("plan", _plan, "say what setup would change, changing nothing"),
        ("check", _check, "check an existing set-up, changing nothing"),
    ):
        command = commands.add_parser(name, help=text, description=text.capitalize() + ".")
        _common(command, argparse.SUPPRESS)
        command.add_argument("--json", action="store_true", help="print one JSON object per line")
        command.add_argument("--sign-in", choices=tuple(METHODS), default="browser", help="how to sign in")
        command.set_defaults(run=run)
        if name == "setup":
            command.add_argument("--yes", action="store_true", help="do not ask before changing anything")
            command.add_argument(
                "--hand-over-to", metavar="FILE", default="", help="write the three values there (- is stdout)"
            )
    practice = commands.add_parser("practice-tenant", help="serve the practice tenant until interrupted")
    practice.add_argument("--port", type=int, default=0, help="first of the ports to listen on; 0 takes free ones")
    practice.add_argument("--scenario", default="happy", help="the situation to rehearse")
    practice.add_argument("--latency", type=int, default=0, metavar="MS", help="milliseconds before every answer")
    practice.add_argument("--applications", type=int, default=0, metavar="N", help="other applications in the tenant")
    practice.add_argument("--state", type=Path, default=None, metavar="FILE", help="keep the tenant in this file")
    practice.set_defaults(run=_practice_tenant)
    return parser


def _common(parser: argparse.ArgumentParser, missing: object = None) -> None:
    """Options that stand before or after the command; after it they do not undo what stood before."""

    def default(value: object) -> object:
        return value if missing is None else missing

    parser.add_argument("--domain", metavar="HOST[:PORT]", default=default(""), help="the whitelabel domain")
    parser.add_argument("--app-name", default=default(""), help="display name of the application")
    parser.add_argument("--secret-months", type=_months, default=default(0), metavar="N", help="1 to 24")
    parser.add_argument("--tenant", default=default(""), metavar="ID|DOMAIN", help="the organisation to sign in to")
    parser.add_argument("--cloud", default=default("public"), metavar="NAME|FILE", help="the Microsoft cloud")
    parser.add_argument("--client-id", default=default(AZURE_CLI), help="the application that signs you in")
    parser.add_argument(
        "--practice", nargs="?", const="happy", default=default(""), metavar="SCENARIO", help="use a practice tenant"
    )
    parser.add_argument(
        "--log-level", choices=("debug", "info", "warning", "error"), default=default("warning"), help="how much to log"
    )


def _months(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 24:  # noqa: PLR2004 - the portal's limit, as the article says
        msg = "choose 1 to 24 months"
        raise argparse.ArgumentTypeError(msg)
    return int(text)


def _options(arguments: argparse.Namespace) -> Options:
    if arguments.practice and arguments.practice not in scenario_names():
        msg = f"there is no scenario {arguments.practice!r}; choose one of {', '.join(scenario_names())}"
        raise UsageError(msg)
    domain = arguments.domain
    if domain:
        try:
            domain = normalise_domain(domain)
        except DomainError as error:
            raise UsageError(str(error.sentence)) from error
    return Options(
        cloud=arguments.cloud,
        client_id=arguments.client_id,
        domain=domain,
        app_name=arguments.app_name,
        secret_months=arguments.secret_months,
        tenant=arguments.tenant,
    )


def _window(arguments: argparse.Namespace) -> int:
    from wizard.gui.application import run  # noqa: PLC0415 - only the window needs Qt

    if sys.platform.startswith("linux") and not (
        arguments.tour
        or os.environ.get("DISPLAY")
        or os.environ.get("WAYLAND_DISPLAY")
        or os.environ.get("QT_QPA_PLATFORM")
    ):
        msg = "there is no display; use the command setup, or see --help"
        raise UsageError(msg)
    with open_project(_options(arguments), arguments.practice) as project:
        return run(project, tour=arguments.tour)


def _setup(arguments: argparse.Namespace) -> int:
    terminal = sys.stdin is not None and sys.stdin.isatty()
    if not arguments.hand_over_to and not terminal:
        msg = "say with --hand-over-to FILE where the three values go; without it the client secret would be lost"
        raise UsageError(msg)
    if not arguments.yes and not terminal:
        msg = "nobody can be asked here; use --yes to agree to the plan"
        raise UsageError(msg)
    return _headless(arguments, lambda engine, printer: _run_setup(arguments, engine, printer))


def _plan(arguments: argparse.Namespace) -> int:
    return _headless(arguments, lambda engine, printer: _run_plan(arguments, engine, printer))


def _check(arguments: argparse.Namespace) -> int:
    return _headless(arguments, lambda engine, printer: _run_check(arguments, engine, printer))


def _headless(arguments: argparse.Namespace, work: Callable[[Engine, Printer], Coroutine[object, object, int]]) -> int:
    options = _options(arguments)
    with open_project(options, arguments.practice) as project:
        if not (options.domain or arguments.practice):
            msg = "say with --domain which whitelabel domain to set up"
            raise UsageError(msg)
        return asyncio.run(_until_done(project, arguments, work))


async def _until_done(
    project: Project, arguments: argparse.Namespace, work: Callable[[Engine, Printer], Coroutine[object, object, int]]
) -> int:
    printer = Printer(project.recipe, as_json=arguments.json)
    engine = project.make_engine(printer.changed)
    task = asyncio.ensure_future(work(engine, printer))
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            asyncio.get_running_loop().add_signal_handler(number, task.cancel)
        except NotImplementedError:
            break  # Windows has no signal handlers on loops; there Ctrl+C cancels the runner itself
    try:
        return await task
    except asyncio.CancelledError:
        printer.result(result_line("cancelled", engine))
        return INTERRUPTED
    finally:
        await engine.aclose()


async def _run_setup(arguments: argparse.Namespace, engine: Engine, printer: Printer) -> int:
    state = await engine.perform_all({"sign_in": METHODS[arguments.sign_in]}, until="sign_in")
    if state.report("sign_in").status is StepStatus.DONE:
        await engine.look("plan")
        printer.plan(engine.state.facts.plan)
        if not arguments.yes and not await asyncio.to_thread(_agreed):
            printer.result(result_line("cancelled", engine))
            return PROBLEMS
        for key in engine.keys[2:]:
            choice = {"plan": "confirm"}.get(key, "")
            if key == "hand_over" and engine.reveal_secret() is not None:
                await asyncio.to_thread(_deliver, arguments.hand_over_to, engine, printer)
                choice = "delivered"
            if (await engine.perform(key, choice)).status is not StepStatus.DONE:
                break
    return _end(engine, printer)


async def _run_plan(arguments: argparse.Namespace, engine: Engine, printer: Printer) -> int:
    state = await engine.perform_all({"sign_in": METHODS[arguments.sign_in]}, until="sign_in")
    if state.report("sign_in").status is not StepStatus.DONE:
        return _end(engine, printer)
    report = await engine.look("plan")
    if report.problem is not None:
        return _end(engine, printer)
    printer.plan(engine.state.facts.plan)
    printer.result(result_line("done", engine))
    return DONE


async def _run_check(arguments: argparse.Namespace, engine: Engine, printer: Printer) -> int:
    state = await engine.perform_all({"sign_in": METHODS[arguments.sign_in]}, until="sign_in")
    if state.report("sign_in").status is not StepStatus.DONE:
        return _end(engine, printer)
    healthy = True
    await engine.look("plan")
    for key in ("register_application", "identifiers", "client_secret", "api_permissions"):
        report = await engine.look(key)
        healthy = healthy and report.satisfied
        if report.problem is not None:
            return _end(engine, printer)
        if not report.satisfied and key == "register_application":
            break
    changes = any(line.action is not PlanAction.KEEP for line in engine.state.facts.plan)
    healthy = healthy and not changes
    printer.result(result_line("done" if healthy else "failed", engine))
    return DONE if healthy else PROBLEMS


def _end(engine: Engine, printer: Printer) -> int:
    trouble = _trouble(engine)
    if trouble is None:
        printer.result(result_line("done", engine))
        return DONE
    if trouble.code is ProblemCode.ADMIN_APPROVAL_NEEDED:
        printer.result(result_line("waiting", engine))
        return WAITING
    printer.result(result_line("failed", engine))
    return NOT_CHECKED if trouble.code in COULD_NOT else PROBLEMS


def _trouble(engine: Engine) -> Problem | None:
    for key in engine.keys:
        report = engine.state.report(key)
        if report.status is not StepStatus.DONE:
            return report.problem or Problem(ProblemCode.COULD_NOT_CHECK)
    return None


def _agreed() -> bool:
    sys.stderr.write("Go on and make these changes? [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def _deliver(target: str, engine: Engine, printer: Printer) -> None:
    """Hand the three values over: to a private file, to stdout, or to the terminal that started the run."""
    document = hand_over_document(engine)
    if target == "-":
        printer.hand_over(document)
        return
    if target:
        write_private(Path(target), json.dumps(document, indent=2) + "\n")
        return
    # Past stdout and stderr, which may be recorded: only onto the screen of the person who started the run.
    with Path(os.ttyname(sys.stdin.fileno())).open("w", encoding="utf-8") as screen:
        screen.writelines(f"{name}: {value}\n" for name, value in document.items())


def write_private(path: Path, text: str) -> None:
    """Write *text* to *path*, readable by its owner alone from the first byte on."""
    temporary = path.with_name(path.name + ".part")
    temporary.unlink(missing_ok=True)
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, stat.S_IRUSR | stat.S_IWUSR)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
    temporary.replace(path)


def _practice_tenant(arguments: argparse.Namespace) -> int:
    if arguments.scenario not in scenario_names():
        msg = f"there is no scenario {arguments.scenario!r}; choose one of {', '.join(scenario_names())}"
        raise UsageError(msg)
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: stop.set())
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
    return INTERRUPTED
