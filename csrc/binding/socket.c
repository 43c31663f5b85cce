/* The calls that socket.h declares and describes. Each makes a call of the system and returns its result, or -errno.
 *
 * Here are the calls that are the same on all systems. The file that is included first has the others, and what differs: SC_ERROR, the
 * reason why a call failed; SC_LENGTH, a size_t in the type that the calls take; SC_NOW, the flag of a call that must not wait; or_errno().
 */

/* 0 if a call that needs one of `events` would not wait; else what that call is to return, -errno. */
static int ask_first(int fd, int events);

/* The same for a call with flags, on a system whose calls ignore SC_NOW (`asks` is true there): takes it out of *flags. 0 elsewhere. */
static int ask_before(int asks, int fd, int events, int *flags);

#ifdef _WIN32
#include "win32.c"
#else
#include "posix.c"
#endif

static int ask_first(int fd, int events)
{
    int result = sc_wait(fd, events, 0);
    return result > 0 ? 0 : result < 0 ? result : -SC_WOULDBLOCK;
}

static int ask_before(int asks, int fd, int events, int *flags)
{
    int now = *flags & SC_NOW;
    if (!asks || !now)
        return 0;
    *flags &= ~SC_NOW;
    return ask_first(fd, events);
}

#define SC_STRING_(text) #text
#define SC_STRING(text) SC_STRING_(text)
const char *const SOCKCFFI_VERSION = SC_STRING(SC_VERSION);

/* ---- sockets ---- */

int sc_take(int *owned)
{
    return __atomic_exchange_n(owned, -1, __ATOMIC_SEQ_CST);
}

int sc_close_owned(int *owned)
{
    int fd = sc_take(owned);
    return fd < 0 ? 0 : sc_close(fd);
}

unsigned sc_load(const unsigned *word)
{
    return __atomic_load_n(word, __ATOMIC_ACQUIRE);
}

void sc_store(unsigned *word, unsigned value)
{
    __atomic_store_n(word, value, __ATOMIC_RELEASE);
}

int sc_bind(int fd, const char *addr, int addrlen)
{
    return or_errno(bind(fd, (const struct sockaddr *)addr, (socklen_t)addrlen));
}

int sc_listen(int fd, int backlog)
{
    return or_errno(listen(fd, backlog));
}

int sc_shutdown(int fd, int how)
{
    return or_errno(shutdown(fd, how));
}

int sc_getsockname(int fd, struct sc_scratch *scratch)
{
    socklen_t size = SC_ADDRESS;
    int result = (int)or_errno(getsockname(fd, (struct sockaddr *)scratch->addr, &size));
    scratch->addrlen = (int)size;
    return result;
}

int sc_getpeername(int fd, struct sc_scratch *scratch)
{
    socklen_t size = SC_ADDRESS;
    int result = (int)or_errno(getpeername(fd, (struct sockaddr *)scratch->addr, &size));
    scratch->addrlen = (int)size;
    return result;
}

int sc_getsockopt(int fd, int level, int option, char *value, int *size)
{
    socklen_t length = (socklen_t)*size;
    int result = getsockopt(fd, level, option, value, &length);
    *size = (int)length;
    return or_errno(result);
}

int sc_setsockopt(int fd, int level, int option, const char *value, int size)
{
    return or_errno(setsockopt(fd, level, option, value, (socklen_t)size));
}

long long sc_getsockopt_int(int fd, int level, int option)
{
    int value = 0; /* of some options the kernel writes fewer bytes */
    socklen_t size = sizeof value;
    return getsockopt(fd, level, option, (char *)&value, &size) < 0 ? (long long)INT_MIN - SC_ERROR : value;
}

int sc_setsockopt_int(int fd, int level, int option, int value)
{
    return or_errno(setsockopt(fd, level, option, (const char *)&value, sizeof value));
}

/* ---- data ---- */

ssize_t sc_recv(int fd, char *data, size_t size, int flags)
{
    int refused = ask_before(SC_ASKS_RECV, fd, POLLIN, &flags);
    if (refused)
        return refused;
    return or_errno(recv(fd, data, SC_LENGTH(size), flags));
}

ssize_t sc_recvfrom(int fd, char *data, size_t size, int flags, struct sc_scratch *scratch)
{
    int refused = ask_before(SC_ASKS_RECV, fd, POLLIN, &flags);
    if (refused)
        return refused;
    socklen_t addrlen = SC_ADDRESS;
    ssize_t result = recvfrom(fd, data, SC_LENGTH(size), flags, (struct sockaddr *)scratch->addr, &addrlen);
    scratch->addrlen = (int)addrlen;
    return or_errno(result);
}

ssize_t sc_send(int fd, const char *data, size_t size, int flags)
{
    int refused = ask_before(SC_ASKS_SEND, fd, POLLOUT, &flags);
    if (refused)
        return refused;
    return or_errno(send(fd, data, SC_LENGTH(size), flags));
}

