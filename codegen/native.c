/* The calls behind sockcffi: thin, and each returns its result or -errno. See native.h, which is the contract. */

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <netdb.h>
#include <poll.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/uio.h>

#include "native.h"

/* accept4, ppoll and the _r functions came to these systems before any release that still has a Python 3.9. */
#if defined(__linux__) || defined(__FreeBSD__)
#define SC_HAVE_ACCEPT4 1
#define SC_HAVE_PPOLL 1
#define SC_HAVE_GETHOSTBYNAME_R 1
#else
#define SC_HAVE_ACCEPT4 0
#define SC_HAVE_PPOLL 0
#define SC_HAVE_GETHOSTBYNAME_R 0
#endif
#ifdef __linux__
#define SC_HAVE_GETSERVBYNAME_R 1
#else
#define SC_HAVE_GETSERVBYNAME_R 0
#endif
#ifndef SOCK_CLOEXEC
#define SOCK_CLOEXEC 0
#endif

#define SC_RESULT(call) do { int sc_result = (call); return sc_result < 0 ? -errno : sc_result; } while (0)
#define SC_SIZE(call) do { ssize_t sc_result = (call); return sc_result < 0 ? -errno : sc_result; } while (0)

#define SC_STRING_(text) #text
#define SC_STRING(text) SC_STRING_(text)
const char *const SOCKCFFI_VERSION = SC_STRING(SC_VERSION);

/* ---- sockets ---- */

/* Where the kernel cannot make a descriptor close-on-exec, there is a moment in which a fork would inherit it. */
static int close_on_exec(int fd)
{
    if (fd >= 0 && !SOCK_CLOEXEC && fcntl(fd, F_SETFD, FD_CLOEXEC) < 0) {
        int reason = errno;
        close(fd);
        errno = reason;
        return -1;
    }
    return fd;
}

int sc_socket(int family, int type, int protocol)
{
    SC_RESULT(close_on_exec(socket(family, type | SOCK_CLOEXEC, protocol)));
}

int sc_socketpair(int family, int type, int protocol, int fds[2])
{
    if (socketpair(family, type | SOCK_CLOEXEC, protocol, fds) < 0)
        return -errno;
    if (close_on_exec(fds[0]) < 0) {
        int reason = errno;
        close(fds[1]);
        return -reason;
    }
    if (close_on_exec(fds[1]) < 0) {
        int reason = errno;
        close(fds[0]);
        return -reason;
    }
    return 0;
}

int sc_accept(int fd, int named, struct sc_room *room)
{
    socklen_t size = SC_ADDRESS;
    struct sockaddr *addr = named ? (struct sockaddr *)room->addr : NULL;
#if SC_HAVE_ACCEPT4
    int result = accept4(fd, addr, named ? &size : NULL, SOCK_CLOEXEC);
#else
    int result = close_on_exec(accept(fd, addr, named ? &size : NULL));
#endif
    room->addrlen = named ? (int)size : 0;
    SC_RESULT(result);
}

int sc_dup(int fd)
{
    SC_RESULT(fcntl(fd, F_DUPFD_CLOEXEC, 0));
}

int sc_close(int fd)
{
    SC_RESULT(close(fd));
}

int sc_set_blocking(int fd, int blocking)
{
    int off = !blocking;
    SC_RESULT(ioctl(fd, FIONBIO, &off));
}

int sc_bind(int fd, const char *addr, int addrlen)
{
    SC_RESULT(bind(fd, (const struct sockaddr *)addr, (socklen_t)addrlen));
}

int sc_connect(int fd, const char *addr, int addrlen)
{
    SC_RESULT(connect(fd, (const struct sockaddr *)addr, (socklen_t)addrlen));
}

int sc_listen(int fd, int backlog)
{
    SC_RESULT(listen(fd, backlog));
}

int sc_shutdown(int fd, int how)
{
    SC_RESULT(shutdown(fd, how));
}

int sc_getsockname(int fd, struct sc_room *room)
{
    socklen_t size = SC_ADDRESS;
    int result = getsockname(fd, (struct sockaddr *)room->addr, &size);
    room->addrlen = (int)size;
    SC_RESULT(result);
}

