/* The calls of socket.c. The C compiler reads this file, and cffi as its cdef: so there are only declarations and comments.
 *
 * Every call returns its result, or -errno. Addresses are the bytes of a struct sockaddr_*. Sizes and lengths are in bytes. No call keeps a
 * pointer after it returns.
 */

extern const char *const SOCKCFFI_VERSION;

enum {
    SC_DATA = 262144,         /* the largest size that asyncio asks for */
    SC_CONTROL = 65536,       /* more than all control messages of one message: 253 descriptors, and some options of 2 KiB */
    SC_ADDRESS = 256,         /* more than any sockaddr has */
    SC_NOT_CALLED = -65536,   /* no call was made; it is no errno */
    SC_DONTWAIT = 0x40000000, /* this package's own flag where a system has no MSG_DONTWAIT: the call asks first whether it would wait */
};

/* The scratch buffer: what calls write. Python reuses it and never clears it. `addrlen` is the kernel's and can be more than SC_ADDRESS. */
struct sc_scratch {
    int addrlen, controllen, flags, unused; /* four, so that `control` has the alignment of a struct cmsghdr */
    char addr[SC_ADDRESS];
    char control[SC_CONTROL];
    char data[SC_DATA];
};

/* Sockets. Every new descriptor is close-on-exec.
 *
 * A call on a socket with a timeout must not wait in the kernel, even if another process made the description blocking. Calls with flags
 * get MSG_DONTWAIT for that, the others `timed`: they return -EWOULDBLOCK where they would wait. */
int sc_socket(int family, int type, int protocol);
int sc_socketpair(int family, int type, int protocol, int fds[2]);
/* The new socket is a blocking one. named: whether to ask for the peer's address. */
int sc_accept(int fd, int named, int timed, struct sc_scratch *scratch);
int sc_dup(int fd);
int sc_close(int fd);
/* Takes the descriptor out of *owned and leaves -1: of several threads only the first gets it. */
int sc_take(int *owned);
/* Takes it and closes it; 0 where it was taken before. */
int sc_close_owned(int *owned);
/* was: the mode that the caller set last. */
int sc_set_blocking(int fd, int blocking, int was);
/* Whether the description is blocking now; 0 where no call of the system says that. */
int sc_blocks(int fd);
int sc_bind(int fd, const char *addr, int addrlen);
int sc_connect(int fd, const char *addr, int addrlen, int timed);
int sc_listen(int fd, int backlog);
int sc_shutdown(int fd, int how);
int sc_getsockname(int fd, struct sc_scratch *scratch);
int sc_getpeername(int fd, struct sc_scratch *scratch);
int sc_getsockopt(int fd, int level, int option, char *value, int *size);
int sc_setsockopt(int fd, int level, int option, const char *value, int size);

/* The same for an int. A value can be any int, so an error is less than all ints: INT_MIN - errno. */
long long sc_getsockopt_int(int fd, int level, int option);
int sc_setsockopt_int(int fd, int level, int option, int value);

/* Waits until one of `events`, or an error, is there: 1; or 0 after `nanoseconds`, of which a negative number has no end. */
int sc_wait(int fd, int events, long long nanoseconds);

/* A word of memory that the kernel writes too, such as the status of a block in a packet ring. After a load, what was written before the
 * word is seen; before a store, all reads and writes are done. */
unsigned sc_load(const unsigned *word);
void sc_store(unsigned *word, unsigned value);

/* Data. The address goes to `scratch`. */
ssize_t sc_recv(int fd, char *data, size_t size, int flags);
int sc_available(int fd); /* the bytes of a stream that a read would get at once */
ssize_t sc_recvfrom(int fd, char *data, size_t size, int flags, struct sc_scratch *scratch);
ssize_t sc_send(int fd, const char *data, size_t size, int flags);
ssize_t sc_sendto(int fd, const char *data, size_t size, int flags, const char *addr, int addrlen);

/* Data in `count` parts, and control messages. These go to `scratch`, at most SC_CONTROL bytes, and so do the flags and the address. */
ssize_t sc_recvmsg(int fd, char *const *parts, const size_t *sizes, size_t count, size_t controllen, int flags, struct sc_scratch *scratch);
ssize_t sc_sendmsg(int fd, char *const *parts, const size_t *sizes, size_t count, const char *control, size_t controllen, int flags,
                   const char *addr, int addrlen);

/* The same with data into `scratch`. SC_NOT_CALLED where `size` is not from 1 to SC_DATA. The result is the number of bytes written: with
 * MSG_TRUNC, too, it is never more than `size`. */
ssize_t sc_recv_scratch(int fd, ssize_t size, int flags, struct sc_scratch *scratch);
ssize_t sc_recvfrom_scratch(int fd, ssize_t size, int flags, struct sc_scratch *scratch);
ssize_t sc_recvmsg_scratch(int fd, ssize_t size, size_t controllen, int flags, struct sc_scratch *scratch);

/* Several messages: one call to the kernel where it has such a call, elsewhere one for each. The result is the number of messages.
 *
 * To send: `data`, `control` and `addr` hold those of all messages, one behind the other, and the other arrays their lengths. `results`
 * gets the number of bytes that were sent of each message.
 *
 * To receive: message i has counts[i] parts, SC_ADDRESS bytes in `addrs` and controllen bytes in `control`. `results` gets `count` sizes,
 * then as many addrlens, controllens and flags. The call waits only for the first message. `scratch` is for systems without such a call. */
