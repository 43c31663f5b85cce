"""From the platform's headers to sockcffi's derived files. Knows compilers and templates, and nothing of sockets at run time."""
