/* The calls of POSIX systems that differ from those of Windows. socket.c includes this file; it is no translation unit of its own. */

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <netdb.h>
#include <poll.h>
#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/uio.h>

#include "socket.h"

/* These systems had accept4, ppoll and the _r functions before their oldest release that has a Python 3.9. NetBSD got ppoll later. */
#if defined(__linux__) || defined(__FreeBSD__) || defined(__NetBSD__) || defined(__OpenBSD__)
#define SC_HAVE_ACCEPT4 1
#else
#define SC_HAVE_ACCEPT4 0
#endif
#if defined(__linux__) || defined(__FreeBSD__) || defined(__OpenBSD__)
#define SC_HAVE_PPOLL 1
#else
#define SC_HAVE_PPOLL 0
#endif
#if defined(__linux__) || defined(__FreeBSD__)
#define SC_HAVE_GETHOSTBYNAME_R 1
#define SC_HAVE_GETSERVBYNAME_R 1
#else
#define SC_HAVE_GETHOSTBYNAME_R 0
#define SC_HAVE_GETSERVBYNAME_R 0
#endif
#if defined(__GLIBC__) || defined(__FreeBSD__)
#define SC_HAVE_GETPROTOBYNAME_R 1
#else
#define SC_HAVE_GETPROTOBYNAME_R 0 /* musl */
#endif
/* Without the _r functions, all threads share the memory of an answer, and a lock protects it. On macOS each thread has its own. */
#ifdef __linux__
#include <sys/syscall.h>
#endif
#ifdef __linux__
#include <sched.h>
#define SC_HAVE_SETNS 1
#else
#define SC_HAVE_SETNS 0
#endif
#ifdef SYS_pidfd_getfd /* headers of Linux 5.6 */
#define SC_HAVE_PIDFD 1
#else
#define SC_HAVE_PIDFD 0
#endif
#if SC_HAVE_GETPROTOBYNAME_R || defined(__APPLE__)
#define SC_LOCK()
#define SC_UNLOCK()
#else
static pthread_mutex_t sc_mutex = PTHREAD_MUTEX_INITIALIZER;
#define SC_LOCK() pthread_mutex_lock(&sc_mutex)
#define SC_UNLOCK() pthread_mutex_unlock(&sc_mutex)
#endif
/* On macOS, descriptors that do not fit into the control buffer stay open, and no program gets their numbers (CPython's #80931). */
#ifndef SC_LOSES_DESCRIPTORS
#ifdef __APPLE__
#define SC_LOSES_DESCRIPTORS 1
#else
#define SC_LOSES_DESCRIPTORS 0
#endif
#endif
/* These systems had sendmmsg and recvmmsg before their oldest release that has a Python 3.9. */
#ifndef SC_HAVE_MMSG
#if defined(__linux__) || defined(__FreeBSD__) || defined(__NetBSD__)
#define SC_HAVE_MMSG 1
#else
#define SC_HAVE_MMSG 0
#endif
#endif
#ifdef __linux__
#define SC_HAVE_SPLICE 1
#else
#define SC_HAVE_SPLICE 0
#endif
#ifndef SOCK_CLOEXEC
#define SOCK_CLOEXEC 0
#endif

/* The kernel of macOS ignores MSG_DONTWAIT when it sends. */
#ifndef SC_ASKS_SEND
#ifdef __APPLE__
#define SC_ASKS_SEND 1
#else
#define SC_ASKS_SEND 0
#endif
#endif
#ifndef SC_ASKS_RECV
#define SC_ASKS_RECV 0
#endif
/* The family of an interface's own entry. */
#ifdef __linux__
#include <linux/if_packet.h>
#define SC_LINK AF_PACKET
#define SC_HAVE_SA_LEN 0
#else
#define SC_LINK AF_LINK
#define SC_HAVE_SA_LEN 1
#endif
#define SC_NOW MSG_DONTWAIT
#define SC_WOULDBLOCK EWOULDBLOCK

