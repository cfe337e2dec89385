"""What leaves the wizard besides the three values: the hand-over sheet, the calendar file, the support bundle.

Nothing here knows Qt, and nothing here is given the client secret's value: a snapshot of the set-up holds none.
"""
