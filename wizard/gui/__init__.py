"""The window. The only package that imports Qt; it draws snapshots of the engine and decides nothing."""