#define SC_ERROR errno
#define SC_LENGTH(size) (size)

/* The result of a call of the system, or -errno. */
static ssize_t or_errno(ssize_t result)
{
    return result < 0 ? -SC_ERROR : result;
}

/* ---- sockets ---- */

/* The descriptor that a call returned, close-on-exec, or -errno. Where that takes a call of its own, a fork of another thread may come
 * before it and inherit the descriptor. */
static int close_on_exec(int fd)
{
    if (fd >= 0 && !SOCK_CLOEXEC && fcntl(fd, F_SETFD, FD_CLOEXEC) < 0) {
        int reason = errno;
        close(fd);
        return -reason;
    }
    return (int)or_errno(fd);
}

int sc_socket(int family, int type, int protocol)
{
    return close_on_exec(socket(family, type | SOCK_CLOEXEC, protocol));
}

int sc_socketpair(int family, int type, int protocol, int fds[2])
{
    if (socketpair(family, type | SOCK_CLOEXEC, protocol, fds) < 0)
        return -errno;
    int first = close_on_exec(fds[0]), second = close_on_exec(fds[1]); /* each closes its own on failure */
    if (first < 0 && second >= 0)
        close(second);
    if (second < 0 && first >= 0)
        close(first);
    return first < 0 ? first : second < 0 ? second : 0;
}

int sc_blocks(int fd)
{
    int flags = fcntl(fd, F_GETFL);
    return flags >= 0 && !(flags & O_NONBLOCK);
}

/* The descriptor of a connection, a blocking one, or -errno. */
static int accept_blocking(int fd, struct sockaddr *addr, socklen_t *size, int timed)
{
    int answer = timed && sc_blocks(fd) ? ask_first(fd, POLLIN) : 0;
    if (answer)
        return answer;
#if SC_HAVE_ACCEPT4
    return or_errno(accept4(fd, addr, size, SOCK_CLOEXEC));
#else
    int result = close_on_exec(accept(fd, addr, size));
    if (result >= 0)
        sc_set_blocking(result, 1, 0); /* it has the mode of the listening socket */
    return result;
#endif
}

int sc_accept(int fd, int named, int timed, struct sc_scratch *scratch)
{
    socklen_t size = named ? SC_ADDRESS : 0;
    int result = accept_blocking(fd, named ? (struct sockaddr *)scratch->addr : NULL, named ? &size : NULL, timed);
    scratch->addrlen = (int)size;
    return result;
}

/* Only the mode keeps a connect from waiting. Where another process made the description blocking, it is blocking again after the call. */
int sc_connect(int fd, const char *addr, int addrlen, int timed)
{
    int made_blocking = timed && sc_blocks(fd);
    if (made_blocking)
        sc_set_blocking(fd, 0, 1);
    int result = connect(fd, (const struct sockaddr *)addr, (socklen_t)addrlen) < 0 ? -errno : 0;
    if (made_blocking)
        sc_set_blocking(fd, 1, 0);
    return result;
}

int sc_dup(int fd)
{
    return or_errno(fcntl(fd, F_DUPFD_CLOEXEC, 0));
}

int sc_close(int fd)
{
    return or_errno(close(fd));
}

int sc_set_blocking(int fd, int blocking, int was)
{
    int off = !blocking;
    if (was == blocking) { /* reading the mode takes two thirds of the time of setting it */
        int flags = fcntl(fd, F_GETFL);
        if (flags >= 0 && (flags & O_NONBLOCK ? 0 : 1) == blocking)
            return 0;
    }
    return or_errno(ioctl(fd, FIONBIO, &off));
}

/* ---- waiting ---- */

int sc_available(int fd)
{
    int size = 0, result = ioctl(fd, FIONREAD, &size);
    return result < 0 ? -errno : size;
}

