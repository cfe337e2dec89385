"""The vendor's site as seen from this computer: is it there, is its button there, and how does it start a sign-in."""

from wizard.site.https_site import HttpsSite

__all__ = ["HttpsSite"]
