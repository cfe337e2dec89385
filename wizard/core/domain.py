"""The whitelabel domain: from whatever people paste to a host name that is safe inside a redirect URI.

A wrong host in a redirect URI would send sign-in answers to somebody else, so anything that a browser might read
differently from how it looks is refused with an explanation, never guessed.

Limits: a label has at most 63 characters and a name at most 253 (RFC 1035, section 2.3.4, as text); which last label
makes a host an IP address follows the WHATWG URL Standard, section "Host parsing".
"""

import ipaddress
import re
import unicodedata

from wizard.core.words import Text, say

MAX_INPUT = 2048
MAX_LABEL = 63
MAX_NAME = 253
MAX_PORT = 65535
HTTPS_PORT = 443
DOMAIN_PLACE = "{domain}"

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*)://+|(mailto):", re.IGNORECASE)
_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?")
_NUMERIC = re.compile(r"[0-9]+|0x[0-9a-f]*")
_PORT = re.compile(r"0*[1-9][0-9]{0,4}")
_PATH_BEGINS = re.compile(r"[/\\?#]")
# What keyboards for East Asian scripts type instead of plain punctuation; the dots are those of RFC 3490, section 3.1.
# No other character is made into punctuation, so that nothing can split the name unseen.
_WIDE_PUNCTUATION = str.maketrans("\u3002\uff0e\uff61\uff1a\uff0f\uff1f\uff03\uff20\uff3c", "...:/?#@\\")
_QUOTES = "<>\"'`\u201c\u201d\u2018\u2019\u00ab\u00bb(),; "
_JOINERS = "\u200c\u200d"
# Letters that older rules (RFC 3490) change or drop and newer ones (RFC 5891) keep: browsers and servers may disagree
# about which host is meant.
_AMBIGUOUS = frozenset("\u00df\u1e9e\u03c2" + _JOINERS)

_EXAMPLE = say("For example: app.your-company.com.")


class DomainError(ValueError):
    """The text is not the address of a site.

    Attributes:
        sentence: What is wrong and what to enter instead, for the screen.
    """

    def __init__(self, sentence: Text) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


def normalise_domain(text: str) -> str:
    """Make a host name, with its port if it is not 443, from a pasted address.

    Scheme, path, query, blanks, invisible characters, capitals and a final dot or slash are dropped; names in other
    scripts are written in their ``xn--`` form. Applying it twice changes nothing more.

    Args:
        text: What was typed or pasted.

    Returns:
        ``host`` or ``host:port``, lower-case ASCII.

    Raises:
        DomainError: It is not a host name that can stand in a redirect URI; ``sentence`` says why.
    """
    if len(text) > MAX_INPUT:
        raise _with_example(say("This is too long to be an address."))
    host, port = _host_and_port(_authority(text))
    name = _ascii(host)
    _refuse_addresses(name)
    _refuse_bad_names(name)
    return name if port in {None, HTTPS_PORT} else f"{name}:{port}"


def redirect_uri(template: str, domain: str) -> str:
    """The redirect URI of *domain*.

    Args:
        template: With the place ``{domain}``, for example ``https://{domain}/callback/``.
        domain: Any spelling that :func:`normalise_domain` accepts.

    Raises:
        DomainError: *domain* cannot be used.
    """
    return template.replace(DOMAIN_PLACE, normalise_domain(domain))


def _authority(text: str) -> str:
    """The part of an address between the scheme and the path."""
    text = "".join(filter(None, map(_visible, text))).translate(_WIDE_PUNCTUATION).strip(_QUOTES)
    scheme = _SCHEME.match(text)
    if scheme:
        _refuse_scheme((scheme[1] or scheme[2]).lower())
        text = text[scheme.end() :]
    text = _PATH_BEGINS.split(text.lstrip("/ "), maxsplit=1)[0].strip(_QUOTES)
    if "@" in text:
        raise _with_example(
            say("This looks like an e-mail address or holds a sign-in name. Enter only the address of the site.")
        )
    return text


def _visible(character: str) -> str:
    """A blank for every kind of blank, nothing for what cannot be seen, else the character itself."""
    if character.isspace():
        return " "
    hidden = unicodedata.category(character) in {"Cf", "Cc"} and character not in _JOINERS
    return "" if hidden else character