int sc_wait(int fd, int events, long long nanoseconds)
{
    struct pollfd request = {.fd = fd, .events = (short)events};
    int result;
#if SC_HAVE_PPOLL
    struct timespec limit = {.tv_sec = (time_t)(nanoseconds / 1000000000), .tv_nsec = (long)(nanoseconds % 1000000000)};
    result = ppoll(&request, 1, nanoseconds < 0 ? NULL : &limit, NULL);
#else
    /* rounded up: a wait must not end before its time */
    long long milliseconds = nanoseconds < 0 ? -1 : nanoseconds / 1000000 + (nanoseconds % 1000000 != 0);
    result = poll(&request, 1, milliseconds > INT_MAX ? INT_MAX : (int)milliseconds);
#endif
    return or_errno(result);
}

/* ---- data ---- */

/* An iovec for each part: in `stack` where they fit, else in memory for free(). NULL without memory. */
#define SC_STACK_PARTS 16
static struct iovec *vector(struct iovec stack[SC_STACK_PARTS], char *const *parts, const size_t *sizes, size_t count)
{
    struct iovec *all = count <= SC_STACK_PARTS ? stack : calloc(count, sizeof *all);
    for (size_t i = 0; all && i < count; i++) {
        all[i].iov_base = parts[i];
        all[i].iov_len = sizes[i];
    }
    return all;
}

#if SC_LOSES_DESCRIPTORS
/* Shortens the control messages to `limit` bytes, as other kernels do, and closes the descriptors behind that. */
static void cut_control(struct msghdr *message, size_t limit)
{
    char *start = message->msg_control, *end = start + limit;
    struct cmsghdr *next;
    if (message->msg_controllen <= limit)
        return;
    message->msg_flags |= MSG_CTRUNC;
    for (struct cmsghdr *item = CMSG_FIRSTHDR(message); item; item = next) {
        char *data = (char *)CMSG_DATA(item), *past = (char *)item + item->cmsg_len;
        next = CMSG_NXTHDR(message, item);
        if (past <= end)
            continue;
        if (item->cmsg_level == SOL_SOCKET && item->cmsg_type == SCM_RIGHTS) {
            char *rest = data + (end > data ? (size_t)(end - data) / sizeof(int) * sizeof(int) : 0);
            for (char *at = rest; at + sizeof(int) <= past; at += sizeof(int)) {
                int fd;
                memcpy(&fd, at, sizeof fd);
                close(fd);
            }
            end = rest > data ? rest : (char *)item < end ? (char *)item : end;
        }
        if (data <= end)
            item->cmsg_len = (size_t)(end - (char *)item);
    }
    message->msg_controllen = (size_t)(end - start);
}
#endif

ssize_t sc_recvmsg(int fd, char *const *parts, const size_t *sizes, size_t count, size_t controllen, int flags, struct sc_scratch *scratch)
{
    int refused = ask_before(SC_ASKS_RECV, fd, POLLIN, &flags);
    if (refused)
        return refused;
    struct iovec stack[SC_STACK_PARTS], *all = vector(stack, parts, sizes, count);
    if (!all)
        return -ENOMEM;
    size_t limit = controllen < SC_CONTROL ? controllen : SC_CONTROL;
    /* Assigned, not initialised: on other systems the members have other types and padding. */
    struct msghdr message;
    memset(&message, 0, sizeof message);
    message.msg_name = scratch->addr;
    message.msg_namelen = SC_ADDRESS;
    message.msg_iov = all;
    message.msg_iovlen = count;
#if SC_LOSES_DESCRIPTORS
    message.msg_control = scratch->control;
    message.msg_controllen = SC_CONTROL;
#else
    message.msg_control = limit ? scratch->control : NULL;
    message.msg_controllen = limit;
#endif
    ssize_t result = recvmsg(fd, &message, flags);
    int reason = errno;
#if SC_LOSES_DESCRIPTORS
    if (result >= 0)
        cut_control(&message, limit);
#endif
    scratch->addrlen = (int)message.msg_namelen;
    scratch->controllen = result < 0 ? 0 : (int)message.msg_controllen;
    scratch->flags = message.msg_flags & ~SC_NOW; /* the BSDs' kernels return it */
    if (all != stack)
        free(all);
    return result < 0 ? -reason : result;
}

