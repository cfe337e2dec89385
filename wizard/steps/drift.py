"""How a redirect URI that is nearly right differs from the right one.

Source: "Redirect URI (reply URL) restrictions and limitations" and AADSTS50011: Microsoft compares every character.
"""

from wizard.core.words import NOTHING, Text, say
from wizard.steps.lookup import near_uris


def uri_drift(uri: str, there: tuple[str, ...]) -> Text:
    """What is wrong with the one of *there* that comes nearest to *uri*; nothing where none comes near."""
    found = next((each for each in near_uris(uri) if each in there), "")
    if not found:
        return NOTHING
    if found == uri.rstrip("/"):
        return say("The one that is there lacks the final slash.")
    if found.startswith("http://"):
        return say("{other} is there. It begins with http, and {uri} is needed.", other=found, uri=uri)
    return say("{other} is there. Its host is not the same: {uri} is needed.", other=found, uri=uri)
