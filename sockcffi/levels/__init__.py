"""Levels of socket options, one file each: names only. The folder is the list."""
