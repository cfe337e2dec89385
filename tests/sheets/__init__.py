"""Contact sheets: every page in every theme, size and language on a few pictures, for a person to look at."""