int sc_sendmmsg(int fd, const char *data, const size_t *sizes, const char *control, const size_t *controllens, const char *addr,
                const int *addrlens, int count, int flags, ssize_t *results);
int sc_recvmmsg(int fd, char *const *parts, const size_t *sizes, const int *counts, int count, char *addrs, char *control,
                size_t controllen, int flags, int *results, struct sc_scratch *scratch);

/* Sends UDP datagrams of `size` bytes, up to `most` bytes in a call, which the kernel cuts up (`option` is UDP_SEGMENT). The result is the
 * bytes sent; 0 where the kernel cannot cut them up, and nothing was sent. */
ssize_t sc_send_segments(int fd, const char *data, size_t total, int size, size_t most, int option, int flags, const char *addr,
                         int addrlen);
/* Turns `option`, UDP_GRO, on, and receives one message with data and control messages as sc_recvmsg does. */
ssize_t sc_recv_segments(int fd, char *data, size_t size, size_t controllen, int option, int flags, struct sc_scratch *scratch);

/* Moves up to `size` bytes from a socket to a pipe, or with `out` from the pipe to the socket, without a copy. SC_NOT_CALLED where the
 * system cannot do that, or where the call could wait although it is `timed`. */
ssize_t sc_splice(int fd, int pipe, size_t size, int out, int timed);

int sc_cmsg_len(int size);
int sc_cmsg_space(int size);

/* Addresses as text. sc_inet_pton: 1, 0 for a text that is no address. */
int sc_inet_pton(int family, const char *text, char *data);
int sc_inet_ntop(int family, const char *data, char *text, int size);
int sc_inet_aton(const char *text, char *data);

/* getaddrinfo(3): 0 or an EAI_ code; with EAI_SYSTEM the reason is in errno. The caller frees *list. sc_addrinfo copies one entry, whose
 * pointers live as long as the list, and returns the next. */
struct addrinfo;
struct sc_addrinfo {
    int family, type, protocol, addrlen;
    char *addr;
    char *canonname;
};
int sc_getaddrinfo(const char *host, const char *service, int family, int type, int protocol, int flags, struct addrinfo **list);
struct addrinfo *sc_addrinfo(struct addrinfo *entry, struct sc_addrinfo *out);
void sc_freeaddrinfo(struct addrinfo *list);
int sc_getnameinfo(const char *addr, int addrlen, char *host, int hostlen, char *service, int servicelen, int flags);
const char *sc_gai_strerror(int code);

/* gethostbyname(3) and gethostbyaddr(3): 0 or an h_errno code. After 0, the caller gives `memory` to sc_free. */
struct sc_host {
    char *name;
    char **aliases;
    int family, size;
    char **addresses;
    void *memory;
};
int sc_gethostbyname(const char *name, struct sc_host *out);
int sc_gethostbyaddr(const char *addr, int size, int family, struct sc_host *out);
const char *sc_hstrerror(int code);
void sc_free(void *memory);

/* The databases of services and protocols: -1 where there is no such entry. Ports are in host byte order. */
int sc_getservbyname(const char *name, const char *protocol);
int sc_getservbyport(int port, const char *protocol, char *name, size_t size);
int sc_getprotobyname(const char *name);

/* This host. */
int sc_gethostname(char *name, size_t size);
int sc_sethostname(const char *name, size_t size);

/* A copy of another process's descriptor, close-on-exec: pidfd_getfd(2); -ENOSYS where the system has no such call. */
int sc_take_fd(int process, int fd);

/* sc_socket in another network namespace, of which `namespace` is a descriptor: setns(2). -ENOSYS where the system has no namespaces. */
int sc_socket_in(int namespace, int family, int type, int protocol);

/* Interfaces. sc_if_nametoindex: an index, or 0 with the reason in errno. sc_if_list: a list for sc_if_free, or NULL with the reason in
 * errno. sc_if_entry: the name of the i-th entry, NULL after the last; it lives as long as the list. */
unsigned int sc_if_nametoindex(const char *name);
int sc_if_indextoname(unsigned int index, char *name);
struct if_nameindex;
struct if_nameindex *sc_if_list(void);
const char *sc_if_entry(struct if_nameindex *list, int i, unsigned int *index);
void sc_if_free(struct if_nameindex *list);

/* getifaddrs(3): 0 or -errno. sc_ifaddr copies one entry and returns the next; the pointers live as long as the list, and are NULL for what
 * an entry lacks. `link` is the entry's own data, a struct that depends on the system. `hardware` is the hardware address on Windows alone;
 * elsewhere that is in the sockaddr of AF_PACKET or AF_LINK. `mtu` is 0 where it is unknown, and in all entries but the link's. */
struct ifaddrs;
struct sc_ifaddr {
    const char *name, *addr, *netmask, *other, *link, *hardware;
    unsigned int index, flags, mtu;
    int addrlen, netmasklen, otherlen, hardwarelen;
};
int sc_getifaddrs(struct ifaddrs **list);
struct ifaddrs *sc_ifaddr(struct ifaddrs *entry, struct sc_ifaddr *out);
void sc_freeifaddrs(struct ifaddrs *list);
