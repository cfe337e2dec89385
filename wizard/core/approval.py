"""Asking an administrator for the consent that the signed-in account may not grant."""

from dataclasses import dataclass

from wizard.core.words import Text, say


@dataclass(frozen=True, slots=True)
class Request:
    """A message that is ready to be sent.

    Attributes:
        subject: Its subject.
        lines: Its paragraphs.
        consent: The page on which an administrator consents; in the message, and to be copied alone.
    """

    subject: Text
    lines: tuple[Text, ...]
    consent: str


def approval_request(
    *, vendor: str, name: str, permission: str, organisation: str, consent: str, portal: str
) -> Request:
    """The message to an administrator.

    After Accept, Microsoft sends the browser to the application's only redirect URI, where the vendor's site shows an
    error although the consent was recorded: "Grant tenant-wide admin consent", Microsoft Entra documentation.

    Args:
        vendor: Who the application is for.
        name: Display name of the application.
        permission: What it asks for.
        organisation: For whom the consent is given.
        consent: Address of the consent page.
        portal: Address of the application's API permissions in the portal.
    """
    return Request(
        subject=say("Please approve the sign-in to {vendor} with Microsoft accounts", vendor=vendor),
        lines=(
            say("Hello,"),
            say(
                "we are setting up the sign-in to {vendor} with Microsoft accounts. One approval is missing: admin"
                " consent for the application {name} in {organisation}.",
                vendor=vendor,
                name=name,
                organisation=organisation,
            ),
            say(
                "It allows {vendor} to read the name and the e-mail address of whoever signs in ({permission}). It"
                " allows nothing else.",
                vendor=vendor,
                permission=permission,
            ),
            say("Please open this page, sign in and press Accept: {link}", link=consent),
            say(
                "After Accept the page of {vendor} may show an error. That is expected: the approval was recorded all"
                " the same.",
                vendor=vendor,
            ),
            say(
                "Or open the application in the portal and press Grant admin consent: {link}",
                link=portal,
            ),
            say("The role Cloud Application Administrator is enough. Thank you."),
        ),
        consent=consent,
    )
