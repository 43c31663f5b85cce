/* The calls of socket.h as Windows has them, each made for real over the loopback interface: see run. Prints what failed, and the number
 * of what held. */

#include <stdio.h>

#include "socket.c"

static int held, failed;

#define CHECK(condition) do { \
    if (condition) \
        held++; \
    else \
        failed++, printf("driver.c:%d: %s (WSAGetLastError() %d)\n", __LINE__, #condition, WSAGetLastError()); \
} while (0)

static _Alignas(8) struct sc_scratch room; /* too large for the stack */

static struct sockaddr_in loopback(int port)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((unsigned short)port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/* A socket bound to a free port of the loopback interface, with its address. */
static int bound(int type, struct sockaddr_in *address)
{
    int fd = sc_socket(AF_INET, type, 0);
    CHECK(fd > 0);
    *address = loopback(0);
    CHECK(sc_bind(fd, (const char *)address, sizeof *address) == 0);
    CHECK(sc_getsockname(fd, &room) == 0 && room.addrlen == sizeof *address);
    memcpy(address, room.addr, sizeof *address);
    CHECK(address->sin_port != 0);
    return fd;
}

static void streams(void)
{
    struct sockaddr_in address;
    char data[16];
    int listener = bound(SOCK_STREAM, &address);
    CHECK(sc_listen(listener, 5) == 0);
    CHECK(sc_set_blocking(listener, 0, 1) == 0);
    CHECK(sc_accept(listener, 1, 0, &room) == -WSAEWOULDBLOCK);
    CHECK(sc_set_blocking(listener, 1, 0) == 0);
    CHECK(sc_accept(listener, 1, 1, &room) == -WSAEWOULDBLOCK); /* not for ever, though it is blocking */
    CHECK(sc_wait(listener, POLLIN, 50000000) == 0); /* nobody comes in 50 ms */

    int client = sc_socket(AF_INET, SOCK_STREAM, 0);
    int result = sc_connect(client, (const char *)&address, sizeof address, 1);
    CHECK(result == 0 || result == -WSAEWOULDBLOCK);
    CHECK(sc_wait(client, POLLOUT | POLLPRI, 5000000000) == 1);
    CHECK(sc_getsockopt_int(client, SOL_SOCKET, SO_ERROR) == 0);
    CHECK(sc_wait(listener, POLLIN, 5000000000) == 1);
    int server = sc_accept(listener, 1, 0, &room);
    CHECK(server > 0 && room.addrlen == sizeof address);
    CHECK(sc_getpeername(client, &room) == 0 && memcmp(room.addr, &address, 8) == 0);

    /* A blocking one from a listener that is not: it waits for what comes after 100 ms at the earliest. */
    int limit = 100;
    CHECK(sc_setsockopt_int(server, SOL_SOCKET, SO_RCVTIMEO, limit) == 0);
    CHECK(sc_recv(server, data, sizeof data, 0) == -WSAETIMEDOUT);
    CHECK(sc_recv(client, data, sizeof data, 0) == -WSAEWOULDBLOCK);
    char *whole = data;
    size_t size = sizeof data;
    CHECK(sc_setsockopt_int(server, SOL_SOCKET, SO_RCVTIMEO, 0) == 0);
    CHECK(sc_recv(server, data, sizeof data, SC_DONTWAIT) == -WSAEWOULDBLOCK);
    CHECK(sc_recvfrom(server, data, sizeof data, SC_DONTWAIT, &room) == -WSAEWOULDBLOCK);
    CHECK(sc_recvmsg(server, &whole, &size, 1, 0, SC_DONTWAIT, &room) == -WSAEWOULDBLOCK);

    CHECK(sc_send(client, "hello", 5, SC_DONTWAIT) == 5);
    CHECK(sc_wait(server, POLLIN, 5000000000) == 1);
    CHECK(sc_recv_scratch(server, 16, SC_DONTWAIT, &room) == 5 && memcmp(room.data, "hello", 5) == 0);
    char *parts[] = {"two ", "parts"};
    size_t sizes[] = {4, 5};
    CHECK(sc_sendmsg(server, parts, sizes, 2, NULL, 0, 0, NULL, 0) == 9);
    CHECK(sc_wait(client, POLLIN, 5000000000) == 1);
    char one[4], two[16], *into[] = {one, two};
    size_t rooms[] = {4, 16};
    CHECK(sc_recvmsg(client, into, rooms, 2, 0, 0, &room) == 9 && memcmp(one, "two ", 4) == 0 && memcmp(two, "parts", 5) == 0);
    CHECK(room.addrlen == 0 && room.controllen == 0);

    int copy = sc_dup(server);
    CHECK(copy > 0 && copy != server);
    CHECK(sc_close(server) == 0);
    CHECK(sc_send(copy, "x", 1, 0) == 1);
    char info[SC_PROTOCOL_INFO];
    CHECK(sc_describe(copy, info) == 0);
    CHECK(((WSAPROTOCOL_INFOW *)info)->iAddressFamily == AF_INET && ((WSAPROTOCOL_INFOW *)info)->iSocketType == SOCK_STREAM);
    CHECK(sc_share(copy, GetCurrentProcessId(), info) == 0);
    int shared = sc_open_shared(info);
    CHECK(shared > 0);
    CHECK(sc_shutdown(copy, SD_SEND) == 0);
    CHECK(sc_wait(client, POLLIN, 5000000000) == 1);
    CHECK(sc_recv(client, data, sizeof data, 0) == 1 && sc_recv(client, data, sizeof data, 0) == 0);
    CHECK(sc_close(shared) == 0 && sc_close(copy) == 0 && sc_close(client) == 0 && sc_close(listener) == 0);
    CHECK(sc_close(listener) == -WSAENOTSOCK);

    /* A connect that fails is told, and why. */
    client = sc_socket(AF_INET, SOCK_STREAM, 0);
    CHECK(sc_set_blocking(client, 0, 1) == 0);
    result = sc_connect(client, (const char *)&address, sizeof address, 0);
    if (result == -WSAEWOULDBLOCK) {
        CHECK(sc_wait(client, POLLOUT | POLLPRI, 10000000000) == 1);
        result = -(int)sc_getsockopt_int(client, SOL_SOCKET, SO_ERROR);
    }
    CHECK(result == -WSAECONNREFUSED);
    CHECK(sc_close(client) == 0);
}

static void datagrams(void)
{
    struct sockaddr_in here, there;
    char data[4], *part = data;
    size_t size = sizeof data;
    int receiver = bound(SOCK_DGRAM, &here), sender = bound(SOCK_DGRAM, &there);
    CHECK(sc_sendto(sender, "ping", 4, 0, (const char *)&here, sizeof here) == 4);
    CHECK(sc_recvfrom_scratch(receiver, 100, 0, &room) == 4 && memcmp(room.addr, &there, 8) == 0);

    /* Longer than the room for it: what fits, and a flag. */
    char *parts[] = {"long", "er"};
    size_t sizes[] = {4, 2};
    CHECK(sc_sendmsg(sender, parts, sizes, 2, NULL, 0, 0, (const char *)&here, sizeof here) == 6);
    CHECK(sc_recvmsg(receiver, &part, &size, 1, 0, 0, &room) == 4 && memcmp(data, "long", 4) == 0);
    CHECK((room.flags & MSG_TRUNC) && memcmp(room.addr, &there, 8) == 0);

    /* With control messages: to which address it came. */
    int on = 1;
    CHECK(sc_setsockopt(receiver, IPPROTO_IP, IP_PKTINFO, (const char *)&on, sizeof on) == 0);
    CHECK(sc_sendto(sender, "info", 4, 0, (const char *)&here, sizeof here) == 4);
    CHECK(sc_recvmsg(receiver, &part, &size, 1, 512, 0, &room) == 4);
    CHECK(room.controllen >= sc_cmsg_len(sizeof(IN_PKTINFO)));
    WSACMSGHDR *header = (WSACMSGHDR *)room.control;
    CHECK(header->cmsg_level == IPPROTO_IP && header->cmsg_type == IP_PKTINFO && header->cmsg_len == (size_t)sc_cmsg_len(sizeof(IN_PKTINFO)));
    CHECK(((IN_PKTINFO *)(room.control + sc_cmsg_len(0)))->ipi_addr.s_addr == htonl(INADDR_LOOPBACK));
    CHECK(sc_sendmsg(sender, parts, sizes, 2, room.control, sc_cmsg_space(sizeof(IN_PKTINFO)), 0, (const char *)&here, sizeof here) == 6);
    CHECK(sc_close(receiver) == 0 && sc_close(sender) == 0);
}

static void names(void)
{
    struct addrinfo *list = NULL;
    struct sc_addrinfo entry;
    struct sc_host host;
    char text[NI_MAXHOST], service[NI_MAXSERV], data[16];
    CHECK(sc_getaddrinfo("127.0.0.1", "80", AF_UNSPEC, SOCK_STREAM, 0, AI_NUMERICHOST, &list) == 0);
    CHECK(sc_addrinfo(list, &entry) == NULL && entry.family == AF_INET && entry.addrlen == sizeof(struct sockaddr_in));
    CHECK(sc_getnameinfo(entry.addr, entry.addrlen, text, sizeof text, service, sizeof service, NI_NUMERICHOST | NI_NUMERICSERV) == 0);
    CHECK(strcmp(text, "127.0.0.1") == 0 && strcmp(service, "80") == 0);
    sc_freeaddrinfo(list);
    CHECK(sc_getaddrinfo("nowhere", NULL, AF_UNSPEC, 0, 0, AI_NUMERICHOST, &list) == EAI_NONAME);
    CHECK(sc_gethostbyname("localhost", &host) == 0 && host.size == 4);
    sc_free(host.memory);
    CHECK(sc_inet_pton(AF_INET6, "::1", data) == 1 && data[15] == 1 && sc_inet_pton(AF_INET6, "x", data) == 0);
    CHECK(sc_inet_ntop(AF_INET6, data, text, sizeof text) == 0 && strcmp(text, "::1") == 0);
    CHECK(sc_inet_pton(99, "::1", data) == -WSAEAFNOSUPPORT);
    CHECK(sc_inet_aton("127.1", data) == 1 && memcmp(data, "\177\0\0\1", 4) == 0);
    CHECK(sc_inet_aton("255.255.255.255", data) == 1 && !sc_inet_aton("256.0.0.1", data) && !sc_inet_aton("", data));
    CHECK(sc_getservbyname("http", "tcp") == 80 && sc_getservbyname("no such service", NULL) == -1);
    CHECK(sc_getprotobyname("tcp") == IPPROTO_TCP);
    CHECK(sc_gethostname(text, sizeof text) == 0 && *text);
    unsigned int index = 0;
    struct if_nameindex *interfaces = sc_if_list();
    const char *name = interfaces ? sc_if_entry(interfaces, 0, &index) : NULL;
    CHECK(name && index && sc_if_indextoname(index, text) == 0 && strcmp(text, name) == 0);
    CHECK(name && sc_if_nametoindex(name) == index);
    sc_if_free(interfaces);
}

int main(void)
{
    CHECK(sc_start() == 0);
    CHECK(sc_socket(99, SOCK_STREAM, 0) == -WSAEAFNOSUPPORT);
    streams();
    datagrams();
    names();
    printf("%d held, %d failed\n", held, failed);
    return failed > 0;
}
