from ..declaration import Level


class POLL(Level):
    """Events of poll(2), which the calls that wait ask for, and the bound of select(2)."""

    headers = "poll.h sys/select.h winsock2.h"
    constants = "POLL* FD_SETSIZE"
    exclude = "POLL_*"  # si_code values of signals
    structs = "pollfd"
