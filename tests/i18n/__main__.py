"""Collects the texts, brings the translators' files up to date and makes the catalogues.

``make i18n``; ``make i18n ARGS=--tidy`` also forgets the translations of texts that the program no longer has.
"""

import json
import sys
from collections.abc import Mapping, Sequence

from tests.i18n import pseudo
from tests.i18n.sources import NotCollectedError, Source, collect
from tests.i18n.translators_file import FOLDER, read
from wizard.catalogue import LANGUAGES, PSEUDO, SOURCE

TRANSLATED = [code for code in LANGUAGES if code not in {SOURCE, PSEUDO}]


def released(code: str, sources: Sequence[Source]) -> str:
    """The catalogue of a language as text."""
    texts = pseudo.released(sources) if code == PSEUDO else read(code).released(sources)
    return as_json(texts)


def as_json(texts: Mapping[str, str | list[str]]) -> str:
    """One text in a line, for reviews."""
    lines = (f"{json.dumps(key, ensure_ascii=False)}: {json.dumps(texts[key], ensure_ascii=False)}" for key in texts)
    return "{\n" + ",\n".join(lines) + "\n}\n"


def main(arguments: list[str]) -> int:
    """Do it, and say for each language what is missing."""
    say = sys.stdout.write
    try:
        sources = collect()
    except NotCollectedError as error:
        say(f"{error}\n")
        return 1
    for code in TRANSLATED:
        translations = read(code)
        translations.follow(sources)
        if "--tidy" in arguments:
            translations.vanished = {}
        translations.path.write_text(translations.written(sources), encoding="utf-8", newline="\n")
        missing, gone = translations.unfinished(sources), len(translations.vanished)
        say(f"{code:6s} {len(sources)} texts, {len(missing)} unfinished, {gone} vanished\n")
        for source in missing:
            say(f"         {source.place}: {source.text}\n")
    for code in (*TRANSLATED, PSEUDO):
        (FOLDER / f"{code}.json").write_text(released(code, sources), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
