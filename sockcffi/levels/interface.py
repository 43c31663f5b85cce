from ..declaration import Level


class INTERFACE(Level):
    """What ioctl() asks of sockets and interfaces: netdevice(7), ioctl(2), WSAIoctl."""

    headers = """
        sys/types.h sys/socket.h sys/ioctl.h sys/sockio.h net/if.h net/if_arp.h net/if_bridge.h net/if_bridgevar.h net/route.h
        netinet/in.h netinet/in_var.h netinet/ip_mroute.h linux/sockios.h linux/if.h winsock2.h ws2tcpip.h mstcpip.h
    """
    constants = "IFF_* IF_OPER_* IF_LINK_MODE_* IFNAMSIZ IF_NAMESIZE IFALIASZ ALTIFNAMSIZ SIOC* SIO_* RCVALL_* RTF_* ATF_*"
    # The struct of glibc's header is not the kernel's; and Windows has flags of the toggle keys.
    exclude = "SIOCAX25GETINFO ATF_TIMEOUTON ATF_ONOFFFEEDBACK"
    structs = "ifreq ifconf ifmap arpreq rtentry tcp_keepalive if_data if_data64"
