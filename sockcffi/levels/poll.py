from ..declaration import Level


class POLL(Level):
    """Events of poll(2), which the calls that wait ask for."""

    headers = "poll.h winsock2.h"
    constants = "POLL*"
    exclude = "POLL_*"  # si_code values of signals
    structs = "pollfd"
