from ..declaration import Level


class ETHERNET(Level):
    """Ethernet's protocol numbers, for packet sockets and what they carry: packet(7)."""

    headers = "net/ethernet.h netinet/if_ether.h net/if_arp.h linux/if_ether.h linux/if_arp.h linux/if_vlan.h"
    constants = "ETHERTYPE_* ETH_P_* ETH_ALEN ETH_HLEN ETH_ZLEN ETH_DATA_LEN ETH_FRAME_LEN ETH_FCS_LEN ETHER_*_LEN ARPHRD_* ARPOP_*"
    structs = "ethhdr ether_header"
    fallbacks = {  # the numbers are IEEE's; a platform without net/ethernet.h has no name for them
        "ETHERTYPE_ARP": 0x0806,
        "ETHERTYPE_IP": 0x0800,
        "ETHERTYPE_IPV6": 0x86DD,
        "ETHERTYPE_VLAN": 0x8100,
    }
