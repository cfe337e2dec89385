"""The manual page, written from the command line's own parser so that it says what the program does."""

import argparse
import re
from collections.abc import Iterator
from datetime import date

from wizard.arguments import COMMANDS, PROGRAM, make_parser
from wizard.exits import Exit
from wizard.paths import HOME_VARIABLE

STATUS = {
    Exit.DONE: "Done, or healthy.",
    Exit.PROBLEMS: "Problems were found, or a step failed.",
    Exit.USAGE: "It was used in a way that cannot work, or there is no display.",
    Exit.NOT_CHECKED: "It could not be checked: offline, or nobody signed in.",
    Exit.WAITING: "Somebody else has to act, usually an administrator.",
    Exit.INTERRUPTED: "It was interrupted.",
}
DESCRIPTION = (
    (
        "Without a command it opens a window that sets up single sign-on with Microsoft accounts: sign in to Azure in"
        " the browser; then the application, the client secret and the permission are created page by page, and each of"
        " them is read back from Microsoft. With a command it does the same from the terminal."
    ),
    "Nothing is changed before it was shown and agreed to. What was created here can be taken back (undo).",
)
ENVIRONMENT = {
    "BROWSER": "The command that opens pages, as Python's webbrowser module reads it.",
    HOME_VARIABLE: "The folder for the journal and the log, in place of the system's.",
    "AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET": "Used by --sign-in environment.",
    "HTTPS_PROXY, NO_PROXY": "The proxy, where the desktop names none.",
}
EXAMPLES = {
    "Rehearse the whole set-up; nothing leaves this computer": "--practice",
    "Set up from the terminal, with one question": "setup --domain DOMAIN --hand-over-to values.json",
    "Is everything as it should be": "check",
    "Take back what was created for a domain": "undo --domain DOMAIN",
}


def man_page(version: str, day: date) -> str:
    """The page in the man macros, section 1.

    Args:
        version: What the program says of itself.
        day: Of the build.
    """
    parser = make_parser(dict.fromkeys(("window", *COMMANDS), _nothing))
    lines = [f'.TH {PROGRAM.upper()} 1 {day:%Y-%m-%d} "{PROGRAM} {version}"', ".SH NAME"]
    lines.append(rf"{_plain(PROGRAM)} \- set up single sign\-on with Microsoft accounts, step by step")
    lines += [".SH SYNOPSIS", f".B {_plain(PROGRAM)}", "[\\fIOPTION\\fR]...", "[\\fICOMMAND\\fR [\\fIOPTION\\fR]...]"]
    lines.append(".SH DESCRIPTION")
    for number, text in enumerate(DESCRIPTION):
        lines += [".PP"] * (number > 0) + [_plain(text)]
    lines += [".SH OPTIONS", *_options(parser)]
    lines += [".SH COMMANDS", "A command also takes the options above."]
    own = {name for action in _shown(parser) for name in action.option_strings}
    for name, command in _commands(parser).items():
        lines += [f".SS {_plain(name)}", _plain(_sentence(str(command.description)))]
        lines += _options(command, but=own)
    lines.append(".SH EXIT STATUS")
    for status in Exit:
        lines += [".TP", f".B {int(status)}", _plain(STATUS[status])]
    lines.append(".SH ENVIRONMENT")
    for name, text in ENVIRONMENT.items():
        lines += [".TP", f".B {_plain(name)}", _plain(text)]
    lines.append(".SH EXAMPLES")
    for text, words in EXAMPLES.items():
        lines += [".TP", f"{_plain(text)}:", f".B {_plain(PROGRAM)} {_plain(words)}"]
    return "\n".join(lines) + "\n"


def _nothing(_arguments: argparse.Namespace) -> int:
    return 0


def _commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    (commands,) = (each for each in parser._actions if isinstance(each, argparse._SubParsersAction))
    return dict(commands.choices)


def _shown(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    for action in parser._actions:
        if action.option_strings and action.help != argparse.SUPPRESS:
            yield action


def _options(parser: argparse.ArgumentParser, but: frozenset[str] | set[str] = frozenset()) -> Iterator[str]:
    for action in _shown(parser):
        if but & set(action.option_strings):
            continue
        names = ", ".join(f"\\fB{_plain(name)}\\fR" for name in action.option_strings)
        value = _value(action)
        yield ".TP"
        yield f"{names} {value}".rstrip()
        yield _plain(_sentence(str(action.help)))


def _value(action: argparse.Action) -> str:
    if action.nargs == 0:
        return ""
    named = action.metavar if isinstance(action.metavar, str) else None
    shape = named or ("|".join(map(str, action.choices)) if action.choices else action.dest.upper())
    shape = (
        re.sub(r"[A-Z]+", lambda found: f"\\fI{found[0]}\\fR", _plain(shape)) if not action.choices else _plain(shape)
    )
    return f"[{shape}]" if action.nargs == "?" else shape


def _sentence(text: str) -> str:
    text = text.replace("%%", "%").rstrip(".")
    is_value = text.partition(" ")[0].endswith(",")
    return (text if is_value else text[:1].upper() + text[1:]) + "."


def _plain(text: str) -> str:
    """Text that the macros take as it is."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{text}" if text.startswith((".", "'")) else text
