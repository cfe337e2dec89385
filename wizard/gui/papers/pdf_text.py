"""What Qt leaves out of a PDF for whoever copies its text, searches in it or has it read aloud.

Bytes are replaced by as many bytes, because the file holds the place of everything in it. It stays without tags (the
structure that PDF/UA asks for): Qt writes none, and they cannot be added to what is drawn already. The HTML sheet has
headings, tables and alternative texts for whoever needs them.
"""

import re

_CMAP = re.compile(rb"begincmap.*?endcmap", re.DOTALL)
# A range of glyphs, and the characters that they stand for (ISO 32000-2, 9.10.3): one, or a list.
_RANGE = re.compile(rb"(<[0-9A-F]{4}> <[0-9A-F]{4}> )(\[[^\]]*\]|<[0-9A-F]{4}>)")
_TAB, _SPACE = b"<0009>", b"<0020>"
_NAMES = re.compile(rb"(/Type /Catalog\n/Pages \d+ 0 R\n)(/Names (\d+) 0 R)\n")


def readable(content: bytes, language: str) -> bytes:
    """The PDF *content* with spaces as spaces, and with its language; as long as it was.

    Args:
        content: As Qt writes it.
        language: Language of the text, as in HTML.
    """
    # WORKAROUND https://github.com/wkhtmltopdf/wkhtmltopdf/issues/4414: Qt says of a glyph that it is the first
    # character that it is drawn for, and FreeType fonts draw a space and a tab with one glyph.
    content = _CMAP.sub(lambda cmap: _RANGE.sub(_with_spaces, cmap[0]), content)
    names = _NAMES.search(content)
    told = f"/Lang({language})".encode("ascii")
    if names is None or len(told) > len(names[2]) or not _is_empty(content, names[3]):
        return content
    # In place of the list of attached files, of which there are none.
    return content.replace(names[2] + b"\n", told.ljust(len(names[2])) + b"\n", 1)


def _with_spaces(found: re.Match[bytes]) -> bytes:
    return found[1] + found[2].replace(_TAB, _SPACE)


def _is_empty(content: bytes, number: bytes) -> bool:
    """Whether object *number* is an empty dictionary."""
    return re.search(rb"\n" + number + rb" 0 obj\n<<\s*>>\nendobj", content) is not None
