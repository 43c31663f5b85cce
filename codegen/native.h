/* The calls of native.c, read twice: by the C compiler, and by cffi as its cdef. So: plain declarations, and comments.
 *
 * Every call returns its result, or -errno. Addresses are the bytes of a struct sockaddr_*. Lengths are in bytes.
 */

extern const char *const SOCKCFFI_VERSION;

enum {
    SC_DATA = 262144,    /* the largest size that asyncio asks for */
    SC_CONTROL = 65536,  /* more than the control messages of any one message: 253 descriptors, a few options of 2 KiB */
    SC_ADDRESS = 256,    /* more than any sockaddr has */
    SC_UNUSUAL = -65536, /* no errno */
    SC_DONTWAIT = 0x40000000, /* a flag of our own, where a system has no MSG_DONTWAIT: the call asks first whether it would wait */
};

/* What calls write: reused, and never cleared. Of addrlen, the kernel's can be more than SC_ADDRESS. */
struct sc_room {
    int addrlen, controllen, flags, unused; /* four: `control` begins where the header of a message can */
    char addr[SC_ADDRESS];
    char control[SC_CONTROL];
    char data[SC_DATA];
};

/* Sockets. Every descriptor that is made here is close-on-exec.
 *
 * A call on a socket with a timeout must not wait in the kernel, though somebody else may have made the description blocking. Those that
 * have flags are told so with MSG_DONTWAIT, the others with `timed`: they return -EWOULDBLOCK where they would wait. */
int sc_socket(int family, int type, int protocol);
int sc_socketpair(int family, int type, int protocol, int fds[2]);
int sc_accept(int fd, int named, int timed, struct sc_room *room); /* a blocking one; named: whether to ask for the peer's address */
int sc_dup(int fd);
int sc_close(int fd);
int sc_take(int *owned); /* the descriptor in *owned, where -1 is from now on: so only the first call gets it */
int sc_close_owned(int *owned); /* takes it and closes it; 0 where it was taken before */
int sc_set_blocking(int fd, int blocking, int was); /* was: the mode that it is believed to have */
int sc_blocks(int fd); /* whether the description is a blocking one, whoever made it so; 0 where no call tells */
int sc_bind(int fd, const char *addr, int addrlen);
int sc_connect(int fd, const char *addr, int addrlen, int timed);
int sc_listen(int fd, int backlog);
int sc_shutdown(int fd, int how);
int sc_getsockname(int fd, struct sc_room *room);
int sc_getpeername(int fd, struct sc_room *room);
int sc_getsockopt(int fd, int level, int option, char *value, int *size);
int sc_setsockopt(int fd, int level, int option, const char *value, int size);

/* The same for an int. The value can be any int, so an error is less than all of them: INT_MIN - errno. */
long long sc_getsockopt_int(int fd, int level, int option);
int sc_setsockopt_int(int fd, int level, int option, int value);

/* Waits until one of `events` (or an error) is there: 1, or 0 after `nanoseconds`; a negative number of them waits for ever. */
int sc_wait(int fd, int events, long long nanoseconds);

/* Data. The room gets the address. */
ssize_t sc_recv(int fd, char *data, size_t size, int flags);
int sc_available(int fd); /* the bytes that have come on a stream: a read gets as many at once */
ssize_t sc_recvfrom(int fd, char *data, size_t size, int flags, struct sc_room *room);
ssize_t sc_send(int fd, const char *data, size_t size, int flags);
ssize_t sc_sendto(int fd, const char *data, size_t size, int flags, const char *addr, int addrlen);

/* Data in `count` parts, and control messages. The room gets those, at most SC_CONTROL bytes, and flags and the address. */
ssize_t sc_recvmsg(int fd, char *const *parts, const size_t *sizes, size_t count, size_t controllen, int flags, struct sc_room *room);
ssize_t sc_sendmsg(int fd, char *const *parts, const size_t *sizes, size_t count, const char *control, size_t controllen, int flags,
                   const char *addr, int addrlen);

/* The same with the room for everything, for sizes that nobody looked at: SC_UNUSUAL, and no call, for a size that is not from 1 to
   SC_DATA. The result is what was written: never more than `size`, with MSG_TRUNC too. */
ssize_t sc_recv_room(int fd, ssize_t size, int flags, struct sc_room *room);
ssize_t sc_recvfrom_room(int fd, ssize_t size, int flags, struct sc_room *room);
ssize_t sc_recvmsg_room(int fd, ssize_t size, size_t controllen, int flags, struct sc_room *room);

/* Several messages, one call to the kernel where it has one; elsewhere, one call for each. The result is the number of messages.
 *
 * To send: `data`, `control` and `addr` have those of all messages one behind the other, with their lengths in the other arrays. `told`
 * gets the bytes that were sent of each.
 * To receive: message i has counts[i] parts, and `addrs` SC_ADDRESS bytes and `control` controllen bytes for it. `told` gets `count` sizes,
 * as many addrlens, controllens and flags. The call waits for the first message only. `room` is for systems that have no such call. */
