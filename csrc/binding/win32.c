/* The calls of Windows that differ from those of POSIX systems. socket.c includes this file; it is no translation unit of its own.
 *
 * An errno here is an error of WSAGetLastError. A socket's handle is passed as an int: Windows uses at most 32 bits of a handle, so that
 * programs of 32 and of 64 bits can share it, and the handles of one process are small multiples of 4.
 */

#include <winsock2.h>
#include <ws2tcpip.h>
#include <mswsock.h>
#include <iphlpapi.h>
#include <netioapi.h>
#include <errno.h>
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#ifdef _MSC_VER
typedef SSIZE_T ssize_t;
#endif

#include "socket.h"
#include "win32.h"

#define SC_ERROR ((int)WSAGetLastError())
#define SC_LENGTH(size) ((int)((size) < INT_MAX ? (size) : INT_MAX)) /* CPython has the same limit */
#define SC_HAVE_MMSG 0
#define SC_NOW SC_DONTWAIT
#define SC_ASKS_SEND 1
#define SC_ASKS_RECV 1
#define SC_WOULDBLOCK WSAEWOULDBLOCK
#define SC_HAVE_GETHOSTBYNAME_R 0
#define SC_HAVE_GETSERVBYNAME_R 0
#define SC_HAVE_GETPROTOBYNAME_R 0
#define SC_LOCK() /* each thread has its own memory for an answer */
#define SC_UNLOCK()

/* The result of a call of the system, or -errno. */
static ssize_t or_errno(ssize_t result)
{
    return result < 0 ? -SC_ERROR : result;
}

/* ---- sockets ---- */

int sc_start(void)
{
    WSADATA data;
    return -WSAStartup(MAKEWORD(2, 2), &data);
}

/* The int for a new socket, or -errno. Takes the socket: it is closed where an int cannot hold it. */
static int int_of_socket(SOCKET made)
{
    if (made == INVALID_SOCKET)
        return -SC_ERROR;
    if (made > INT_MAX) {
        closesocket(made);
        return -WSAEMFILE;
    }
    return (int)made;
}

int sc_socket(int family, int type, int protocol)
{
    return int_of_socket(WSASocketW(family, type, protocol, NULL, 0, WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT));
}

int sc_socketpair(int family, int type, int protocol, int fds[2])
{
    (void)family, (void)type, (void)protocol, (void)fds;
    return -WSAEOPNOTSUPP;
}

int sc_accept(int fd, int named, int timed, struct sc_scratch *scratch)
{
    int size = SC_ADDRESS, answer = timed ? ask_first(fd, POLLIN) : 0;
    if (answer)
        return answer;
    SOCKET made = accept((SOCKET)fd, named ? (struct sockaddr *)scratch->addr : NULL, named ? &size : NULL);
    int result = int_of_socket(made);
    scratch->addrlen = named ? size : 0;
    if (result >= 0) {
        SetHandleInformation((HANDLE)made, HANDLE_FLAG_INHERIT, 0);
        sc_set_blocking(result, 1, 0); /* it has the mode of the listening socket */
    }
    return result;
}

/* Only the mode keeps a connect from waiting, and no call of Windows says what the mode is. */
int sc_connect(int fd, const char *addr, int addrlen, int timed)
{
    if (timed)
        sc_set_blocking(fd, 0, 0);
    return or_errno(connect((SOCKET)fd, (const struct sockaddr *)addr, addrlen));
}

int sc_describe(int fd, char *info)
{
    int size = SC_PROTOCOL_INFO;
    return or_errno(getsockopt((SOCKET)fd, SOL_SOCKET, SO_PROTOCOL_INFOW, info, &size));
}

int sc_share(int fd, unsigned long pid, char *info)
{
    return or_errno(WSADuplicateSocketW((SOCKET)fd, pid, (WSAPROTOCOL_INFOW *)info));
}

int sc_open_shared(const char *info)
{
    WSAPROTOCOL_INFOW copy;
    memcpy(&copy, info, sizeof copy);
    return int_of_socket(
        WSASocketW(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, &copy, 0, WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT));
}

int sc_dup(int fd)
{
    WSAPROTOCOL_INFOW info;
    int result = sc_share(fd, GetCurrentProcessId(), (char *)&info);
    return result < 0 ? result : sc_open_shared((const char *)&info);
}