ssize_t sc_sendmsg(int fd, char *const *parts, const size_t *sizes, size_t count, const char *control, size_t controllen, int flags,
                   const char *addr, int addrlen)
{
    int refused = ask_before(SC_ASKS_SEND, fd, POLLOUT, &flags);
    if (refused)
        return refused;
    struct iovec stack[SC_STACK_PARTS], *all = vector(stack, parts, sizes, count);
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
    if (all != stack)
        free(all);
    return result < 0 ? -reason : result;
}

#if SC_HAVE_MMSG
int sc_sendmmsg(int fd, const char *data, const size_t *sizes, const char *control, const size_t *controllens, const char *addr,
                const int *addrlens, int count, int flags, ssize_t *results)
{
    struct mmsghdr *all = calloc((size_t)count, sizeof *all);
    struct iovec *parts = calloc((size_t)count, sizeof *parts);
    int result = -1, reason = ENOMEM;
    if (all && parts) {
        for (int i = 0; i < count; i++) {
            struct msghdr *message = &all[i].msg_hdr;
            parts[i].iov_base = (char *)data;
            parts[i].iov_len = sizes[i];
            message->msg_iov = &parts[i];
            message->msg_iovlen = 1;
            message->msg_control = controllens[i] ? (char *)control : NULL;
            message->msg_controllen = controllens[i];
            message->msg_name = addrlens[i] ? (char *)addr : NULL;
            message->msg_namelen = (socklen_t)addrlens[i];
            data += sizes[i];
            control += controllens[i];
            addr += addrlens[i];
        }
        result = sendmmsg(fd, all, (unsigned)count, flags);
        reason = errno;
        for (int i = 0; i < result; i++)
            results[i] = (ssize_t)all[i].msg_len;
    }
    free(all);
    free(parts);
    return result < 0 ? -reason : result;
}

int sc_recvmmsg(int fd, char *const *parts, const size_t *sizes, const int *counts, int count, char *addrs, char *control,
                size_t controllen, int flags, int *results, struct sc_scratch *scratch)
{
    (void)scratch;
    size_t total = 0, used = 0;
    for (int i = 0; i < count; i++)
        total += (size_t)counts[i];
    struct mmsghdr *all = calloc((size_t)count, sizeof *all);
    struct iovec stack[SC_STACK_PARTS], *vectors = vector(stack, parts, sizes, total);
    int result = -1, reason = ENOMEM;
    if (all && vectors) {
        for (int i = 0; i < count; i++) {
            struct msghdr *message = &all[i].msg_hdr;
            message->msg_iov = vectors + used;
            message->msg_iovlen = (size_t)counts[i];
            message->msg_name = addrs + (size_t)i * SC_ADDRESS;
            message->msg_namelen = SC_ADDRESS;
            message->msg_control = controllen ? control + (size_t)i * controllen : NULL;
            message->msg_controllen = controllen;
            used += (size_t)counts[i];
        }
        result = recvmmsg(fd, all, (unsigned)count, flags | MSG_WAITFORONE, NULL);
        reason = errno;
        for (int i = 0; i < result; i++, results++) {
            results[0] = (int)all[i].msg_len;
            results[count] = (int)(all[i].msg_hdr.msg_namelen < SC_ADDRESS ? all[i].msg_hdr.msg_namelen : SC_ADDRESS);
            results[2 * count] = (int)all[i].msg_hdr.msg_controllen;
            results[3 * count] = all[i].msg_hdr.msg_flags & ~SC_NOW;
        }
    }
    free(all);
    if (vectors != stack)
        free(vectors);
    return result < 0 ? -reason : result;
}
#endif

