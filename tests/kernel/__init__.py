"""Tests that need a family of the running kernel. A package, so that its conftest.py is not taken for the one above."""