int sc_close(int fd)
{
    return or_errno(closesocket((SOCKET)fd));
}

int sc_set_blocking(int fd, int blocking, int was)
{
    u_long off = !blocking;
    (void)was;
    return or_errno(ioctlsocket((SOCKET)fd, FIONBIO, &off));
}

int sc_blocks(int fd)
{
    (void)fd;
    return 0;
}

int sc_ioctl(int fd, unsigned long code, const char *value, int size)
{
    DWORD count = 0;
    int result = WSAIoctl((SOCKET)fd, code, (void *)value, (DWORD)size, NULL, 0, &count, NULL, NULL);
    return result < 0 ? -SC_ERROR : (int)count;
}

/* ---- waiting ---- */

int sc_available(int fd)
{
    (void)fd;
    return -WSAEOPNOTSUPP; /* Windows has such a call, but no read(2) that takes a socket */
}

/* With select, because WSAPoll did not report a failed connect before Windows 10 2004. select reports it as an exception, here POLLPRI. */
int sc_wait(int fd, int events, long long nanoseconds)
{
    fd_set readable, writable, exceptional;
    struct timeval limit = {.tv_sec = LONG_MAX, .tv_usec = 0};
    if (nanoseconds / 1000000000 < LONG_MAX) {
        long long microseconds = nanoseconds / 1000 + (nanoseconds % 1000 != 0); /* a wait must not end before its time */
        limit.tv_sec = (long)(microseconds / 1000000);
        limit.tv_usec = (long)(microseconds % 1000000);
    }
    FD_ZERO(&readable);
    FD_ZERO(&writable);
    FD_ZERO(&exceptional);
    if (events & POLLIN)
        FD_SET((SOCKET)fd, &readable);
    if (events & POLLOUT)
        FD_SET((SOCKET)fd, &writable);
    if (events & POLLPRI)
        FD_SET((SOCKET)fd, &exceptional);
    int result = select(0, &readable, &writable, &exceptional, nanoseconds < 0 ? NULL : &limit);
    return result < 0 ? -SC_ERROR : result > 0;
}

/* ---- data ---- */

/* A WSABUF for each part: in `stack` where they fit, else in memory for free(). NULL without memory. */
#define SC_STACK_PARTS 16
static WSABUF *vector(WSABUF stack[SC_STACK_PARTS], char *const *parts, const size_t *sizes, size_t count)
{
    WSABUF *all = count <= SC_STACK_PARTS ? stack : calloc(count, sizeof *all);
    for (size_t i = 0; all && i < count; i++) {
        all[i].buf = parts[i];
        all[i].len = (ULONG)SC_LENGTH(sizes[i]);
    }
    return all;
}

static int is_stream(int fd)
{
    int type = 0, size = sizeof type;
    return getsockopt((SOCKET)fd, SOL_SOCKET, SO_TYPE, (char *)&type, &size) == 0 && type == SOCK_STREAM;
}

/* Writes the address of a function of the socket's provider to *function: 0, or -1. Winsock exports no function for all providers. */
static int extension(int fd, GUID name, void *function, size_t size)
{
    DWORD count;
    return WSAIoctl((SOCKET)fd, SIO_GET_EXTENSION_FUNCTION_POINTER, &name, sizeof name, function, (DWORD)size, &count, NULL, NULL);
}

