"""Microsoft's side for real: sign-in with msal and azure-identity, the directory with msgraph-sdk.

The only package that imports Microsoft's libraries.
"""