int sc_getpeername(int fd, struct sc_room *room)
{
    socklen_t size = SC_ADDRESS;
    int result = getpeername(fd, (struct sockaddr *)room->addr, &size);
    room->addrlen = (int)size;
    SC_RESULT(result);
}

int sc_getsockopt(int fd, int level, int option, char *value, int *size)
{
    socklen_t length = (socklen_t)*size;
    int result = getsockopt(fd, level, option, value, &length);
    *size = (int)length;
    SC_RESULT(result);
}

int sc_setsockopt(int fd, int level, int option, const char *value, int size)
{
    SC_RESULT(setsockopt(fd, level, option, value, (socklen_t)size));
}

long long sc_getsockopt_int(int fd, int level, int option)
{
    int value = 0; /* of some options the kernel writes fewer bytes */
    socklen_t size = sizeof value;
    return getsockopt(fd, level, option, (char *)&value, &size) < 0 ? (long long)INT_MIN - errno : value;
}

int sc_setsockopt_int(int fd, int level, int option, int value)
{
    SC_RESULT(setsockopt(fd, level, option, (const char *)&value, sizeof value));
}

/* ---- waiting ---- */

int sc_wait(int fd, int events, long long nanoseconds)
{
    struct pollfd request = {.fd = fd, .events = (short)events};
    int result;
#if SC_HAVE_PPOLL
    struct timespec limit = {.tv_sec = (time_t)(nanoseconds / 1000000000), .tv_nsec = (long)(nanoseconds % 1000000000)};
    result = ppoll(&request, 1, nanoseconds < 0 ? NULL : &limit, NULL);
#else
    /* Rounded up, so that a wait never ends before its time. */
    long long milliseconds = nanoseconds < 0 ? -1 : nanoseconds / 1000000 + (nanoseconds % 1000000 != 0);
    result = poll(&request, 1, milliseconds > INT_MAX ? INT_MAX : (int)milliseconds);
#endif
    SC_RESULT(result);
}

/* ---- data ---- */

ssize_t sc_recv(int fd, char *data, size_t size, int flags)
{
    SC_SIZE(recv(fd, data, size, flags));
}

ssize_t sc_recvfrom(int fd, char *data, size_t size, int flags, struct sc_room *room)
{
    socklen_t addrlen = SC_ADDRESS;
    ssize_t result = recvfrom(fd, data, size, flags, (struct sockaddr *)room->addr, &addrlen);
    room->addrlen = (int)addrlen;
    SC_SIZE(result);
}

ssize_t sc_send(int fd, const char *data, size_t size, int flags)
{
    SC_SIZE(send(fd, data, size, flags));
}

ssize_t sc_sendto(int fd, const char *data, size_t size, int flags, const char *addr, int addrlen)
{
    SC_SIZE(sendto(fd, data, size, flags, (const struct sockaddr *)addr, (socklen_t)addrlen));
}

/* An iovec for each part: in `few` where they fit, else from malloc. NULL when there is no memory. */
#define SC_FEW 16
static struct iovec *vector(struct iovec few[SC_FEW], char *const *parts, const size_t *sizes, size_t count)
{
    struct iovec *all = count <= SC_FEW ? few : calloc(count, sizeof *all);
    for (size_t i = 0; all && i < count; i++) {
        all[i].iov_base = parts[i];
        all[i].iov_len = sizes[i];
    }
    return all;
}

ssize_t sc_recvmsg(int fd, char *const *parts, const size_t *sizes, size_t count, size_t controllen, int flags, struct sc_room *room)
{
    struct iovec few[SC_FEW], *all = vector(few, parts, sizes, count);
    if (!all)
        return -ENOMEM;
    /* Assigned, not initialised: the members have other widths and paddings on other systems. */
    struct msghdr message;
    memset(&message, 0, sizeof message);
    message.msg_name = room->addr;
    message.msg_namelen = SC_ADDRESS;
    message.msg_iov = all;
    message.msg_iovlen = count;
    message.msg_control = controllen ? room->control : NULL;
    message.msg_controllen = controllen < SC_CONTROL ? controllen : SC_CONTROL;
    ssize_t result = recvmsg(fd, &message, flags);
    int reason = errno;
    room->addrlen = (int)message.msg_namelen;
    room->controllen = result < 0 ? 0 : (int)message.msg_controllen;
    room->flags = message.msg_flags;
    if (all != few)
        free(all);
    return result < 0 ? -reason : result;
}

