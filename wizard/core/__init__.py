"""The heart of the wizard: what a set-up is and how it is carried out.

Standard library only. Read in this order: :mod:`model`, :mod:`objects`, :mod:`problems`, :mod:`ports`, :mod:`step`,
:mod:`engine`, :mod:`flow`, :mod:`journal`.
"""