/* Whether the kernel refused only to cut a datagram up: it is too long for the route, or the device or the socket cannot do it. */
static int is_cut_refused(int reason)
{
    return reason == EINVAL || reason == EIO || reason == EMSGSIZE || reason == EOPNOTSUPP;
}

ssize_t sc_send_segments(int fd, const char *data, size_t total, int size, size_t most, int option, int flags, const char *addr,
                         int addrlen)
{
    uint16_t segment = (uint16_t)size;
    union {
        struct cmsghdr header;
        char space[CMSG_SPACE(sizeof segment)];
    } control;
    size_t sent = 0;
    /* an older kernel and another protocol would ignore the control message, and send it in one piece */
    if (sc_getsockopt_int(fd, IPPROTO_UDP, option) < 0)
        return 0;
    memset(&control, 0, sizeof control);
    control.header.cmsg_len = CMSG_LEN(sizeof segment);
    control.header.cmsg_level = IPPROTO_UDP;
    control.header.cmsg_type = option;
    memcpy(CMSG_DATA(&control.header), &segment, sizeof segment);
    while (sent < total) {
        char *part = (char *)data + sent;
        size_t length = total - sent < most ? total - sent : most;
        ssize_t result = sc_sendmsg(fd, &part, &length, 1, control.space, sizeof control, flags, addr, addrlen);
        if (result < 0)
            return sent ? (ssize_t)sent : is_cut_refused((int)-result) ? 0 : result;
        sent += (size_t)result;
    }
    return (ssize_t)sent;
}

ssize_t sc_recv_segments(int fd, char *data, size_t size, size_t controllen, int option, int flags, struct sc_scratch *scratch)
{
    int on = 1;
    if (setsockopt(fd, IPPROTO_UDP, option, &on, sizeof on) < 0)
        controllen = 0; /* another protocol, or an older kernel: it returns one datagram at a time */
    return sc_recvmsg(fd, &data, &size, 1, controllen, flags, scratch);
}

ssize_t sc_splice(int fd, int pipe, size_t size, int out, int timed)
{
#if SC_HAVE_SPLICE
    if (timed && sc_blocks(fd))
        return SC_NOT_CALLED; /* SPLICE_F_NONBLOCK is for the pipe: for TCP only the mode of the description counts */
    ssize_t result = out ? splice(pipe, NULL, fd, NULL, size, SPLICE_F_MOVE) : splice(fd, NULL, pipe, NULL, size, SPLICE_F_MOVE);
    if (result < 0 && (errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP))
        return SC_NOT_CALLED;
    return result < 0 ? -errno : result;
#else
    (void)fd, (void)pipe, (void)size, (void)out, (void)timed;
    return SC_NOT_CALLED;
#endif
}

int sc_cmsg_len(int size)
{
    return (int)CMSG_LEN((size_t)size);
}

int sc_cmsg_space(int size)
{
    return (int)CMSG_SPACE((size_t)size);
}

/* ---- names ---- */

int sc_inet_aton(const char *text, char *data)
{
    return inet_aton(text, (struct in_addr *)data);
}

const char *sc_gai_strerror(int code)
{
    return gai_strerror(code);
}

const char *sc_hstrerror(int code)
{
    return hstrerror(code);
}

/* ---- this host ---- */

int sc_gethostname(char *name, size_t size)
{
    return or_errno(gethostname(name, size));
}

int sc_take_fd(int process, int fd)
{
#if SC_HAVE_PIDFD
    int handle = (int)syscall(SYS_pidfd_open, process, 0);
    if (handle < 0)
        return -errno;
    int result = (int)or_errno(syscall(SYS_pidfd_getfd, handle, fd, 0));
    close(handle);
    return result;
#else
    (void)process;
    (void)fd;
    return -ENOSYS;
#endif
}

