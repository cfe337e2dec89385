# What the wizard and its tests use of msal 1.39, which ships no types.
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import requests

_Answer: TypeAlias = dict[str, Any]

class ClientApplication:
    def __init__(
        self,
        client_id: str,
        client_credential: str | None = ...,
        authority: str | None = ...,
        *,
        instance_discovery: bool | None = ...,
        client_capabilities: list[str] | None = ...,
        http_client: requests.Session | None = ...,
        http_cache: dict[str, object] | None = ...,
    ) -> None: ...
    def initiate_auth_code_flow(
        self, scopes: list[str], redirect_uri: str, *, response_mode: str | None = ..., prompt: str | None = ...
    ) -> _Answer: ...
    def acquire_token_by_auth_code_flow(self, auth_code_flow: _Answer, auth_response: Mapping[str, str]) -> _Answer: ...
    def get_accounts(self) -> list[_Answer]: ...
    def remove_account(self, account: _Answer) -> None: ...
    def acquire_token_silent(
        self,
        scopes: list[str],
        account: _Answer | None,
        *,
        force_refresh: bool = ...,
        claims_challenge: str | None = ...,
    ) -> _Answer | None: ...
    def acquire_token_silent_with_error(
        self,
        scopes: list[str],
        account: _Answer | None,
        *,
        force_refresh: bool = ...,
        claims_challenge: str | None = ...,
    ) -> _Answer | None: ...

class PublicClientApplication(ClientApplication):
    def initiate_device_flow(self, scopes: list[str]) -> _Answer: ...
    def acquire_token_by_device_flow(
        self, flow: _Answer, *, exit_condition: Callable[[_Answer], bool] = ...
    ) -> _Answer: ...

class ConfidentialClientApplication(ClientApplication):
    def acquire_token_for_client(self, scopes: list[str]) -> _Answer: ...
