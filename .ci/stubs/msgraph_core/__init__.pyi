# What the wizard and msgraph-sdk use of msgraph-core 1.5, which ships no types.
from enum import StrEnum

import httpx
from kiota_abstractions.authentication import AuthenticationProvider
from kiota_abstractions.request_option import RequestOption
from kiota_abstractions.serialization import ParseNodeFactory, SerializationWriterFactory
from kiota_http.httpx_request_adapter import HttpxRequestAdapter

class APIVersion(StrEnum):
    v1 = "v1.0"

class BaseGraphRequestAdapter(HttpxRequestAdapter):
    def __init__(
        self,
        authentication_provider: AuthenticationProvider,
        parse_node_factory: ParseNodeFactory | None = ...,
        serialization_writer_factory: SerializationWriterFactory | None = ...,
        http_client: httpx.AsyncClient | None = ...,
    ) -> None: ...

class GraphClientFactory:
    @staticmethod
    def create_with_default_middleware(
        *, client: httpx.AsyncClient | None = ..., options: dict[str, RequestOption] | None = ...
    ) -> httpx.AsyncClient: ...