int sc_sendmmsg(int fd, const char *data, const size_t *sizes, const char *control, const size_t *controllens, const char *addr,
                const int *addrlens, int count, int flags, ssize_t *told);
int sc_recvmmsg(int fd, char *const *parts, const size_t *sizes, const int *counts, int count, char *addrs, char *control,
                size_t controllen, int flags, int *told, struct sc_room *room);

/* UDP datagrams of `size` bytes, up to `most` bytes of them in a call, which the kernel cuts up as `option`, UDP_SEGMENT, says: the bytes
 * sent; 0, and nothing is sent, where it does not do that. */
ssize_t sc_send_segments(int fd, const char *data, size_t total, int size, size_t most, int option, int flags, const char *addr,
                         int addrlen);
/* Turns `option`, UDP_GRO, on, and receives one message with data and control messages as sc_recvmsg does. */
ssize_t sc_recv_segments(int fd, char *data, size_t size, size_t controllen, int option, int flags, struct sc_room *room);

/* Moves up to `size` bytes between a socket and a pipe, `out` of the pipe or into it, without copying them; SC_UNUSUAL where that cannot
   be, and where it could wait though it is `timed`. */
ssize_t sc_splice(int fd, int pipe, size_t size, int out, int timed);

int sc_cmsg_len(int size);
int sc_cmsg_space(int size);

/* Addresses as text. sc_inet_pton: 1, 0 for a text that is no address. */
int sc_inet_pton(int family, const char *text, char *data);
int sc_inet_ntop(int family, const char *data, char *text, int size);
int sc_inet_aton(const char *text, char *data);

/* getaddrinfo(3): 0 or an EAI_ code; with EAI_SYSTEM the reason is in errno. sc_addrinfo copies one entry and returns the next. */
struct addrinfo;
struct sc_addrinfo { int family, type, protocol, addrlen; char *addr; char *canonname; };
int sc_getaddrinfo(const char *host, const char *service, int family, int type, int protocol, int flags, struct addrinfo **list);
struct addrinfo *sc_addrinfo(struct addrinfo *entry, struct sc_addrinfo *out);
void sc_freeaddrinfo(struct addrinfo *list);
int sc_getnameinfo(const char *addr, int addrlen, char *host, int hostlen, char *service, int servicelen, int flags);
const char *sc_gai_strerror(int code);

/* gethostbyname(3) and its kin: 0 or an h_errno code. After 0, `memory` is to be given to sc_free. */
struct sc_host { char *name; char **aliases; int family, size; char **addresses; void *memory; };
int sc_gethostbyname(const char *name, struct sc_host *out);
int sc_gethostbyaddr(const char *addr, int size, int family, struct sc_host *out);
const char *sc_hstrerror(int code);
void sc_free(void *memory);

/* The databases of services (ports in host order) and protocols: -1 where there is no such entry. */
int sc_getservbyname(const char *name, const char *protocol);
int sc_getservbyport(int port, const char *protocol, char *name, size_t size);
int sc_getprotobyname(const char *name);

/* This host. */
int sc_gethostname(char *name, size_t size);
int sc_sethostname(const char *name, size_t size);

/* A copy of another process's descriptor, close-on-exec, where the system allows it: pidfd_getfd(2); else -ENOSYS. */
int sc_take_fd(int process, int fd);

/* getifaddrs(3): 0 or -errno. sc_ifaddr copies one entry and returns the next; what an entry lacks is NULL.
 * `link` is the entry's own data: of what struct is the system's matter. The hardware address is here on Windows alone; elsewhere it is in
 * the sockaddr of AF_PACKET or AF_LINK. The MTU is 0 where it is not known, and for all entries but the link's. */
struct ifaddrs;
struct sc_ifaddr {
    const char *name, *addr, *netmask, *other, *link, *hardware;
    unsigned int index, flags, mtu;
    int addrlen, netmasklen, otherlen, hardwarelen;
};
int sc_getifaddrs(struct ifaddrs **list);
struct ifaddrs *sc_ifaddr(struct ifaddrs *entry, struct sc_ifaddr *out);
void sc_freeifaddrs(struct ifaddrs *list);

/* Interfaces: an index, 0 with the reason in errno. sc_if_name is the i-th of sc_if_list: NULL after the last. */
unsigned int sc_if_nametoindex(const char *name);
int sc_if_indextoname(unsigned int index, char *name);
struct if_nameindex;
struct if_nameindex *sc_if_list(void);
const char *sc_if_entry(struct if_nameindex *list, int i, unsigned int *index);
void sc_if_free(struct if_nameindex *list);
