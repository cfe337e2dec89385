"""Scenes in which something is in the way: of the sign-in, the client secret, the hand-over; and a renewal."""

import contextlib
from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from tests.gui.driver import Driver
from tests.gui.portal import Portal
from wizard.practice import robot

Shown = Callable[..., None]
Scene = Callable[[Driver, Shown], None]


def sign_in_refused(key: str) -> Scene:
    """The sign-in with the button *key*, which Microsoft's page refuses; the person comes back from there."""

    def scene(person: Driver, show: Shown) -> None:
        person.to("sign_in")
        person.signs_in = False
        person.find(QPushButton, key).click()
        person.until(lambda: person.conductor.state.prompt is not None)
        if key == "primary":
            show()
        prompt = person.conductor.state.prompt
        assert prompt is not None
        code = person.text("device_code") if person.sees("device_code") else ""
        with contextlib.suppress(robot.SignInFailedError):
            robot.sign_in(prompt.url, code=code, ca_file=person.server.announcement["ca_file"])
        if code:  # of the browser's refusal the wizard is told nothing: it waits, and the person gives up
            person.settled()
            show()
        person.window.give_up()
        person.settled()
        show()

    return scene


def signed_in(person: Driver, show: Shown) -> None:
    """An account of another organisation, a guest, or one that gave no consent."""
    person.to("sign_in")
    person.press("primary")
    show()


def short_lived(person: Driver, show: Shown) -> None:
    """The organisation limits the life of a client secret."""
    person.to("client_secret")
    show()


def secret_by_hand(person: Driver, show: Shown) -> None:
    """The ID was pasted and not the Value; then a value that is none of this application's."""
    person.to("client_secret")
    person.press("by_hand")
    person.type("pasted_secret", "6f0f1c36-6f0b-4a3e-9a0e-0d2f1a2b3c4d")
    person.press("primary")
    show()
    person.type("pasted_secret", "abc8Q~wrongwrongwrongwrongwrongwrong1234")
    person.press("primary")
    show()


def application_gone(person: Driver, show: Shown) -> None:
    """Somebody deleted the application before the client secret was made, and before the values were handed over."""
    person.to("client_secret")
    delete_applications(person)
    person.press("primary")
    show()


def value_unknown(person: Driver, show: Shown) -> None:
    """The client secret was made before; its value cannot be handed over."""
    person.to("client_secret")
    show()
    person.window.open("hand_over")
    person.settled()
    show()


def renewed(person: Driver, show: Shown) -> None:
    """A new client secret beside the old one, handed over; then the old one may go."""
    person.to("finish")
    for name in ("renew", "remove_old"):
        person.window.open_manage()
        person.settled()
        manage = person.window.manage
        assert manage is not None
        show(manage)
        button = manage.findChild(QPushButton, name)
        assert button is not None
        button.click()
        person.settled()
        show()
        if name == "renew":
            person.do()
    show(person.window.manage)


def delete_applications(person: Driver) -> None:
    """Somebody else deletes what was registered."""
    portal = Portal(person.server)
    for each in portal.applications(person.project.redirect_uri(person.conductor.state.answers.domain)):
        portal.delete(each["id"])
    portal.close()


TROUBLES: tuple[tuple[str, Scene], ...] = (
    ("wrong-tenant", signed_in),
    ("guest", signed_in),
    ("consent-refused", signed_in),
    ("browser-blocked", sign_in_refused("primary")),
    ("device-code-blocked", sign_in_refused("sign_in_device_code")),
    ("secrets-limited", short_lived),
    ("happy", secret_by_hand),
    ("happy", application_gone),
    ("already-complete", value_unknown),
    ("happy", renewed),
)