ssize_t sc_sendmsg(int fd, char *const *parts, const size_t *sizes, size_t count, const char *control, size_t controllen, int flags,
                   const char *addr, int addrlen)
{
    struct iovec few[SC_FEW], *all = vector(few, parts, sizes, count);
    if (!all)
        return -ENOMEM;
    struct msghdr message;
    memset(&message, 0, sizeof message);
    message.msg_name = addrlen ? (char *)addr : NULL;
    message.msg_namelen = (socklen_t)addrlen;
    message.msg_iov = all;
    message.msg_iovlen = count;
    message.msg_control = controllen ? (char *)control : NULL;
    message.msg_controllen = controllen;
    ssize_t result = sendmsg(fd, &message, flags);
    int reason = errno;
    if (all != few)
        free(all);
    return result < 0 ? -reason : result;
}

/* Whether a room can take `size` bytes. With MSG_TRUNC, TCP drops data and writes none of it: what is there from earlier calls must go. */
static int ready(struct sc_room *room, ssize_t size, int flags)
{
    if (size < 1 || size > SC_DATA)
        return 0;
    if (flags & MSG_TRUNC)
        memset(room->data, 0, (size_t)size);
    return 1;
}

ssize_t sc_recv_room(int fd, ssize_t size, int flags, struct sc_room *room)
{
    if (!ready(room, size, flags))
        return SC_UNUSUAL;
    ssize_t result = sc_recv(fd, room->data, (size_t)size, flags);
    return result < size ? result : size;
}

ssize_t sc_recvfrom_room(int fd, ssize_t size, int flags, struct sc_room *room)
{
    if (!ready(room, size, flags))
        return SC_UNUSUAL;
    ssize_t result = sc_recvfrom(fd, room->data, (size_t)size, flags, room);
    return result < size ? result : size;
}

ssize_t sc_recvmsg_room(int fd, ssize_t size, size_t controllen, int flags, struct sc_room *room)
{
    if (!ready(room, size, flags))
        return SC_UNUSUAL;
    char *part = room->data;
    size_t length = (size_t)size;
    ssize_t result = sc_recvmsg(fd, &part, &length, 1, controllen, flags, room);
    return result < size ? result : size;
}

size_t sc_cmsg_len(size_t size)
{
    return CMSG_LEN(size);
}

size_t sc_cmsg_space(size_t size)
{
    return CMSG_SPACE(size);
}

/* ---- addresses as text ---- */

int sc_inet_pton(int family, const char *text, char *data)
{
    SC_RESULT(inet_pton(family, text, data));
}

int sc_inet_ntop(int family, const char *data, char *text, int size)
{
    return inet_ntop(family, data, text, (socklen_t)size) ? 0 : -errno;
}

int sc_inet_aton(const char *text, char *data)
{
    return inet_aton(text, (struct in_addr *)data);
}

/* ---- names ---- */

int sc_getaddrinfo(const char *host, const char *service, int family, int type, int protocol, int flags, struct addrinfo **list)
{
    struct addrinfo hints;
    memset(&hints, 0, sizeof hints);
    hints.ai_family = family;
    hints.ai_socktype = type;
    hints.ai_protocol = protocol;
    hints.ai_flags = flags;
    return getaddrinfo(host, service, &hints, list);
}

struct addrinfo *sc_addrinfo(struct addrinfo *entry, struct sc_addrinfo *out)
{
    out->family = entry->ai_family;
    out->type = entry->ai_socktype;
    out->protocol = entry->ai_protocol;
    out->addrlen = (int)entry->ai_addrlen;
    out->addr = (char *)entry->ai_addr;
    out->canonname = entry->ai_canonname;
    return entry->ai_next;
}

void sc_freeaddrinfo(struct addrinfo *list)
{
    freeaddrinfo(list);
}

int sc_getnameinfo(const char *addr, int addrlen, char *host, int hostlen, char *service, int servicelen, int flags)
{
    return getnameinfo((const struct sockaddr *)addr, (socklen_t)addrlen, host, (socklen_t)hostlen, service, (socklen_t)servicelen, flags);
}

const char *sc_gai_strerror(int code)
{
    return gai_strerror(code);
}