/* WSARecvMsg is for datagrams. A stream has neither control messages nor a sender. */
ssize_t sc_recvmsg(int fd, char *const *parts, const size_t *sizes, size_t count, size_t controllen, int flags, struct sc_scratch *scratch)
{
    int refused = ask_before(SC_ASKS_RECV, fd, POLLIN, &flags);
    if (refused)
        return refused;
    WSABUF stack[SC_STACK_PARTS], *all = vector(stack, parts, sizes, count);
    if (!all)
        return -WSA_NOT_ENOUGH_MEMORY;
    WSAMSG message = {.lpBuffers = all, .dwBufferCount = (DWORD)count, .dwFlags = (DWORD)flags};
    DWORD received = 0;
    int result;
    if (is_stream(fd)) {
        result = WSARecv((SOCKET)fd, all, (DWORD)count, &received, &message.dwFlags, NULL, NULL);
    } else {
        GUID name = WSAID_WSARECVMSG;
        LPFN_WSARECVMSG call = NULL;
        message.name = (struct sockaddr *)scratch->addr;
        message.namelen = SC_ADDRESS;
        message.Control.buf = controllen ? scratch->control : NULL;
        message.Control.len = (ULONG)(controllen < SC_CONTROL ? controllen : SC_CONTROL);
        result = extension(fd, name, &call, sizeof call);
        if (result == 0)
            result = call((SOCKET)fd, &message, &received, NULL, NULL);
    }
    int reason = result < 0 ? SC_ERROR : 0;
    if (reason == WSAEMSGSIZE) { /* the rest of the datagram is lost, and the flags say so: as on other systems, it is no error */
        reason = 0;
        if (!(message.dwFlags & (MSG_TRUNC | MSG_CTRUNC)))
            message.dwFlags |= MSG_TRUNC;
        if (message.dwFlags & MSG_TRUNC)
            for (size_t i = received = 0; i < count; i++)
                received += all[i].len;
    }
    scratch->addrlen = reason ? 0 : message.namelen;
    scratch->controllen = reason ? 0 : (int)message.Control.len;
    scratch->flags = (int)message.dwFlags;
    if (all != stack)
        free(all);
    return reason ? -reason : (ssize_t)received;
}

ssize_t sc_sendmsg(int fd, char *const *parts, const size_t *sizes, size_t count, const char *control, size_t controllen, int flags,
                   const char *addr, int addrlen)
{
    int refused = ask_before(SC_ASKS_SEND, fd, POLLOUT, &flags);
    if (refused)
        return refused;
    WSABUF stack[SC_STACK_PARTS], *all = vector(stack, parts, sizes, count);
    if (!all)
        return -WSA_NOT_ENOUGH_MEMORY;
    struct sockaddr *name = addrlen ? (struct sockaddr *)addr : NULL;
    DWORD sent = 0;
    int result;
    if (!controllen && !name) {
        result = WSASend((SOCKET)fd, all, (DWORD)count, &sent, (DWORD)flags, NULL, NULL);
    } else if (!controllen) {
        result = WSASendTo((SOCKET)fd, all, (DWORD)count, &sent, (DWORD)flags, name, addrlen, NULL, NULL);
    } else {
        WSAMSG message = {.name = name,
                          .namelen = addrlen,
                          .lpBuffers = all,
                          .dwBufferCount = (DWORD)count,
                          .Control = {.buf = (char *)control, .len = (ULONG)controllen}};
        GUID id = WSAID_WSASENDMSG;
        LPFN_WSASENDMSG call = NULL;
        result = extension(fd, id, &call, sizeof call);
        if (result == 0)
            result = call((SOCKET)fd, &message, (DWORD)flags, &sent, NULL, NULL);
    }
    int reason = result < 0 ? SC_ERROR : 0;
    if (all != stack)
        free(all);
    return reason ? -reason : (ssize_t)sent;
}

ssize_t sc_send_segments(int fd, const char *data, size_t total, int size, size_t most, int option, int flags, const char *addr,
                         int addrlen)
{
    (void)fd, (void)data, (void)total, (void)size, (void)most, (void)option, (void)flags, (void)addr, (void)addrlen;
    return 0;
}

ssize_t sc_recv_segments(int fd, char *data, size_t size, size_t controllen, int option, int flags, struct sc_scratch *scratch)
{
    (void)option;
    return sc_recvmsg(fd, &data, &size, 1, controllen, flags, scratch);
}

ssize_t sc_splice(int fd, int pipe, size_t size, int out, int timed)
{
    (void)fd, (void)pipe, (void)size, (void)out, (void)timed;
    return SC_NOT_CALLED;
}

int sc_cmsg_len(int size)
{
    return (int)WSA_CMSG_LEN((size_t)size);
}

int sc_cmsg_space(int size)
{
    return (int)WSA_CMSG_SPACE((size_t)size);
}

/* ---- names ---- */

