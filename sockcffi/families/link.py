from ..declaration import Family


class LINK(Family):
    """AF_LINK, addresses of interfaces (BSD, macOS): link_addr(3). They come from the system, nothing connects to one.

    (name, index, type, address)
    """

    family = "AF_LINK"
    headers = "sys/types.h sys/socket.h net/if.h net/if_dl.h net/if_types.h"
    constants = "AF_LINK PF_LINK IFT_ETHER* IFT_LOOP*"
    layouts = {"dl": "struct sockaddr_dl: sdl_index sdl_type sdl_nlen sdl_alen sdl_slen sdl_data"}
