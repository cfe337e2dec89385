"""How fast: ratios measured in one run. Nothing here fails; `make bench` prints."""