def _refuse_scheme(scheme: str) -> None:
    if scheme == "mailto":
        raise _with_example(say("This is an e-mail address. Enter the address of the site."))
    if scheme not in {"https", "http"}:
        raise _with_example(say("An address that begins with {scheme} cannot be used.", scheme=f"{scheme}:"))


def _host_and_port(authority: str) -> tuple[str, int | None]:
    """Split off the port.

    Raises:
        DomainError: There is an IPv6 address, or the port is not one.
    """
    if authority.startswith("[") or authority.count(":") > 1:
        raise _ip_address()
    host, colon, digits = authority.partition(":")
    if not colon or not digits:
        return host, None
    if not _PORT.fullmatch(digits) or int(digits) > MAX_PORT:
        raise DomainError(say("The number after the colon must be between 1 and {most}.", most=MAX_PORT))
    return host, int(digits)


def _ascii(host: str) -> str:
    """The name in lower-case ASCII without its final dot."""
    without_joiners = host.translate(dict.fromkeys(map(ord, _JOINERS)))
    if without_joiners.isascii():
        host = without_joiners
    host = host.removesuffix(".")
    if not host:
        raise _with_example(say("Enter the address at which your team opens the site."))
    if host.isascii():
        return host.lower()
    if _AMBIGUOUS & set(host):
        raise DomainError(
            say(
                "Browsers read a letter in {name} in different ways. Enter the spelling that begins with xn--.",
                name=host,
            )
        )
    if "" in host.split("."):
        raise _extra_dot(host)
    try:
        name = host.encode("idna").decode("ascii").lower()
    except UnicodeError as error:
        if "too long" in str(error):
            raise _long_label() from None
        raise _invalid(host) from None
    if name.count(".") != host.count("."):
        # Some characters, such as U+2024, stand for a dot without looking like one.
        raise _invalid(host)
    return name


def _refuse_addresses(name: str) -> None:
    """Refuse IP addresses in every form that browsers read: ``10.0.0.1``, ``0x7f.1``, ``2130706433``, ``1.2.3.08``."""
    try:
        ipaddress.ip_address(name)
    except ValueError:
        if not _NUMERIC.fullmatch(name.rpartition(".")[2]):
            return
    raise _ip_address()


def _refuse_bad_names(name: str) -> None:
    labels = name.split(".")
    if "*" in name:
        raise _with_example(say("An address with a * stands for many sites. Enter the one address of your site."))
    if labels[-1] == "localhost":
        raise _with_example(say("localhost is this computer only. Enter the address that your team uses."))
    if "_" in name:
        raise DomainError(say("An address cannot hold an underscore ( _ ). Did you mean a hyphen ( - )?"))
    if "" in labels:
        raise _extra_dot(name)
    if any(len(label) > MAX_LABEL for label in labels):
        raise _long_label()
    if len(name) > MAX_NAME:
        raise DomainError(say("The address has more than {count} characters.", count=MAX_NAME))
    if not all(_LABEL.fullmatch(label) and _readable(label) for label in labels):
        raise _invalid(name)
    if len(labels) == 1:
        raise _with_example(say("{name} is only a part of an address. Enter all of it.", name=name))


def _readable(label: str) -> bool:
    """Whether an ``xn--`` label stands for something in another script."""
    if not label.startswith("xn--"):
        return True
    try:
        return not label.removeprefix("xn--").encode("ascii").decode("punycode").isascii()
    except (UnicodeError, OverflowError, IndexError):
        return False


def _with_example(problem: Text) -> DomainError:
    return DomainError(say("{problem} {example}", problem=problem, example=_EXAMPLE))


def _invalid(name: str) -> DomainError:
    shown = name.encode("utf-8", "replace").decode("utf-8")
    return _with_example(say("{name} is not an address. Use letters, digits, hyphens and dots only.", name=shown))


def _long_label() -> DomainError:
    return DomainError(say("A part between two dots has more than {count} characters.", count=MAX_LABEL))


def _extra_dot(name: str) -> DomainError:
    return DomainError(say("There is a dot too many in {name}.", name=name))


def _ip_address() -> DomainError:
    return _with_example(say("This is the number of a computer, not the name of a site."))