ssize_t sc_sendto(int fd, const char *data, size_t size, int flags, const char *addr, int addrlen)
{
    int refused = ask_before(SC_ASKS_SEND, fd, POLLOUT, &flags);
    if (refused)
        return refused;
    return or_errno(sendto(fd, data, SC_LENGTH(size), flags, (const struct sockaddr *)addr, (socklen_t)addrlen));
}

/* Whether the scratch buffer holds `size` bytes. With MSG_TRUNC, TCP drops data and writes none: so old data is cleared. */
static int prepare(struct sc_scratch *scratch, ssize_t size, int flags)
{
    if (size < 1 || size > SC_DATA)
        return 0;
    if (flags & MSG_TRUNC)
        memset(scratch->data, 0, (size_t)size);
    return 1;
}

ssize_t sc_recv_scratch(int fd, ssize_t size, int flags, struct sc_scratch *scratch)
{
    if (!prepare(scratch, size, flags))
        return SC_NOT_CALLED;
    ssize_t result = sc_recv(fd, scratch->data, (size_t)size, flags);
    return result < size ? result : size;
}

ssize_t sc_recvfrom_scratch(int fd, ssize_t size, int flags, struct sc_scratch *scratch)
{
    if (!prepare(scratch, size, flags))
        return SC_NOT_CALLED;
    ssize_t result = sc_recvfrom(fd, scratch->data, (size_t)size, flags, scratch);
    return result < size ? result : size;
}

ssize_t sc_recvmsg_scratch(int fd, ssize_t size, size_t controllen, int flags, struct sc_scratch *scratch)
{
    if (!prepare(scratch, size, flags))
        return SC_NOT_CALLED;
    char *part = scratch->data;
    size_t length = (size_t)size;
    ssize_t result = sc_recvmsg(fd, &part, &length, 1, controllen, flags, scratch);
    return result < size ? result : size;
}

#if SC_HAVE_MMSG == 0
int sc_sendmmsg(int fd, const char *data, const size_t *sizes, const char *control, const size_t *controllens, const char *addr,
                const int *addrlens, int count, int flags, ssize_t *results)
{
    for (int i = 0; i < count; i++) {
        char *part = (char *)data;
        results[i] = sc_sendmsg(fd, &part, &sizes[i], 1, control, controllens[i], flags, addr, addrlens[i]);
        if (results[i] < 0)
            return i ? i : (int)results[i];
        if ((size_t)results[i] < sizes[i])
            return i + 1; /* on a stream the rest of this message must come next */
        data += sizes[i];
        control += controllens[i];
        addr += addrlens[i];
    }
    return count;
}

int sc_recvmmsg(int fd, char *const *parts, const size_t *sizes, const int *counts, int count, char *addrs, char *control,
                size_t controllen, int flags, int *results, struct sc_scratch *scratch)
{
    size_t limit = controllen < SC_CONTROL ? controllen : SC_CONTROL;
    for (int i = 0; i < count; i++, results++) {
        ssize_t size = sc_recvmsg(fd, parts, sizes, (size_t)counts[i], limit, i ? flags | SC_NOW : flags, scratch);
        if (size < 0)
            return i ? i : (int)size;
        results[0] = (int)size;
        results[count] = scratch->addrlen < SC_ADDRESS ? scratch->addrlen : SC_ADDRESS;
        results[2 * count] = scratch->controllen;
        results[3 * count] = scratch->flags;
        memcpy(addrs + (size_t)i * SC_ADDRESS, scratch->addr, SC_ADDRESS);
        if (limit)
            memcpy(control + (size_t)i * controllen, scratch->control, limit);
        parts += counts[i];
        sizes += counts[i];
    }
    return count;
}
#endif

/* ---- addresses as text ---- */

int sc_inet_pton(int family, const char *text, char *data)
{
    return or_errno(inet_pton(family, text, data));
}

int sc_inet_ntop(int family, const char *data, char *text, int size)
{
    return inet_ntop(family, data, text, (socklen_t)size) ? 0 : -SC_ERROR;
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

/* Sets the members of `out`, which owns `memory` from now on. Returns 0. */
static int set_host(const struct hostent *found, void *memory, struct sc_host *out)
{
    out->name = found->h_name;
    out->aliases = found->h_aliases;
    out->family = found->h_addrtype;
    out->size = found->h_length;
    out->addresses = found->h_addr_list;
    out->memory = memory;
    return 0;
}

#if SC_HAVE_GETHOSTBYNAME_R
/* Looks up `name`, or where that is NULL the address. */
static int host_lookup(const char *name, const char *addr, int addrlen, int family, struct sc_host *out)
{
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
            return set_host(found, memory, out);
        if (reason != ERANGE) {
            free(memory);
            return code ? code : NO_RECOVERY;
        }
        size *= 2;
    }
}
#else
/* Copies `data` to *end, and moves *end behind it. Returns the copy. */
static char *append(char **end, const void *data, size_t size)
{
    char *at = memcpy(*end, data, size);
    *end += size;
    return at;
}