static int host_found(struct hostent *found, void *memory, struct sc_host *out)
{
    out->name = found->h_name;
    out->aliases = found->h_aliases;
    out->family = found->h_addrtype;
    out->size = found->h_length;
    out->addresses = found->h_addr_list;
    out->memory = memory;
    return 0;
}

/* The lookup goes by name, or by address where name is NULL. */
static int host_lookup(const char *name, const char *addr, int addrlen, int family, struct sc_host *out)
{
#if SC_HAVE_GETHOSTBYNAME_R
    size_t size = 8192;
    char *memory = NULL;
    for (;;) {
        char *larger = realloc(memory, sizeof(struct hostent) + size);
        if (!larger) {
            free(memory);
            return NO_RECOVERY;
        }
        memory = larger;
        struct hostent *entry = (struct hostent *)memory, *found = NULL;
        char *strings = memory + sizeof *entry;
        int code = NO_RECOVERY;
        int reason = name ? gethostbyname_r(name, entry, strings, size, &found, &code)
                          : gethostbyaddr_r(addr, (socklen_t)addrlen, family, entry, strings, size, &found, &code);
        if (found)
            return host_found(found, memory, out);
        if (reason != ERANGE) {
            free(memory);
            return code ? code : NO_RECOVERY;
        }
        size *= 2;
    }
#else
    /* These systems keep the answer in the thread's own storage. */
    struct hostent *found = name ? gethostbyname(name) : gethostbyaddr(addr, (socklen_t)addrlen, family);
    return found ? host_found(found, NULL, out) : h_errno;
#endif
}

int sc_gethostbyname(const char *name, struct sc_host *out)
{
    return host_lookup(name, NULL, 0, AF_INET, out);
}

int sc_gethostbyaddr(const char *addr, int size, int family, struct sc_host *out)
{
    return host_lookup(NULL, addr, size, family, out);
}

const char *sc_hstrerror(int code)
{
    return hstrerror(code);
}

void sc_free(void *memory)
{
    free(memory);
}

/* ---- services and protocols ---- */

#define SC_ENTRY 16384 /* an entry of /etc/services or /etc/protocols with all its aliases */

int sc_getservbyname(const char *name, const char *protocol)
{
    struct servent *found = NULL;
#if SC_HAVE_GETSERVBYNAME_R
    struct servent entry;
    char strings[SC_ENTRY];
    getservbyname_r(name, protocol, &entry, strings, sizeof strings, &found);
#else
    found = getservbyname(name, protocol);
#endif
    return found ? ntohs((uint16_t)found->s_port) : -1;
}

int sc_getservbyport(int port, const char *protocol, char *name, size_t size)
{
    struct servent *found = NULL;
#if SC_HAVE_GETSERVBYNAME_R
    struct servent entry;
    char strings[SC_ENTRY];
    getservbyport_r(htons((uint16_t)port), protocol, &entry, strings, sizeof strings, &found);
#else
    found = getservbyport(htons((uint16_t)port), protocol);
#endif
    if (!found || strlen(found->s_name) >= size)
        return -1;
    strcpy(name, found->s_name);
    return 0;
}

int sc_getprotobyname(const char *name)
{
    struct protoent *found = NULL;
#if SC_HAVE_GETSERVBYNAME_R
    struct protoent entry;
    char strings[SC_ENTRY];
    getprotobyname_r(name, &entry, strings, sizeof strings, &found);
#else
    found = getprotobyname(name);
#endif
    return found ? found->p_proto : -1;
}

/* ---- this host ---- */

int sc_gethostname(char *name, size_t size)
{
    SC_RESULT(gethostname(name, size));
}

int sc_sethostname(const char *name, size_t size)
{
    SC_RESULT(sethostname(name, size));
}

/* ---- interfaces ---- */

unsigned int sc_if_nametoindex(const char *name)
{
    errno = 0;
    return if_nametoindex(name);
}

int sc_if_indextoname(unsigned int index, char *name)
{
    return if_indextoname(index, name) ? 0 : -errno;
}

struct if_nameindex *sc_if_list(void)
{
    return if_nameindex();
}

const char *sc_if_entry(struct if_nameindex *list, int i, unsigned int *index)
{
    *index = list[i].if_index;
    return list[i].if_name;
}

void sc_if_free(struct if_nameindex *list)
{
    if_freenameindex(list);
}
