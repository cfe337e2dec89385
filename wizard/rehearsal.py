"""The practice tenant for a rehearsal: which stories there are, and how it is started for the vendor of a recipe.

The tenant knows nothing of recipes, and nothing else of the program knows the tenant: here one is told of the other.
"""

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from wizard.core.domain import DOMAIN_PLACE
from wizard.core.recipe import Recipe
from wizard.recipes import load_recipe

if TYPE_CHECKING:
    from wizard.practice.serve import PracticeServer
    from wizard.practice.vendor import Vendor


def practice_server(
    scenario: str = "happy",
    recipe: Recipe | None = None,
    *,
    port: int = 0,
    latency_ms: int = 0,
    applications: int = 0,
    state_file: Path | None = None,
) -> "PracticeServer":
    """Serve the practice tenant until it is stopped; as a context manager, while the block runs.

    Args:
        scenario: Name of the scenario.
        recipe: The site plays its vendor; by default that of the usual recipe.
        port: First of four consecutive ports; 0 takes free ones.
        latency_ms: Milliseconds before every answer.
        applications: How many other applications the tenant holds.
        state_file: Keeps the tenant between runs.

    Raises:
        KeyError: There is no such scenario.
        OSError: A port is taken.
        ValueError: The state file is not one of ours.
    """
    from wizard.practice.serve import PracticeServer  # noqa: PLC0415 - only needed for a rehearsal

    return PracticeServer.start(
        scenario,
        vendor_of(recipe or load_recipe()),
        port=port,
        latency_ms=latency_ms,
        applications=applications,
        state_file=state_file,
    )


def vendor_of(recipe: Recipe) -> "Vendor":
    """What the practice tenant has to know of the site that *recipe* is for."""
    from wizard.practice.vendor import Vendor  # noqa: PLC0415 - only needed for a rehearsal

    callback, page, start = (
        urlsplit(each.replace(DOMAIN_PLACE, "site")).path
        for each in (recipe.application.redirect_uri, recipe.login.page, recipe.login.start)
    )
    name = recipe.application.name
    return Vendor(
        key=recipe.id,
        domain=f"contoso.{recipe.id}.example",
        callback_path=callback,
        page_path=page or "/",
        start_path=start or f"{callback}start/",
        button=next(iter(recipe.login.buttons), "Sign in with Microsoft"),
        scopes=recipe.login.scopes or (recipe.permission.name,),
        name=name if DOMAIN_PLACE in recipe.vendor else recipe.vendor,
        app_name=name,
        unique_name=recipe.application.unique_name,
        # Where a person of the vendor gets the values through Keeper, the person has a desk.
        receiver=recipe.contact.role if recipe.hand_over.keeper else "administrator of the site",
        desk="Customer Success desk" if recipe.hand_over.keeper else "desk of the site",
    )


def scenario_names() -> tuple[str, ...]:
    """The names of the practice tenant's scenarios."""
    from wizard.practice.scenarios import SCENARIOS  # noqa: PLC0415

    return tuple(SCENARIOS)
