"""The composition root: what is read when the project is opened, and what may wait."""

from pathlib import Path

import pytest

from wizard.app import Options, Project
from wizard.core.model import Facts
from wizard.toml_data import DataError


def test_a_wrong_cloud_file_is_refused_before_anything_opens(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no-such-cloud"):
        Project(Options(cloud=str(tmp_path / "no-such-cloud.toml")))


@pytest.mark.parametrize(("cloud", "portal"), [("public", "entra.microsoft.com"), ("usgov", "entra.microsoft.us")])
def test_the_portal_is_known_before_the_engine_is_made(cloud: str, portal: str) -> None:
    assert Project(Options(cloud=cloud)).portal_address("home", Facts()).startswith(f"https://{portal}")


@pytest.mark.parametrize(
    ("cloud", "portal"),
    [
        ("public", "https://entra.microsoft.com"),
        ("usgov", "https://entra.microsoft.us"),
        ("usgov-dod", "https://entra.microsoft.us"),
        ("china", "https://entra.microsoftonline.cn"),
    ],
)
def test_a_role_is_activated_in_the_portal_of_the_cloud(cloud: str, portal: str) -> None:
    place = Project(Options(cloud=cloud)).portal_address("activate_role", Facts())
    assert place == f"{portal}/#view/Microsoft_Azure_PIMCommon/ActivationMenuBlade/~/aadmigratedroles"
