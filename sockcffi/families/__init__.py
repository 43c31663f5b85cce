"""Address families, one file each. The folder is the list; a family is imported at its first use."""
