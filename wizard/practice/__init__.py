"""A practice tenant: a stand-in for Microsoft Entra and Microsoft Graph on this computer's loopback address.

It speaks the protocols as Microsoft documents them, so that the real client libraries can be rehearsed against it. It
knows nothing of the rest of the program.
"""
