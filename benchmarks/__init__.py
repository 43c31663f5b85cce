"""How fast this module is against the interpreter's own `socket`: `python -m benchmarks` in the checkout, with sockcffi installed."""
