"""Papers of a set-up without a window: what they hold, and what no file anywhere holds."""

import io
import json
import re
from pathlib import Path
from unicodedata import normalize

import pypdf
import pytest
import vobject

from tests.end_to_end.program import Tenant, run

pytestmark = pytest.mark.end_to_end


def test_a_set_up_leaves_its_papers(tenant: Tenant, home: Path, tmp_path: Path) -> None:
    values, record, calendar = (tmp_path / name for name in ("values.json", "record.pdf", "renew.ics"))
    words = ("setup", *tenant.where, "--yes", "--json", "--hand-over-to", str(values))
    first = run(home, *words, "--record", str(record), "--calendar", str(calendar), DISPLAY="")
    assert first.status == 0, first.explain()
    assert [each["path"] for each in first.events if each.get("event") == "saved"] == [str(record), str(calendar)]
    secret = json.loads(values.read_text())["client_secret"]
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(record.read_bytes())).pages]
    text = re.sub(r"\s+", "", normalize("NFKC", "".join(pages)))
    for key in ("tenant_id", "client_id", "application_id", "service_principal_id", "secret_key_id", "redirect_uri"):
        assert first.result[key] in text
    assert "Theywerewrittentoafile" in text
    event = vobject.readOne(calendar.read_text()).vevent
    assert event.dtstart.value.isoformat() == first.result["secret_expires"][:10]

    # A look later says the same, and nothing is overwritten.
    page = tmp_path / "record.html"
    again = run(home, "check", *tenant.where, "--json", "--record", str(page))
    assert again.status == 0, again.explain()
    html = page.read_text()
    assert first.result["secret_key_id"] in html
    assert "side is done for Contoso Ltd" in html  # the vendor has not entered the values yet
    assert "A client secret was created" in html  # from the notes of the first run
    refused = run(home, "check", *tenant.where, "--json", "--record", str(page))
    assert refused.status == 2
    assert "is there already" in refused.stderr

    bundle = run(home, "support-bundle")
    assert bundle.status == 0, bundle.explain()
    assert "step client_secret: done" in bundle.stdout
    for told in (
        str(tenant.told["domain"]),
        first.result["tenant_id"],
        first.result["client_id"],
        first.result["secret_key_id"],
    ):
        assert told not in bundle.stdout

    papers = [each for folder in (home, tmp_path) for each in folder.rglob("*") if each.is_file() and each != values]
    assert len(papers) >= 5
    assert [each.name for each in papers if secret.encode() in each.read_bytes()] == []
    assert secret not in bundle.stdout
