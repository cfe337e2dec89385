"""QR codes: which squares are dark."""

import segno

QUIET = 4  # squares of white around it (ISO/IEC 18004)


def qr_squares(text: str) -> tuple[tuple[bool, ...], ...]:
    """The squares of the QR code for *text*, row by row, with the white around it; dark ones are ``True``."""
    made = segno.make(text, error="m", micro=False)
    return tuple(tuple(bool(each) for each in row) for row in made.matrix_iter(border=QUIET))
