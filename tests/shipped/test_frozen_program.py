"""The frozen program does the whole set-up where there is nothing but itself (`make app-test`)."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from tests.end_to_end.screen import until
from tests.shipped.program import Json, Program
from wizard import __version__
from wizard.catalogue import LANGUAGES
from wizard.core.model import Mark
from wizard.libraries import LIBRARIES
from wizard.recipes import load_recipe

pytestmark = [pytest.mark.shipped, pytest.mark.timeout(500)]

APP_ID = "io.github.entra-sso-wizard"
LINUX_ONLY = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux has these files")


def snapshot(folder: Path) -> dict[str, tuple[int, int]]:
    """Size and time of everything in a folder."""
    files = (each for each in folder.rglob("*") if each.is_file())
    return {str(each.relative_to(folder)): (each.stat().st_size, each.stat().st_mtime_ns) for each in files}


def automation(told: Json) -> dict[str, str]:
    """The variables with which azure-identity signs in without anybody."""
    own = told["automation"]
    variables = {"TENANT_ID": told["tenant_id"], "CLIENT_ID": own["client_id"], "CLIENT_SECRET": own["client_secret"]}
    return {f"AZURE_{name}": str(value) for name, value in variables.items()}


def test_it_says_what_it_is_made_of(program: Program) -> None:
    ended = program.run("--version")
    assert ended.status == 0, ended
    assert ended.stdout.startswith(f"entra-sso-wizard {__version__}\n")
    assert "unknown" not in ended.stdout


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_walks_through_the_whole_set_up(program: Program, installed: Path, language: str) -> None:
    before = snapshot(installed)
    pictures = program.home / "pictures"
    ended = program.run("--practice", "--tour", str(pictures), "--lang", language)
    assert ended.status == 0, ended
    assert "Traceback" not in ended.stderr
    assert "ERROR" not in ended.stderr
    for number, key in enumerate(load_recipe().step_keys(), start=1):
        for mode in ("light", "dark"):
            assert (pictures / f"{number}-{key.replace('_', '-')}-{mode}.png").stat().st_size > 10_000
    assert [each.name for each in program.home.iterdir()] == ["pictures"]  # a rehearsal leaves nothing behind
    assert snapshot(installed) == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_command_line_sets_up_checks_renews_and_undoes(program: Program, installed: Path, language: str) -> None:
    before = snapshot(installed)
    values = program.home / "values.json"
    with program.tenant() as told:
        where = ("--cloud", told["cloud_file"], "--domain", told["domain"], "--sign-in", "environment")
        who = automation(told)

        def run(command: str, *more: str) -> Json:
            ended = program.run(command, *where, "--lang", language, "--json", *more, **who)
            assert ended.status == 0, ended
            assert "Traceback" not in ended.stderr
            last: Json = json.loads(ended.stdout.splitlines()[-1])
            assert last["result"] == "done"
            return last

        made = run("setup", "--yes", "--hand-over-to", str(values))
        handed = json.loads(values.read_text(encoding="utf-8"))
        assert made["client_id"] == handed["client_id"]
        assert handed["client_secret"] not in json.dumps(made)
        # What a person reads is in the language that was asked for, and not in another one.
        labels = {row["label"] for row in made["checks"]}
        assert ("User.Read is granted for everyone" in labels) == (language == "en"), labels
        health = run(
            "check", "--record", str(program.home / "sheet.pdf"), "--calendar", str(program.home / "renew.ics")
        )
        assert {row["mark"] for row in health["checks"]} <= {Mark.DONE, Mark.TODO, Mark.UNKNOWN}
        assert (program.home / "sheet.pdf").read_bytes().startswith(b"%PDF")
        assert (program.home / "renew.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
        renewed = run("renew", "--hand-over-to", str(values), "--remove-old")
        assert renewed["secret_key_id"] != made["secret_key_id"]
        run("undo", "--yes")
    assert snapshot(installed) == before


@LINUX_ONLY
def test_the_browser_gets_the_users_own_libraries(program: Program) -> None:
    """The loader's path would make it load the bundle's libraries in place of its own."""
    seen = program.home / "seen"
    browser = program.home / "browser"
    browser.write_text(
        f'#!/bin/sh\nprintf "%s|%s" "$LD_LIBRARY_PATH" "$LD_LIBRARY_PATH_ORIG" > {seen}.part\n'
        f"/bin/mv {seen}.part {seen}\n"
    )
    browser.chmod(0o755)
    with program.tenant() as told:
        where = ("--cloud", told["cloud_file"], "--domain", told["domain"])
        arguments = ("setup", *where, "--yes", "--hand-over-to", str(program.home / "values.json"))
        with program.start(arguments, {"BROWSER": f"{browser} %s", "LD_LIBRARY_PATH": "/users/own"}) as process:
            try:
                until(seen.exists, "the browser")
            finally:
                process.kill()
    assert seen.read_text() == "/users/own|"


def test_every_part_has_its_licence_and_is_on_the_bill(installed: Path) -> None:
    inside = installed / "_internal"
    text = (inside / "sbom.cdx.json").read_text(encoding="utf-8")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    bill = json.loads(text)
    assert bill["metadata"]["component"]["version"] == __version__
    named = {each["name"].lower().replace("_", "-") for each in bill["components"]}
    assert {each.lower() for each in LIBRARIES} | {"python", "uvicorn", "starlette", "shiboken6"} <= named
    assert not {"keepersdk", "pytest", "django", "rich"} & named
    for each in bill["components"]:
        folder = inside / "licenses" / f"{each['name']}-{each['version']}"
        assert any(file.stat().st_size > 50 for file in folder.iterdir()), each["name"]
    qt = inside / "licenses"
    assert any("LESSER GENERAL PUBLIC LICENSE" in each.read_text() for each in qt.glob("PySide6*/LGPL-3.0.txt"))
    assert (inside / "LICENSE").read_text(encoding="utf-8").strip().startswith("Apache License")


@LINUX_ONLY
def test_a_linux_desktop_is_told_what_it_is(installed: Path) -> None:
    share = installed / "_internal" / "share"
    entry, metainfo = share / f"applications/{APP_ID}.desktop", share / f"metainfo/{APP_ID}.metainfo.xml"
    assert f'version="{__version__}"' in metainfo.read_text(encoding="utf-8")
    for tool, *arguments in (
        ("desktop-file-validate", str(entry)),
        ("appstreamcli", "validate", "--no-net", str(metainfo)),
        ("mandoc", "-T", "lint", "-W", "warning", str(share / "man/man1/entra-sso-wizard.1")),
    ):
        found = shutil.which(tool)
        assert found or not os.environ.get("CI"), f"{tool} is missing"
        if found:
            checked = subprocess.run([found, *arguments], check=False, capture_output=True, text=True)
            assert checked.returncode == 0, checked.stdout + checked.stderr
    assert (share / f"icons/hicolor/scalable/apps/{APP_ID}.svg").exists()


def test_only_what_is_used_is_inside(installed: Path) -> None:
    """The tables of build.spec work: neither GTK nor Qt's translations of foreign languages came along."""
    names = {each.name for each in installed.rglob("*")}
    assert not {name for name in names if name.startswith(("libgtk", "libQt6Qml", "libQt6Quick", "libQt6EglFS"))}
    assert {name for name in names if name.startswith("qtbase_")} == {
        f"qtbase_{each}.qm" for each in set(LANGUAGES) - {"en", "qps"}
    }
    assert not {name for name in names if name.endswith((".ts", ".icns"))}