int sc_socket_in(int namespace, int family, int type, int protocol)
{
#if SC_HAVE_SETNS
    /* The namespace is the thread's own. To come back takes the same right that it took to leave. */
    int own = open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC);
    if (own < 0)
        return -errno;
    int result = setns(namespace, CLONE_NEWNET) < 0 ? -errno : 0;
    if (result == 0) {
        result = sc_socket(family, type, protocol);
        if (setns(own, CLONE_NEWNET) < 0) {
            int reason = errno;
            if (result >= 0)
                close(result);
            result = -reason;
        }
    }
    close(own);
    return result;
#else
    (void)namespace;
    (void)family;
    (void)type;
    (void)protocol;
    return -ENOSYS;
#endif
}

int sc_sethostname(const char *name, size_t size)
{
    return or_errno(sethostname(name, size));
}

/* ---- interfaces ---- */

int sc_if_indextoname(unsigned int index, char *name)
{
    return if_indextoname(index, name) ? 0 : -errno;
}

struct if_nameindex *sc_if_list(void)
{
    return if_nameindex();
}

void sc_if_free(struct if_nameindex *list)
{
    if_freenameindex(list);
}

/* ---- addresses of interfaces ---- */

int sc_getifaddrs(struct ifaddrs **list)
{
    return (int)or_errno(getifaddrs(list));
}

/* The bytes of a sockaddr that the C library made; 0 for none, and for a family of unknown length. */
static int sockaddr_size(const struct sockaddr *addr)
{
    if (!addr)
        return 0;
#if SC_HAVE_SA_LEN
    return addr->sa_len;
#else
    if (addr->sa_family == AF_INET)
        return (int)sizeof(struct sockaddr_in);
    if (addr->sa_family == AF_INET6)
        return (int)sizeof(struct sockaddr_in6);
    if (addr->sa_family != SC_LINK)
        return 0;
    /* The libraries have 24 bytes for the hardware address, the struct has 8. */
    int size = (int)offsetof(struct sockaddr_ll, sll_addr) + ((const struct sockaddr_ll *)addr)->sll_halen;
    return size < (int)sizeof(struct sockaddr_ll) ? (int)sizeof(struct sockaddr_ll) : size;
#endif
}

/* SIOCGIFMTU of an interface, 0 where it fails: a namespace may be without IPv4, and an interface may be gone again. */
static unsigned int mtu_of(const char *name)
{
    struct ifreq request = {0};
    strncpy(request.ifr_name, name, sizeof request.ifr_name - 1);
    int fd = sc_socket(AF_INET, SOCK_DGRAM, 0);
    int result = fd < 0 ? -1 : ioctl(fd, SIOCGIFMTU, &request);
    if (fd >= 0)
        close(fd);
    return result < 0 ? 0 : (unsigned int)request.ifr_mtu;
}

struct ifaddrs *sc_ifaddr(struct ifaddrs *entry, struct sc_ifaddr *out)
{
    *out = (struct sc_ifaddr){.name = entry->ifa_name,
                              .flags = (unsigned int)entry->ifa_flags,
                              .addr = (const char *)entry->ifa_addr,
                              .netmask = (const char *)entry->ifa_netmask,
                              .other = (const char *)entry->ifa_dstaddr};
    out->addrlen = sockaddr_size(entry->ifa_addr);
    out->netmasklen = sockaddr_size(entry->ifa_netmask);
    out->otherlen = sockaddr_size(entry->ifa_dstaddr);
    out->index = if_nametoindex(entry->ifa_name);
    if (!entry->ifa_addr || entry->ifa_addr->sa_family == SC_LINK) { /* a tunnel of Linux has no address of its own */
        out->link = entry->ifa_data;
        out->mtu = mtu_of(entry->ifa_name);
    }
    return entry->ifa_next;
}

void sc_freeifaddrs(struct ifaddrs *list)
{
    freeifaddrs(list);
}