/* Windows has no inet_aton. inet_addr has the same value for an error and for the broadcast address, and reads blanks and "" as 0.0.0.0. */
int sc_inet_aton(const char *text, char *data)
{
    unsigned long address = inet_addr(text);
    if (!*text || *text == ' ' || (address == INADDR_NONE && strcmp(text, "255.255.255.255") != 0))
        return 0;
    memcpy(data, &address, 4);
    return 1;
}

/* CPython's texts: the function of Windows is not safe with threads, and its texts are those of Windows' errors. */
const char *sc_gai_strerror(int code)
{
    (void)code;
    return "getaddrinfo failed";
}

const char *sc_hstrerror(int code)
{
    (void)code;
    return "host not found";
}

/* ---- this host ---- */

/* The DNS name, as in CPython: gethostname would shorten it to the 15 characters of NetBIOS. */
int sc_gethostname(char *name, size_t size)
{
    WCHAR wide[256];
    DWORD length = sizeof wide / sizeof *wide;
    if (!GetComputerNameExW(ComputerNamePhysicalDnsHostname, wide, &length)
        || !WideCharToMultiByte(CP_UTF8, 0, wide, -1, name, SC_LENGTH(size), NULL, NULL))
        return -(int)GetLastError();
    return 0;
}

int sc_take_fd(int process, int fd)
{
    (void)process;
    (void)fd;
    return -ENOSYS;
}

int sc_socket_in(int namespace, int family, int type, int protocol)
{
    (void)namespace;
    (void)family;
    (void)type;
    (void)protocol;
    return -WSAEOPNOTSUPP;
}

int sc_sethostname(const char *name, size_t size)
{
    (void)name, (void)size;
    return -WSAEOPNOTSUPP;
}

/* ---- interfaces ---- */

struct if_nameindex {
    unsigned int if_index;
    char *if_name;
};

int sc_if_indextoname(unsigned int index, char *name)
{
    return if_indextoname(index, name) ? 0 : -ERROR_NOT_FOUND;
}

/* The names are short ones such as "ethernet_32769", a type and a number: the ones that if_nametoindex takes. */
struct if_nameindex *sc_if_list(void)
{
    MIB_IF_TABLE2 *table;
    DWORD reason = GetIfTable2Ex(MibIfTableRaw, &table);
    struct if_nameindex *list = NULL;
    if (reason == 0) {
        size_t count = table->NumEntries;
        list = calloc(count + 1, sizeof *list + IF_NAMESIZE + 1);
        char *names = list ? (char *)(list + count + 1) : NULL;
        for (size_t i = 0; list && i < count; i++, names += IF_NAMESIZE + 1) {
            list[i].if_index = table->Table[i].InterfaceIndex;
            list[i].if_name = names;
            ConvertInterfaceLuidToNameA(&table->Table[i].InterfaceLuid, names, IF_NAMESIZE + 1);
        }
        reason = list ? 0 : ERROR_NOT_ENOUGH_MEMORY;
        FreeMibTable(table);
    }
    errno = (int)reason;
    return list;
}

void sc_if_free(struct if_nameindex *list)
{
    free(list);
}

/* ---- addresses of interfaces ---- */

/* The list of getifaddrs(3): an entry for each adapter, with its hardware address, and one for each address of the adapter. */
struct ifaddrs {
    struct ifaddrs *next;
    struct sc_ifaddr info;
    char name[IF_NAMESIZE + 1];
    char hardware[MAX_ADAPTER_ADDRESS_LENGTH];
    SOCKADDR_STORAGE addr, netmask;
};

static unsigned int flags_of(const IP_ADAPTER_ADDRESSES *adapter)
{
    unsigned int flags = adapter->OperStatus == IfOperStatusUp ? IFF_UP : 0;
    if (adapter->IfType == IF_TYPE_SOFTWARE_LOOPBACK)
        flags |= IFF_LOOPBACK;
    else if (adapter->IfType == IF_TYPE_PPP || adapter->IfType == IF_TYPE_TUNNEL)
        flags |= IFF_POINTTOPOINT;
    else
        flags |= IFF_BROADCAST;
    return adapter->Flags & IP_ADAPTER_NO_MULTICAST ? flags : flags | IFF_MULTICAST;
}

