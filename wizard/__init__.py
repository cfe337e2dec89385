"""Entra SSO Wizard: sets up Microsoft Entra ID single sign-on for a SaaS application and proves that it works.

`__version__` is the only place where the version is written; the wheel, the frozen program and `--version` read it.
"""

__version__ = "0.1.0"
