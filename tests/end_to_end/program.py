"""The program as somebody outside sees it: processes, their output, and the tenant asked through Graph."""

import contextlib
import json
import os
import signal
import ssl
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import jsonschema

from tests.contracts.watch import CONTRACT_BROKEN
from tests.end_to_end import nursery
from tests.end_to_end.nursery import Run

Json = dict[str, Any]

REPOSITORY = nursery.REPOSITORY
# The same main; a practice tenant that it serves is held against Microsoft's description.
PROGRAM = (sys.executable, "-m", "tests.contracts.program")
ROBOT = f"{sys.executable} -m wizard.practice.robot %s"
TIME_LIMIT = 60  # seconds for one run; reached only by a hang

_TEXT = {"type": ["string", "null"]}
_RESULT_KEYS = (
    "tenant_id",
    "client_id",
    "application_id",
    "service_principal_id",
    "secret_key_id",
    "secret_expires",
    "redirect_uri",
)
# What the public contract says about the last line.
RESULT_SCHEMA: Json = {
    "type": "object",
    "additionalProperties": False,
    "required": ["result", *_RESULT_KEYS, "checks", "problem"],
    "properties": {
        "result": {"enum": ["done", "failed", "waiting", "cancelled"]},
        **dict.fromkeys(_RESULT_KEYS, _TEXT),
        "checks": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["step", "key", "label", "mark", "detail"],
                "properties": {
                    "step": {"type": "string", "minLength": 1},
                    "key": {"type": "string", "minLength": 1},
                    "label": {"type": "string", "minLength": 1},
                    "mark": {"enum": ["done", "todo", "waiting", "failed", "unknown"]},
                    "detail": {"type": "string"},
                },
            },
        },
        "problem": {
            "type": ["object", "null"],
            "additionalProperties": False,
            "required": ["code", "title", "what_happened", "what_to_do", "request_id"],
            "properties": {
                "code": {"type": "string", "minLength": 1},
                "title": {"type": "string", "minLength": 1},
                "what_happened": {"type": "string", "minLength": 1},
                "what_to_do": {"type": "string", "minLength": 1},
                "request_id": _TEXT,
            },
        },
    },
}


@dataclass(frozen=True, slots=True)
class Finished:
    """A run that has ended."""

    status: int
    stdout: str
    stderr: str

    @property
    def events(self) -> list[Json]:
        """All lines of ``--json``."""
        return [json.loads(line) for line in self.stdout.splitlines()]

    @property
    def result(self) -> Json:
        """The last line, once it is seen to be as the contract says."""
        last = self.events[-1]
        jsonschema.validate(last, RESULT_SCHEMA)
        return last

    def explain(self) -> str:
        """Everything, for a failed assertion."""
        return f"status {self.status}\n{self.stdout}\n{self.stderr}"


def environment(home: Path, **more: str) -> dict[str, str]:
    """The caller's environment with a state directory of its own and the robot as browser."""
    own = {"ENTRA_SSO_WIZARD_HOME": str(home), "BROWSER": ROBOT, "PYTHONWARNINGS": "ignore"}
    return {**os.environ, **own, **more}


def start(home: Path, *arguments: str, **more: str) -> Run:
    """Start the program; its stdin is empty."""
    return nursery.start(arguments, environment(home, **more))


def finish(process: Run) -> Finished:
    """Wait for the end of *process*, killed where it hangs. It must not have broken Microsoft's description."""
    with process:
        try:
            stdout, stderr = process.communicate(timeout=TIME_LIMIT)
        finally:
            process.kill()
    assert process.returncode is not None
    assert process.returncode != CONTRACT_BROKEN, stderr
    return Finished(process.returncode, stdout, stderr)


def run(home: Path, *arguments: str, **more: str) -> Finished:
    """Run the program to its end."""
    return finish(start(home, *arguments, **more))


@dataclass(frozen=True, slots=True)
class Tenant:
    """A practice tenant in a process of its own.

    Attributes:
        told: Its first line.
        process: The process.
    """

    told: Json
    process: Run

    @property
    def where(self) -> tuple[str, ...]:
        """Arguments that lead the program to it."""
        return ("--cloud", str(self.told["cloud_file"]), "--domain", str(self.told["domain"]))

    def client(self) -> httpx.Client:
        """An HTTP client that trusts it."""
        context = ssl.create_default_context(cafile=self.told["ca_file"])
        return httpx.Client(verify=context, trust_env=False, timeout=30)

    def graph(self, path: str) -> Json:
        """What Graph answers to the tenant's own automation."""
        automation = self.told["automation"]
        with self.client() as client:
            token = client.post(
                f"{self.told['login']}/{self.told['tenant_id']}/oauth2/v2.0/token",
                data={
                    "grant_type": "client_credentials",
                    "client_id": automation["client_id"],
                    "client_secret": automation["client_secret"],
                    "scope": f"{self.told['graph']}/.default",
                },
            )
            token.raise_for_status()
            headers = {"Authorization": f"Bearer {token.json()['access_token']}", "ConsistencyLevel": "eventual"}
            answer = client.get(f"{self.told['graph']}/v1.0{path}", headers=headers)
            answer.raise_for_status()
        return dict(answer.json())

    def applications(self, redirect_uri: str) -> list[Json]:
        """The applications with this redirect URI."""
        condition = quote(f"web/redirectUris/any(p:p eq '{redirect_uri}')")
        return list(self.graph(f"/applications?$filter={condition}&$count=true")["value"])

    def environment(self) -> Mapping[str, str]:
        """What ``--sign-in environment`` reads."""
        automation = self.told["automation"]
        return {
            "AZURE_TENANT_ID": self.told["tenant_id"],
            "AZURE_CLIENT_ID": automation["client_id"],
            "AZURE_CLIENT_SECRET": automation["client_secret"],
        }


@contextlib.contextmanager
def tenant_process(home: Path, *arguments: str) -> Iterator[Tenant]:
    """Run ``practice-tenant``; at the end it must end as the contract says."""
    process = start(home, "practice-tenant", *arguments)
    assert process.stdout is not None
    try:
        first = process.stdout.readline()
        assert first, finish(process).explain()
        try:
            yield Tenant(json.loads(first), process)
        except Exception as error:
            process.kill()
            # What the tenant said may be why: where Microsoft's description was broken, it ended by itself.
            error.add_note(finish(process).explain())
            raise
        process.send_signal(signal.SIGTERM)
        ended = finish(process)
        assert ended.status == 130, ended.explain()
        assert "Traceback" not in ended.stderr, ended.explain()
    finally:
        process.kill()
        with process:
            process.wait()
