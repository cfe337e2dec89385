"""Opening a profile in the window."""

from contextlib import suppress
from pathlib import Path

from wizard.app import Project
from wizard.core.domain import normalise_domain
from wizard.core.unfinished import Unfinished
from wizard.gui.loop import Conductor
from wizard.profile import disagreement, load_profile
from wizard.toml_data import DataError


def take_profile(path: Path, project: Project, conductor: Conductor, *, typed: str) -> tuple[str, str]:
    """Take what the profile *path* says.

    Args:
        path: The file.
        project: What is set up.
        conductor: Gets the answers.
        typed: The domain that the user typed or checked; empty where none was.

    Returns:
        Why nothing was taken, in a sentence, empty where it was; and the language that the profile asks for.
    """
    try:
        profile = load_profile(path)
    except DataError as error:
        return str(error), ""
    state = conductor.state
    unfinished: tuple[Unfinished, ...] = ()
    with suppress(OSError):  # where the notes cannot be read, nothing is known to have been begun
        unfinished = project.unfinished()
    confirmed = typed or project.given_domain
    organisation = state.facts.organisation
    if reason := disagreement(
        profile, recipe=project.recipe.id, domain=confirmed, organisation=organisation, unfinished=unfinished
    ):
        return reason, ""
    project.contact = profile.contact or project.contact
    conductor.answer_with(
        domain=normalise_domain(profile.domain) if profile.domain else "",
        app_name=profile.app_name,
        secret_months=profile.secret_months,
        tenant=profile.expected_tenant,
        fixed=profile.fixed,
    )
    return "", profile.language
