"""The same sequence with the Azure CLI from PyPI, on the same practice tenant.

Each of the two has an environment of its own. The CLI gets its best case: no look for subscriptions, nothing but errors
to print, all its modules compiled. Its ``permission admin-consent`` asks a private service of the portal's and not
Graph; ``permission grant`` does the same for one delegated permission through Graph. It checks nothing and has no
pages: it is compared in time alone.
"""

import asyncio
import json
import os
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.built import azure_cli, runtime_python
from tests.benchmarks.processes import Used, environment, run, tenant
from tests.benchmarks.table import Row
from wizard.app import Options, Project
from wizard.core.journal import MemoryJournal
from wizard.core.model import StepStatus

RUNS = 5
SIGNED_IN_AIM, WHOLE_AIM = 10, 2.5
GRAPH = "00000003-0000-0000-c000-000000000000"
USER_READ = "e1fe6dd8-ba31-4d61-89e7-88639da4683d"
VALUES = "api_permissions"  # the last step before the three values can be handed over


def rival() -> Iterator[Row]:
    """Ours against theirs, in turns; each round has a tenant of its own."""
    program = str(azure_cli())
    runtime_python()  # installed before anything is measured
    rounds = []
    for number in range(RUNS + 1):
        with tenant() as announced, tempfile.TemporaryDirectory() as home:
            figures = _round(program, announced, Path(home))
        if number:  # the first one compiles
            rounds.append(figures)
    ours, theirs, whole, login = (
        Used(statistics.median(each.wall for each in column), statistics.median(each.cpu for each in column))
        for column in zip(*rounds, strict=True)
    )
    yield from _rows("signed in to three values", ours, theirs, SIGNED_IN_AIM)
    yield from _rows("whole process", whole, login + theirs, WHOLE_AIM)


def _rows(what: str, ours: Used, theirs: Used, aim: float) -> Iterator[Row]:
    detail = f"{ours.wall:.2f} s, the Azure CLI {theirs.wall:.2f} s; median of {RUNS}"
    yield Row(f"{what}: faster", theirs.wall / ours.wall, detail=detail, least=aim)
    yield Row("  of a processor", theirs.cpu / ours.cpu, detail=f"{ours.cpu:.2f} s and {theirs.cpu:.2f} s", least=aim)


def _round(program: str, announced: dict[str, Any], home: Path) -> tuple[Used, Used, Used, Used]:
    """In this order: our engine once signed in, their five commands, our whole command, their login."""
    login, five = _theirs(program, announced, home)
    ours = signed_in(announced)
    return ours, five, _whole(announced, home), login


def _whole(announced: dict[str, Any], home: Path) -> Used:
    """Our command, from its start to the three values in a file, for another domain than the one before."""
    automation = announced["automation"]
    variables = environment(
        str(home),
        AZURE_TENANT_ID=announced["tenant_id"],
        AZURE_CLIENT_ID=automation["client_id"],
        AZURE_CLIENT_SECRET=automation["client_secret"],
    )
    where = ("--cloud", announced["cloud_file"], "--domain", "whole.example.com")
    how = ("--sign-in", "environment", "--yes", "--hand-over-to", str(home / "values.json"))
    return run([str(runtime_python()), "-m", "wizard", "setup", *where, *how], variables)[0]


def signed_in(announced: dict[str, Any]) -> Used:
    """Our engine, as in the open window: what it needs was loaded while somebody signed in."""
    automation = announced["automation"]
    os.environ |= {
        "AZURE_TENANT_ID": announced["tenant_id"],
        "AZURE_CLIENT_ID": automation["client_id"],
        "AZURE_CLIENT_SECRET": automation["client_secret"],
    }
    options = Options(cloud=str(announced["cloud_file"]), domain=str(announced["domain"]))
    project = Project(options, journal=MemoryJournal())
    project.warm_up()

    async def work() -> Used:
        engine = project.make_engine()
        await engine.perform_all({"sign_in": "environment"}, until="sign_in")
        began, processor = time.perf_counter(), time.process_time()
        state = await engine.perform_all({"plan": "confirm"}, until=VALUES)
        used = Used(time.perf_counter() - began, time.process_time() - processor)
        held = engine.reveal_secret() is not None
        await engine.aclose()
        assert held, "the client secret is not there"
        assert state.report(VALUES).status is StepStatus.DONE, "the set-up did not end"
        return used

    return asyncio.run(work())


def _theirs(program: str, announced: dict[str, Any], home: Path) -> tuple[Used, Used]:
    """Their login, and their five commands."""
    variables = {
        **environment(str(home)),
        "AZURE_CONFIG_DIR": str(home / "azure"),
        "AZURE_CORE_COLLECT_TELEMETRY": "false",
        "AZURE_CORE_INSTANCE_DISCOVERY": "false",
        "REQUESTS_CA_BUNDLE": announced["ca_file"],
    }
    del variables["PYTHONPATH"]

    def az(*arguments: str) -> tuple[Used, str]:
        return run([program, *arguments, "--only-show-errors", "--output", "json"], variables)

    graph, automation = announced["graph"], announced["automation"]
    resources = ("resource-manager", "management", "active-directory-resource-id", "microsoft-graph-resource-id")
    named = [part for each in resources for part in (f"--endpoint-{each}", graph)]
    named += ["--endpoint-active-directory-graph-resource-id", graph, "--endpoint-active-directory", announced["login"]]
    az("cloud", "register", "--name", "practice", "--skip-endpoint-discovery", *named)
    az("cloud", "set", "--name", "practice")
    who = ("--username", automation["client_id"], "--password", automation["client_secret"])
    least = ("--allow-no-subscriptions", "--skip-subscription-discovery")
    login, _ = az("login", "--service-principal", *who, "--tenant", announced["tenant_id"], *least)
    redirect = ("--web-redirect-uris", "https://cli.example.com/accounts/oidc/improvado/login/callback/")
    kind = ("--sign-in-audience", "AzureADMyOrg")
    five, said = az("ad", "app", "create", "--display-name", "Improvado", *kind, *redirect)
    client_id = str(json.loads(said)["appId"])
    app = ("ad", "app")
    for command in (
        ("ad", "sp", "create", "--id", client_id),
        (*app, "credential", "reset", "--id", client_id, "--years", "2"),
        (*app, "permission", "add", "--id", client_id, "--api", GRAPH, "--api-permissions", f"{USER_READ}=Scope"),
        (*app, "permission", "grant", "--id", client_id, "--api", GRAPH, "--scope", "User.Read"),
    ):
        five += az(*command)[0]
    return login, five
