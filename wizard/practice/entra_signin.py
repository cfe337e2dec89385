"""The interactive sign-in: from an authorization request through the pages to the answer.

Sources: learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow, .../v2-protocols-oidc,
.../v2-admin-consent, .../v2-oauth2-device-code.
"""

import secrets
from collections.abc import Mapping
from urllib.parse import urlencode, urlsplit

from starlette.responses import RedirectResponse, Response

from wizard.practice import pages
from wizard.practice.entra_clients import (
    GENERIC_TENANTS,
    Client,
    Decision,
    check_enabled,
    decide,
    listed_scopes,
)
from wizard.practice.entra_consent import need_consent_admin, record_consent
from wizard.practice.entra_device import DeviceCodes
from wizard.practice.entra_errors import EntraError
from wizard.practice.entra_transaction import ADMIN_CONSENT, AUTHORIZE, DEVICE, Transaction
from wizard.practice.facts import OIDC_SCOPES, SCOPE_TEXTS
from wizard.practice.tenant import Directory, PracticeTenant, User
from wizard.practice.tokens import Grip, TokenService, fresh_guid


class SignInService:
    """Leads people through the pages.

    Args:
        tenant: The state.
        tokens: Issues codes.
        devices: Device codes that wait for a person.
    """

    def __init__(self, tenant: PracticeTenant, tokens: TokenService, devices: DeviceCodes) -> None:
        self.tenant = tenant
        self.tokens = tokens
        self.devices = devices
        self.cookie = f"practice-session-{secrets.token_hex(4)}"
        self._transactions: dict[str, Transaction] = {}
        self._sessions: dict[str, dict[str, None]] = {}

    # Browser sessions

    def accounts_of(self, session: str) -> list[str]:
        """User names signed in with this browser session."""
        return list(self._sessions.get(session, {}))

    def sign_out(self, session: str) -> None:
        """Forget a browser session."""
        self._sessions.pop(session, None)

    # Entry

    def begin(self, transaction: Transaction, session: str, hint: str = "") -> Response:
        """The first page of a sign-in, or its end where a session allows single sign-on."""
        self._transactions[transaction.id] = transaction
        known = [name for name in self.accounts_of(session) if self._fits(transaction, name)]
        if hint:
            known = [name for name in known if name == hint.lower()]
        if transaction.prompt == "none":
            return self._silent(transaction, known)
        if len(known) == 1 and transaction.prompt not in {"login", "select_account"}:
            self._take(transaction, known[0], signed_in=True)
            return self.advance(transaction)
        if hint and transaction.prompt != "select_account":
            return self._choose(transaction, hint, session)
        return self._accounts(transaction, session)

    def _silent(self, transaction: Transaction, known: list[str]) -> Response:
        if len(known) != 1:
            return self.fail(transaction, EntraError(50058))
        self._take(transaction, known[0], signed_in=True)
        try:
            directory, user = self._place(transaction)
            decision = decide(self.tenant, directory, transaction.client, user, transaction.scopes)
        except EntraError as error:
            return self.fail(transaction, error)
        if decision.missing:
            client = transaction.client
            refusal = EntraError(65001, error="consent_required", app=client.id, name=client.name)
            return self.fail(transaction, refusal)
        return self._finish(transaction, directory, user, decision)

    def _fits(self, transaction: Transaction, name: str) -> bool:
        found = self.tenant.home_directory_of(name)
        named = self.tenant.directory(transaction.authority)
        return found is not None and (named is None or self.tenant.account_in(named, found[1].home_id) is not None)

    def _take(self, transaction: Transaction, name: str, *, signed_in: bool) -> User | None:
        found = self.tenant.home_directory_of(name)
        transaction.user = found[1] if found else None
        transaction.authenticated = transaction.approved = bool(found) and signed_in
        return transaction.user

    # Forms

    def submit(self, form: Mapping[str, str], session: str) -> tuple[Response, str | None]:
        """Handle a form.

        Returns:
            The next page, and the browser session to set, if it changed.
        """
        transaction = self._transactions.get(form.get("ctx", ""))
        if transaction is None:
            message = "This sign-in is over. Start it again in the program it came from."
            return pages.error_page(message), None
        action = form.get("action", "")
        if "account" in form:
            return self._choose(transaction, form["account"], session), None
        if action == "password":
            return self._password(transaction, form.get("password", ""), session)
        return self._act(transaction, action, form, session), None

    def _act(self, transaction: Transaction, action: str, form: Mapping[str, str], session: str) -> Response:
        if action in {"back", "switch"}:
            transaction.user, transaction.authenticated, transaction.approved = None, False, False
            return self._accounts(transaction, session)
        if action == "other":
            return pages.username_page(transaction.id, transaction.client.name)
        if action == "username":
            return self._choose(transaction, form.get("username", ""), session)
        if action in {"deny", "decline", "cancel"}:
            return self._refuse(transaction, action)
        if action == "approve" and transaction.authenticated:
            transaction.approved = True
        elif action == "continue":
            transaction.confirmed = True
        elif action == "accept":
            return self._accept(transaction, everybody="everybody" in form)
        return self.advance(transaction)

    def _refuse(self, transaction: Transaction, action: str) -> Response:
        if action == "deny":
            transaction.authenticated = False
            return pages.error_page("You denied the sign-in request.", ctx=transaction.id)
        if transaction.kind == DEVICE:
            self.devices.decline(transaction.device_code)
            return pages.done_page("Cancelled", "You did not sign in. You can close this window.")
        error = EntraError(65004, error="consent_required" if transaction.kind == ADMIN_CONSENT else "")
        return self.fail(transaction, error)

    def _accounts(self, transaction: Transaction, session: str) -> Response:
        wanted = self.tenant.story_user()
        signed_in = self.accounts_of(session)
        tiles: dict[str, pages.Tile] = {}
        for directory in self.tenant.directories.values():
            for user in directory.users.values():
                tile = pages.Tile(
                    user.sign_in_name,
                    user.name,
                    user.role,
                    wanted=user.sign_in_name == wanted.sign_in_name,
                    signed_in=user.sign_in_name in signed_in,
                )
                tiles.setdefault(user.sign_in_name, tile)
        order = sorted(tiles.values(), key=lambda tile: (not tile.wanted, not tile.signed_in))
        return pages.accounts_page(transaction.id, transaction.client.name, order)

    def _choose(self, transaction: Transaction, name: str, session: str) -> Response:
        name = name.strip().lower()
        signed_in = name in self.accounts_of(session) and transaction.prompt != "login"
        user = self._take(transaction, name, signed_in=signed_in)
        if user is None:
            sentence = "We could not find an account with that user name. (AADSTS50034)"
            return pages.username_page(transaction.id, transaction.client.name, value=name, error=sentence)
        return self.advance(transaction)

    def _password(self, transaction: Transaction, password: str, session: str) -> tuple[Response, str | None]:
        user = transaction.user
        if user is None:
            return self._accounts(transaction, session), None
        if not secrets.compare_digest(password.encode(), user.password.encode()):
            sentence = "AADSTS50126: Your account or password is incorrect. Try again."
            return pages.password_page(transaction.id, user.sign_in_name, user.password, error=sentence), None
        transaction.authenticated = True
        transaction.approved = not user.mfa
        self.tenant.note_sign_in(user)
        session = session if session in self._sessions else secrets.token_urlsafe(24)
        self._sessions.setdefault(session, {})[user.sign_in_name] = None
        return self.advance(transaction), session

    # The way through

    def advance(self, transaction: Transaction) -> Response:
        """The next page that is needed, or the answer."""
        user = transaction.user
        if user is None or not transaction.authenticated:
            name, hint = (user.sign_in_name, user.password) if user else ("", "")
            return pages.password_page(transaction.id, name, hint)
        if not transaction.approved:
            return pages.approve_page(transaction.id, user.sign_in_name, 10 + secrets.randbelow(90))
        try:
            directory, account = self._place(transaction)
            return self._settle(transaction, directory, account)
        except EntraError as error:
            text = error.description(self.tenant.clock, fresh_guid(), transaction.correlation)
            return pages.error_page(text, ctx=transaction.id, can_return=error.code == 90094)  # noqa: PLR2004 - consent

    def _place(self, transaction: Transaction) -> tuple[Directory, User]:
        """The directory that is signed in to, and the account there.

        Raises:
            EntraError: 50020 no account there, 7000112 switched off, 50105 not assigned, 53003 blocked.
        """
        user = transaction.user
        if user is None:
            raise EntraError(50058)
        home = self.tenant.directories[user.home_tenant]
        named = self.tenant.directory(transaction.authority)
        directory = home if named is None or transaction.authority in GENERIC_TENANTS else named
        account = self.tenant.account_in(directory, user.home_id)
        client = transaction.client
        if account is None:
            issuer = self.tokens.issuer(home)
            raise EntraError(50020, user=user.sign_in_name, idp=issuer, tenant=directory.name, app=client.id)
        if transaction.kind == DEVICE and self.tenant.scenario.settings.device_code_blocked:
            self.devices.block(transaction.device_code, 53003)
            raise EntraError(53003)
        if transaction.kind not in {DEVICE, ADMIN_CONSENT} and self.tenant.scenario.settings.browser_blocked:
            raise EntraError(53003)
        check_enabled(directory, client)
        self._check_assigned(directory, client, account)
        return directory, account

    def _check_assigned(self, directory: Directory, client: Client, user: User) -> None:
        principal = directory.principals.first("appId", client.id)
        administrator = client.first_party is None and directory.may_consent(user.id)
        if principal is None or not principal["appRoleAssignmentRequired"] or administrator:
            return
        # A group counts with its direct members only.
        mine = {user.id, *directory.groups_of(user.id)}
        if all(item["principalId"] not in mine for item in directory.assignments.find("resourceId", principal["id"])):
            raise EntraError(50105, app=client.id, user=user.sign_in_name)

    def _settle(self, transaction: Transaction, directory: Directory, user: User) -> Response:
        client = transaction.client
        if transaction.kind == DEVICE and not transaction.confirmed:
            return pages.confirm_page(transaction.id, client.name, user.sign_in_name)
        if transaction.kind == ADMIN_CONSENT:
            return self._ask_for_tenant(transaction, directory, user)
        decision = decide(self.tenant, directory, client, user, transaction.scopes)
        press_cancel = self.tenant.scenario.settings.press_cancel and client.first_party is not None
        ask = decision.missing or (press_cancel and not transaction.consented)
        if transaction.prompt == "consent" and not transaction.consented and client.first_party is None:
            ask = decision.missing or decision.granted
        if not ask:
            return self._finish(transaction, directory, user, decision)
        admin = directory.may_consent(user.id)
        if decision.missing and decision.admin_only and not admin:
            raise EntraError(90094)
        shown = decision.missing or decision.granted
        return pages.consent_page(
            pages.ConsentView(
                transaction.id,
                client.name,
                user.sign_in_name,
                tuple(SCOPE_TEXTS.get(scope, scope) for scope in shown),
                offer_all=admin and bool(decision.missing),
                cancel=press_cancel,
            )
        )

    def _ask_for_tenant(self, transaction: Transaction, directory: Directory, user: User) -> Response:
        if not directory.may_consent(user.id):
            raise EntraError(90094)
        lines = self._tenant_scopes(transaction)
        return pages.consent_page(
            pages.ConsentView(
                transaction.id,
                transaction.client.name,
                user.sign_in_name,
                tuple(SCOPE_TEXTS.get(scope, scope) for scope in lines),
                for_all=True,
            )
        )

    @staticmethod
    def _tenant_scopes(transaction: Transaction) -> tuple[str, ...]:
        return listed_scopes(transaction.client) if transaction.scopes.default else transaction.scopes.short

    def _accept(self, transaction: Transaction, *, everybody: bool) -> Response:
        if not (transaction.authenticated and transaction.approved):
            return self.advance(transaction)
        try:
            directory, user = self._place(transaction)
            if transaction.kind == ADMIN_CONSENT:
                need_consent_admin(directory, user)
                record_consent(self.tenant, directory, transaction.client, self._tenant_scopes(transaction), None)
                return self._answer(transaction, self._consent_answer(transaction, directory))
            decision = decide(self.tenant, directory, transaction.client, user, transaction.scopes)
            if decision.admin_only and decision.missing:
                need_consent_admin(directory, user)
        except EntraError as error:
            text = error.description(self.tenant.clock, fresh_guid(), transaction.correlation)
            return pages.error_page(text, ctx=transaction.id)
        if decision.missing:
            person = None if everybody and directory.may_consent(user.id) else user.id
            record_consent(self.tenant, directory, transaction.client, decision.missing, person)
        transaction.consented = True
        return self.advance(transaction)

    @staticmethod
    def _consent_answer(transaction: Transaction, directory: Directory) -> dict[str, str]:
        answer = {"admin_consent": "True", "tenant": directory.tenant_id}
        if not transaction.scopes.default:
            answer["scope"] = " ".join(transaction.scopes.asked)
        return answer

    # Ends

    def _finish(self, transaction: Transaction, directory: Directory, user: User, decision: Decision) -> Response:
        grip = Grip(
            directory=directory,
            user=user,
            client_id=transaction.client.id,
            scopes=tuple(
                dict.fromkeys((*decision.granted, *(s for s in transaction.scopes.short if s in OIDC_SCOPES)))
            ),
            asked=transaction.scopes.asked,
            nonce=transaction.nonce,
            capable=transaction.capable,
            session=self.tokens.new_session(),
            expires=self.tenant.now(),
            redirect_uri=transaction.redirect_uri,
            challenge=transaction.challenge,
        )
        if transaction.kind == DEVICE:
            self.devices.complete(transaction.device_code, grip)
            self._transactions.pop(transaction.id, None)
            sentence = f"You have signed in to {transaction.client.name} on your device. You can close this window."
            return pages.done_page("Signed in", sentence)
        answer = {"code": self.tokens.keep_code(grip), "session_state": fresh_guid()}
        return self._answer(transaction, answer)

    def fail(self, transaction: Transaction, error: EntraError) -> Response:
        """Send an error to the client's redirect URI."""
        answer = {
            "error": error.error,
            "error_description": error.description(self.tenant.clock, fresh_guid(), transaction.correlation),
            "error_uri": f"{self.tokens.login_root}/error?code={error.code}",
        }
        if error.code == 65004 and transaction.kind == AUTHORIZE:  # noqa: PLR2004 - declined
            answer["error_subcode"] = "cancel"
        if transaction.kind == ADMIN_CONSENT:
            answer |= {"admin_consent": "True"}
        return self._answer(transaction, answer)

    def _answer(self, transaction: Transaction, fields: dict[str, str]) -> Response:
        self._transactions.pop(transaction.id, None)
        if transaction.state is not None:
            fields["state"] = transaction.state
        if transaction.mode == "form_post":
            return pages.post_page(transaction.redirect_uri, fields)
        # "Redirect URIs not configured with a path segment are returned with a trailing slash" (page "reply-url").
        uri = transaction.redirect_uri + ("" if urlsplit(transaction.redirect_uri).path else "/")
        mark = "#" if transaction.mode == "fragment" else ("&" if "?" in uri else "?")
        return RedirectResponse(f"{uri}{mark}{urlencode(fields)}", 302)
