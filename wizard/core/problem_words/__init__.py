"""The table of sentences for every problem: what happened, what you can do, who can help, and what the program can do.

One table in six files, by area. Sources: the codes and their meanings are from Microsoft's pages "Microsoft Graph
error responses and resource types" and "Microsoft Entra authentication and authorization error codes".
"""

from wizard.core.problem_words.access import ACCESS
from wizard.core.problem_words.codes import ProblemCode, Words
from wizard.core.problem_words.network import NETWORK
from wizard.core.problem_words.objects import OBJECTS
from wizard.core.problem_words.rights import RIGHTS
from wizard.core.problem_words.sign_in import SIGN_IN
from wizard.core.problem_words.trial import TRIAL

__all__ = ["AREAS", "WORDS", "ProblemCode", "Words"]

AREAS: tuple[dict[ProblemCode, Words], ...] = (SIGN_IN, RIGHTS, OBJECTS, ACCESS, NETWORK, TRIAL)
WORDS: dict[ProblemCode, Words] = {code: words for area in AREAS for code, words in area.items()}
