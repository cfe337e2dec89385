"""Deleting, and Entra's recycle bin, through msgraph-sdk.

Source: "Delete application", "Delete servicePrincipal", "Delete a delegated permission grant" and "directory deleted
items" in the Microsoft Graph v1.0 reference. Applications and service principals rest in the bin for 30 days; grants do
not. Restoring an application does not restore its service principal.
"""

from kiota_abstractions.base_request_configuration import RequestConfiguration
from msgraph.generated.directory.deleted_items.graph_application.graph_application_request_builder import (
    GraphApplicationRequestBuilder,
)
from msgraph.generated.service_principals.item.app_role_assigned_to.app_role_assigned_to_request_builder import (
    AppRoleAssignedToRequestBuilder,
)

from wizard.core.objects import Deleted
from wizard.entra.graph import Graph


class GraphRecycleBin:
    """The part of :class:`wizard.core.ports.Directory` that undoes, and looks whether anybody is assigned.

    A missing object is a problem that may go away by itself: Microsoft may still be copying it.
    """

    def __init__(self, graph: Graph) -> None:
        """Talk to *graph*."""
        self._service = graph
        self._graph = graph.client

    async def delete_application(self, object_id: str) -> None:
        """Delete an application and with it its service principal."""
        await self._service.tell(self._graph.applications.by_application_id(object_id).delete())

    async def delete_service_principal(self, object_id: str) -> None:
        """Delete a service principal with its grants."""
        await self._service.tell(self._graph.service_principals.by_service_principal_id(object_id).delete())

    async def delete_grant(self, grant_id: str) -> None:
        """Take a grant back."""
        await self._service.tell(self._graph.oauth2_permission_grants.by_o_auth2_permission_grant_id(grant_id).delete())

    async def assigned(self, service_principal_id: str) -> bool:
        """Whether anybody is assigned to the application."""
        query = AppRoleAssignedToRequestBuilder.AppRoleAssignedToRequestBuilderGetQueryParameters(top=1)
        builder = self._graph.service_principals.by_service_principal_id(service_principal_id).app_role_assigned_to
        answer = await self._service.tell(builder.get(RequestConfiguration(query_parameters=query)))
        return bool(answer and answer.value)

    async def deleted(self, object_id: str) -> Deleted | None:
        """The object with this ID, if it rests in the recycle bin."""
        builder = self._graph.directory.deleted_items.by_directory_object_id(object_id)
        found = await self._service.seek(builder.get())
        return Deleted(object_id, found.deleted_date_time) if found else None

    async def deleted_applications(self, unique_name: str) -> tuple[Deleted, ...]:
        """The applications with this alternate key that rest in the bin, the latest deleted first.

        All that rest there are read, page by page: a filter by this property is not documented for the bin.
        """
        query = GraphApplicationRequestBuilder.GraphApplicationRequestBuilderGetQueryParameters(
            select=["id", "uniqueName", "deletedDateTime"]
        )
        builder = self._graph.directory.deleted_items.graph_application
        found = await self._service.everything(
            builder.get(RequestConfiguration(query_parameters=query)), lambda link: builder.with_url(link).get()
        )
        mine = [
            Deleted(each.id, each.deleted_date_time) for each in found if each.id and each.unique_name == unique_name
        ]
        return tuple(sorted(mine, key=lambda each: str(each.deleted), reverse=True))

    async def restore(self, object_id: str) -> None:
        """Bring an object back from the recycle bin."""
        builder = self._graph.directory.deleted_items.by_directory_object_id(object_id)
        await self._service.tell(builder.restore.post())