/* A new entry of an adapter at the front of *list, which owns it; NULL without memory. */
static struct ifaddrs *entry_of(const IP_ADAPTER_ADDRESSES *adapter, struct ifaddrs **list)
{
    struct ifaddrs *made = calloc(1, sizeof *made);
    if (!made)
        return NULL;
    ConvertInterfaceLuidToNameA(&adapter->Luid, made->name, IF_NAMESIZE + 1);
    made->info.name = made->name;
    made->info.flags = flags_of(adapter);
    made->info.index = adapter->IfIndex ? adapter->IfIndex : adapter->Ipv6IfIndex;
    made->next = *list;
    *list = made;
    return made;
}

static int add_adapter(const IP_ADAPTER_ADDRESSES *adapter, struct ifaddrs **list)
{
    struct ifaddrs *made = entry_of(adapter, list);
    if (!made)
        return -1;
    made->info.mtu = adapter->Mtu == ULONG_MAX ? 0 : adapter->Mtu; /* the loopback adapter has no limit */
    made->info.hardware = made->hardware;
    made->info.hardwarelen = (int)adapter->PhysicalAddressLength;
    memcpy(made->hardware, adapter->PhysicalAddress, adapter->PhysicalAddressLength);
    return 0;
}

static int add_address(const IP_ADAPTER_ADDRESSES *adapter, const IP_ADAPTER_UNICAST_ADDRESS *address, struct ifaddrs **list)
{
    struct ifaddrs *made = entry_of(adapter, list);
    if (!made)
        return -1;
    int size = address->Address.iSockaddrLength;
    if (size < 0 || (size_t)size > sizeof made->addr)
        return 0;
    memcpy(&made->addr, address->Address.lpSockaddr, (size_t)size);
    made->info.addr = (const char *)&made->addr;
    made->info.addrlen = size;
    int family = made->netmask.ss_family = made->addr.ss_family;
    unsigned char *mask = family == AF_INET ? (unsigned char *)&((struct sockaddr_in *)&made->netmask)->sin_addr
                                            : (unsigned char *)&((struct sockaddr_in6 *)&made->netmask)->sin6_addr;
    int bits = family == AF_INET ? 32 : 128;
    for (int i = 0; i < bits && i < address->OnLinkPrefixLength; i++)
        mask[i / 8] |= (unsigned char)(0x80 >> i % 8);
    made->info.netmask = (const char *)&made->netmask;
    made->info.netmasklen = size;
    return 0;
}

int sc_getifaddrs(struct ifaddrs **list)
{
    ULONG flags = GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST | GAA_FLAG_SKIP_DNS_SERVER, size = 0, reason;
    IP_ADAPTER_ADDRESSES *adapters = NULL;
    while ((reason = GetAdaptersAddresses(AF_UNSPEC, flags, NULL, adapters, &size)) == ERROR_BUFFER_OVERFLOW) {
        free(adapters);
        adapters = malloc(size);
        if (!adapters)
            return -ERROR_NOT_ENOUGH_MEMORY;
    }
    struct ifaddrs *made = NULL; /* in reverse order */
    int failed = 0;
    for (IP_ADAPTER_ADDRESSES *adapter = reason ? NULL : adapters; adapter && !failed; adapter = adapter->Next) {
        failed = add_adapter(adapter, &made);
        for (IP_ADAPTER_UNICAST_ADDRESS *address = adapter->FirstUnicastAddress; address && !failed; address = address->Next)
            failed = add_address(adapter, address, &made);
    }
    free(adapters);
    *list = NULL;
    while (made) { /* reverse it */
        struct ifaddrs *next = made->next;
        made->next = *list;
        *list = made;
        made = next;
    }
    if (failed) {
        sc_freeifaddrs(*list);
        *list = NULL;
        return -ERROR_NOT_ENOUGH_MEMORY;
    }
    return reason && reason != ERROR_NO_DATA ? -(int)reason : 0;
}

struct ifaddrs *sc_ifaddr(struct ifaddrs *entry, struct sc_ifaddr *out)
{
    *out = entry->info;
    return entry->next;
}

void sc_freeifaddrs(struct ifaddrs *list)
{
    while (list) {
        struct ifaddrs *next = list->next;
        free(list);
        list = next;
    }
}
