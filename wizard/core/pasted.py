"""What people paste from the portal: a client secret's value, a Client ID."""

from wizard.core.identifiers import is_guid
from wizard.core.secret import Secret
from wizard.core.words import Text, say

# Microsoft Graph, "passwordCredential resource type": secretText has 16 to 64 characters.
SHORTEST, LONGEST = 16, 64


class PastedError(ValueError):
    """What was pasted is something else; the message never repeats it.

    Attributes:
        sentence: What it is, and what to paste instead.
    """

    def __init__(self, sentence: Text) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


def pasted_secret(text: str) -> Secret:
    """The value of a client secret as it was pasted.

    Raises:
        PastedError: It is something else, most often the Secret ID.
    """
    value = text.strip()
    if not value:
        raise PastedError(say("Paste the Value of the client secret."))
    if is_guid(value.strip("{}")):
        raise PastedError(say("This is the Secret ID. Copy the client secret from the column Value instead."))
    if value.endswith("***"):
        words = say(
            "The portal shows only the beginning of an older client secret. Create a new one and copy its Value."
        )
        raise PastedError(words)
    if len(value.split()) > 1 or not SHORTEST <= len(value) <= LONGEST:
        raise PastedError(say("This is not a client secret. Copy it with the button beside the Value."))
    return Secret(value)


def pasted_client_id(text: str) -> str:
    """A Client ID as it was pasted.

    Raises:
        PastedError: It is something else.
    """
    value = text.strip().strip("{}").lower()
    if not is_guid(value):
        raise PastedError(say("This is not a Client ID. It stands on the application's Overview page."))
    return value