/* A copy of `entry` for free(): one piece of memory with its members, the two lists with their NULLs, and what they point to. NULL without
 * memory. */
static struct hostent *copy_host(const struct hostent *entry)
{
    size_t aliases = 0, addresses = 0, size = strlen(entry->h_name) + 1;
    for (; entry->h_aliases[aliases]; aliases++)
        size += strlen(entry->h_aliases[aliases]) + 1;
    for (; entry->h_addr_list[addresses]; addresses++)
        size += (size_t)entry->h_length;
    struct hostent *copy = malloc(sizeof *copy + (aliases + addresses + 2) * sizeof(char *) + size);
    if (!copy)
        return NULL;
    *copy = *entry;
    copy->h_aliases = (char **)(copy + 1);
    copy->h_addr_list = copy->h_aliases + aliases + 1;
    char *end = (char *)(copy->h_addr_list + addresses + 1);
    copy->h_name = append(&end, entry->h_name, strlen(entry->h_name) + 1);
    for (size_t i = 0; i < aliases; i++)
        copy->h_aliases[i] = append(&end, entry->h_aliases[i], strlen(entry->h_aliases[i]) + 1);
    for (size_t i = 0; i < addresses; i++)
        copy->h_addr_list[i] = append(&end, entry->h_addr_list[i], (size_t)entry->h_length);
    copy->h_aliases[aliases] = copy->h_addr_list[addresses] = NULL;
    return copy;
}

static int host_lookup(const char *name, const char *addr, int addrlen, int family, struct sc_host *out)
{
    SC_LOCK();
    struct hostent *found = name ? gethostbyname(name) : gethostbyaddr(addr, (socklen_t)addrlen, family);
    struct hostent *copy = found ? copy_host(found) : NULL;
    int code = found ? NO_RECOVERY : h_errno;
    SC_UNLOCK();
    return copy ? set_host(copy, copy, out) : code;
}
#endif

int sc_gethostbyname(const char *name, struct sc_host *out)
{
    return host_lookup(name, NULL, 0, AF_INET, out);
}

int sc_gethostbyaddr(const char *addr, int size, int family, struct sc_host *out)
{
    return host_lookup(NULL, addr, size, family, out);
}

void sc_free(void *memory)
{
    free(memory);
}

/* ---- services and protocols ---- */

static int port_of(const struct servent *found)
{
    return found ? ntohs((uint16_t)found->s_port) : -1;
}

static int name_of(const struct servent *found, char *name, size_t size)
{
    if (!found || strlen(found->s_name) >= size)
        return -1;
    strcpy(name, found->s_name);
    return 0;
}

#define SC_ENTRY 16384 /* bytes: more than an entry of /etc/services or /etc/protocols with all its aliases */
#if SC_HAVE_GETSERVBYNAME_R
int sc_getservbyname(const char *name, const char *protocol)
{
    struct servent entry, *found = NULL;
    char strings[SC_ENTRY];
    getservbyname_r(name, protocol, &entry, strings, sizeof strings, &found);
    return port_of(found);
}

int sc_getservbyport(int port, const char *protocol, char *name, size_t size)
{
    struct servent entry, *found = NULL;
    char strings[SC_ENTRY];
    getservbyport_r(htons((uint16_t)port), protocol, &entry, strings, sizeof strings, &found);
    return name_of(found, name, size);
}
#else
int sc_getservbyname(const char *name, const char *protocol)
{
    SC_LOCK();
    int port = port_of(getservbyname(name, protocol));
    SC_UNLOCK();
    return port;
}

int sc_getservbyport(int port, const char *protocol, char *name, size_t size)
{
    SC_LOCK();
    int result = name_of(getservbyport(htons((uint16_t)port), protocol), name, size);
    SC_UNLOCK();
    return result;
}
#endif

int sc_getprotobyname(const char *name)
{
#if SC_HAVE_GETPROTOBYNAME_R
    struct protoent entry, *found = NULL;
    char strings[SC_ENTRY];
    getprotobyname_r(name, &entry, strings, sizeof strings, &found);
    return found ? found->p_proto : -1;
#else
    SC_LOCK();
    struct protoent *found = getprotobyname(name);
    int number = found ? found->p_proto : -1;
    SC_UNLOCK();
    return number;
#endif
}

/* ---- interfaces ---- */

unsigned int sc_if_nametoindex(const char *name)
{
    errno = 0;
    return if_nametoindex(name);
}

const char *sc_if_entry(struct if_nameindex *list, int i, unsigned int *index)
{
    *index = list[i].if_index;
    return list[i].if_name;
}
