from ..declaration import Family


class IEEE802154(Family):
    """AF_IEEE802154, low power radio (Linux): the kernel's Documentation/networking/ieee802154.rst. No header says its address."""

    family = "AF_IEEE802154"
    headers = "sys/socket.h"
    constants = "AF_IEEE802154 PF_IEEE802154 SOL_IEEE802154"
    platforms = "linux"
    fallbacks = {"SOL_IEEE802154": 0}  # include/net/af_ieee802154.h
