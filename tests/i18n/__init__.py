"""Translation: collects the texts of the program, keeps the translators' files, makes the catalogues (`make i18n`).

A tool for developers, and so it lies beside the tests that use it and not in the program.
"""
