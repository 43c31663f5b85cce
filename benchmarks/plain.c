/* What operations.py does, in C: how fast it could be. Anything unexpected ends the program. */

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/errqueue.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/udp.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include "plain.h"

#define MUST(condition) do { if (!(condition)) { perror(#condition); abort(); } } while (0)

union address { struct sockaddr any; struct sockaddr_in inet; struct sockaddr_in6 inet6; struct sockaddr_un un; };

static const char data[1 << 20];
static volatile int result; /* what would be thrown away is not computed */

static ssize_t receive(int fd, char *room, size_t size)
{
    ssize_t n;
    while ((n = recv(fd, room, size, 0)) < 0 && errno == EAGAIN) {
        struct pollfd wait = {.fd = fd, .events = POLLIN};
        MUST(poll(&wait, 1, 10000) == 1);
    }
    MUST(n > 0);
    return n;
}

void send_recv(int a, int b, size_t size, long loops)
{
    static char room[1 << 20];
    for (; loops; loops--)
        for (size_t sent = 0; sent < size;) {
            ssize_t left = send(a, data + sent, size - sent, MSG_DONTWAIT);
            MUST(left > 0);
            sent += (size_t)left;
            while (left)
                left -= receive(b, room, (size_t)left);
        }
}

void recv_would_block(int fd, long loops)
{
    char room[1];
    for (; loops; loops--)
        MUST(recv(fd, room, sizeof room, 0) < 0 && errno == EAGAIN);
}

void recvmsg_into(int a, int b, long loops)
{
    static char rooms[2][2048];
    struct iovec parts[] = {{rooms[0], sizeof rooms[0]}, {rooms[1], sizeof rooms[1]}};
    for (; loops; loops--) {
        struct msghdr message = {.msg_iov = parts, .msg_iovlen = 2};
        MUST(send(a, data, 4096, 0) == 4096);
        MUST(recvmsg(b, &message, 0) == 4096);
    }
}

void sendmsg_recvmsg(int a, int b, long loops)
{
    char room[8];
    struct iovec parts[] = {{"head", 4}, {"body", 4}}, into = {room, sizeof room};
    for (; loops; loops--) {
        struct msghdr sent = {.msg_iov = parts, .msg_iovlen = 2}, received = {.msg_iov = &into, .msg_iovlen = 1};
        MUST(sendmsg(a, &sent, 0) == 8);
        MUST(recvmsg(b, &received, 0) == 8);
    }
}

void sendmsg_recvmsg_control(int sender, int receiver, long loops)
{
    union address to, from;
    socklen_t size = sizeof to;
    MUST(getsockname(receiver, &to.any, &size) == 0);
    char room[100];
    union { struct cmsghdr header; char space[CMSG_SPACE(sizeof(int))]; } control, got;
    struct iovec part = {"datagram", 8}, into = {room, sizeof room};
    int tos = 2;
    memset(&control, 0, sizeof control);
    control.header = (struct cmsghdr){.cmsg_len = CMSG_LEN(sizeof tos), .cmsg_level = IPPROTO_IP, .cmsg_type = IP_TOS};
    memcpy(CMSG_DATA(&control.header), &tos, sizeof tos);
    for (; loops; loops--) {
        struct msghdr sent = {&to, size, &part, 1, &control, sizeof control, 0};
        struct msghdr received = {&from, sizeof from, &into, 1, &got, sizeof got, 0};
        MUST(sendmsg(sender, &sent, 0) == 8);
        MUST(recvmsg(receiver, &received, 0) == 8);
        MUST(received.msg_controllen);
    }
}

void send_fds_recv_fds(int a, int b, long loops)
{
    char room[1];
    union { struct cmsghdr header; char space[CMSG_SPACE(sizeof(int))]; } control, got;
    struct iovec part = {"x", 1}, into = {room, 1};
    memset(&control, 0, sizeof control);
    control.header = (struct cmsghdr){.cmsg_len = CMSG_LEN(sizeof a), .cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS};
    memcpy(CMSG_DATA(&control.header), &a, sizeof a);
    for (; loops; loops--) {
        struct msghdr sent = {NULL, 0, &part, 1, &control, sizeof control, 0};
        struct msghdr received = {NULL, 0, &into, 1, &got, sizeof got, 0};
        int fd;
        MUST(sendmsg(a, &sent, 0) == 1);
        MUST(recvmsg(b, &received, 0) == 1);
        memcpy(&fd, CMSG_DATA(&got.header), sizeof fd);
        MUST(close(fd) == 0);
    }
}

void send_all(int fd, const char *bytes, size_t size, long loops)
{
    for (; loops; loops--)
        for (size_t sent = 0; sent < size;) {
            ssize_t n = send(fd, bytes + sent, size - sent, 0);
            MUST(n > 0);
            sent += (size_t)n;
        }
}

void send_file(int fd, int file, size_t size, long loops)
{
    for (; loops; loops--)
        for (off_t offset = 0; (size_t)offset < size;)
            MUST(sendfile(fd, file, &offset, size - (size_t)offset) > 0);
}

void send_large(int a, int b, const char *bytes, size_t size, long loops)
{
    static char room[1 << 20];
    for (; loops; loops--) {
        ssize_t left = send(a, bytes, size, 0);
        MUST(left > 0);
        while (left)
            left -= receive(b, room, sizeof room);
    }
}

void sendto_recvfrom(int sender, int receiver, long loops)
{
    union address to, from;
    socklen_t size = sizeof to;
    MUST(getsockname(receiver, &to.any, &size) == 0);
    char room[100];
    for (; loops; loops--) {
        socklen_t length = sizeof from;
        MUST(sendto(sender, "datagram", 8, 0, &to.any, size) == 8);
        ssize_t n;
        while ((n = recvfrom(receiver, room, sizeof room, 0, &from.any, &length)) < 0 && errno == EAGAIN) {
            struct pollfd wait = {.fd = receiver, .events = POLLIN};
            MUST(poll(&wait, 1, 10000) == 1);
        }
        MUST(n == 8);
    }
}

static int stream(void)
{
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    MUST(fd >= 0);
    return fd;
}

static int connected(const union address *to)
{
    int fd = stream();
    MUST(connect(fd, &to->any, sizeof to->inet) == 0);
    return fd;
}

static int accepted(int listener)
{
    union address from;
    socklen_t size = sizeof from;
    int fd = accept4(listener, &from.any, &size, SOCK_CLOEXEC);
    MUST(fd >= 0);
    return fd;
}

static void reset(int fd)
{
    struct linger now = {1, 0};
    MUST(setsockopt(fd, SOL_SOCKET, SO_LINGER, &now, sizeof now) == 0);
    MUST(close(fd) == 0);
}

static union address name_of(int fd)
{
    union address name;
    socklen_t size = sizeof name;
    MUST(getsockname(fd, &name.any, &size) == 0);
    return name;
}

void accept_connect_close(int listener, long loops)
{
    union address to = name_of(listener);
    for (; loops; loops--) {
        int client = connected(&to), peer = accepted(listener);
        MUST(close(peer) == 0 && close(client) == 0);
    }
}

void accept_close(int listener, long loops)
{
    for (; loops; loops--)
        MUST(close(accepted(listener)) == 0);
}

void connect_close(int listener, long loops)
{
    union address to = name_of(listener);
    for (; loops; loops--)
        reset(connected(&to));
}

void create_connection(int port, long loops)
{
    char service[6];
    snprintf(service, sizeof service, "%d", port);
    for (; loops; loops--) {
        struct addrinfo hints = {.ai_socktype = SOCK_STREAM}, *found;
        MUST(getaddrinfo("127.0.0.1", service, &hints, &found) == 0);
        int fd = stream();
        MUST(connect(fd, found->ai_addr, found->ai_addrlen) == 0);
        freeaddrinfo(found);
        reset(fd);
    }
}

void socket_close(long loops)
{
    for (; loops; loops--)
        MUST(close(stream()) == 0);
}

void get_option(int fd, long loops)
{
    for (; loops; loops--) {
        int value;
        socklen_t size = sizeof value;
        MUST(getsockopt(fd, SOL_SOCKET, SO_RCVBUF, &value, &size) == 0);
    }
}

void set_option(int fd, long loops)
{
    const int on = 1;
    for (; loops; loops--)
        MUST(setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on) == 0);
}

void get_sockname(int fd, long loops)
{
    char text[INET_ADDRSTRLEN];
    for (; loops; loops--) {
        union address name = name_of(fd);
        MUST(inet_ntop(AF_INET, &name.inet.sin_addr, text, sizeof text));
    }
}

void text_to_address(long loops)
{
    struct in_addr address;
    for (; loops; loops--) {
        MUST(inet_pton(AF_INET, "192.0.2.1", &address) == 1);
        result = (int)address.s_addr;
    }
}

void host_to_network(long loops)
{
    for (; loops; loops--)
        result = htons((uint16_t)loops);
}

void address_info(long loops)
{
    for (; loops; loops--) {
        struct addrinfo hints = {.ai_socktype = SOCK_STREAM}, *found;
        MUST(getaddrinfo("127.0.0.1", "80", &hints, &found) == 0);
        freeaddrinfo(found);
    }
}

void *open_file(int fd)
{
    FILE *file = fdopen(dup(fd), "r");
    MUST(file);
    return file;
}

void read_line(int a, void *file, const char *lines, size_t size, long count, long loops)
{
    char *line = NULL;
    size_t room = 0;
    for (; loops; loops--) {
        send_all(a, lines, size, 1);
        for (long i = 0; i < count; i++)
            MUST(getline(&line, &room, file) > 0);
    }
    free(line);
}

void close_file(void *file)
{
    fclose(file);
}

struct job { int a, b; long loops; };

static void *work(void *argument)
{
    struct job *job = argument;
    char room[1];
    for (long i = 0; i < job->loops; i++) {
        MUST(send(job->a, "x", 1, 0) == 1);
        MUST(recv(job->b, room, 1, 0) == 1);
    }
    return NULL;
}

void threads(const int *a, const int *b, long count, long loops)
{
    pthread_t running[count];
    struct job jobs[count];
    for (long i = 0; i < count; i++) {
        jobs[i] = (struct job){a[i], b[i], loops};
        MUST(pthread_create(&running[i], NULL, work, &jobs[i]) == 0);
    }
    for (long i = 0; i < count; i++)
        MUST(pthread_join(running[i], NULL) == 0);
}

void connections(int epoll, const int *clients, long count, long loops)
{
    char room[100];
    struct epoll_event ready[1000];
    for (; loops; loops--) {
        for (long i = 0; i < count; i++)
            MUST(send(clients[i], "x", 1, 0) == 1);
        for (long left = count; left;) {
            int n = epoll_wait(epoll, ready, 1000, -1);
            MUST(n > 0);
            left -= n;
            for (int i = 0; i < n; i++) {
                ssize_t size = recv(ready[i].data.fd, room, sizeof room, 0);
                MUST(size > 0 && send(ready[i].data.fd, room, (size_t)size, 0) == size);
            }
        }
        for (long i = 0; i < count; i++)
            MUST(recv(clients[i], room, sizeof room, 0) == 1);
    }
}

static double now(clockid_t clock)
{
    struct timespec time;
    MUST(clock_gettime(clock, &time) == 0);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

enum { MANY = 64 };
static char places[MANY][2048];

/* `count` messages of `size` bytes, to be sent to an address, or received. */
static void describe(struct mmsghdr *messages, struct iovec *parts, long count, size_t size, union address *names, socklen_t length)
{
    MUST(count <= MANY && size <= sizeof places[0]);
    memset(messages, 0, (size_t)count * sizeof *messages);
    for (long i = 0; i < count; i++) {
        parts[i] = (struct iovec){places[i], size};
        messages[i].msg_hdr = (struct msghdr){.msg_name = &names[i], .msg_namelen = length, .msg_iov = &parts[i], .msg_iovlen = 1};
    }
}

double send_many(int sender, int receiver, long count, size_t size, long loops)
{
    struct mmsghdr messages[MANY];
    struct iovec parts[MANY];
    union address names[MANY];
    socklen_t length = sizeof names[0].inet;
    double seconds = 0;
    for (long i = 0; i < count; i++)
        names[i] = name_of(receiver);
    for (; loops; loops--) {
        double start = now(CLOCK_MONOTONIC);
        describe(messages, parts, count, size, names, length);
        MUST(sendmmsg(sender, messages, (unsigned)count, 0) == count);
        seconds += now(CLOCK_MONOTONIC) - start;
        for (long i = 0; i < count; i++)
            receive(receiver, places[0], size);
    }
    return seconds;
}

double receive_many(int sender, int receiver, long count, size_t size, long loops)
{
    struct mmsghdr messages[MANY];
    struct iovec parts[MANY];
    union address names[MANY], to = name_of(receiver);
    double seconds = 0;
    for (; loops; loops--) {
        for (long i = 0; i < count; i++)
            MUST(sendto(sender, data, size, 0, &to.any, sizeof to.inet) == (ssize_t)size);
        double start = now(CLOCK_MONOTONIC);
        describe(messages, parts, count, size, names, sizeof names[0]);
        MUST(recvmmsg(receiver, messages, (unsigned)count, MSG_WAITFORONE, NULL) == count);
        seconds += now(CLOCK_MONOTONIC) - start;
    }
    return seconds;
}

void segments(int sender, int receiver, int size, int count, long loops)
{
    static char room[1 << 16];
    const int on = 1;
    union address to = name_of(receiver), from;
    union { struct cmsghdr header; char space[CMSG_SPACE(sizeof(int))]; } control;
    MUST(setsockopt(sender, IPPROTO_UDP, UDP_SEGMENT, &size, sizeof size) == 0);
    MUST(setsockopt(receiver, IPPROTO_UDP, UDP_GRO, &on, sizeof on) == 0);
    for (; loops; loops--) {
        ssize_t left = sendto(sender, data, (size_t)(size * count), 0, &to.any, sizeof to.inet);
        MUST(left == size * count);
        while (left) {
            struct iovec part = {room, sizeof room};
            struct msghdr message = {&from, sizeof from, &part, 1, &control, sizeof control, 0};
            ssize_t n = recvmsg(receiver, &message, 0);
            MUST(n > 0);
            left -= n;
        }
    }
}

void start_zero_copy(int fd)
{
    const int on = 1;
    MUST(setsockopt(fd, SOL_SOCKET, SO_ZEROCOPY, &on, sizeof on) == 0);
}

void zero_copy(int fd, size_t size, long loops)
{
    char control[128];
    for (; loops; loops--) {
        MUST(send(fd, data, size, MSG_ZEROCOPY) == (ssize_t)size);
        struct msghdr message = {.msg_control = control, .msg_controllen = sizeof control};
        while (recvmsg(fd, &message, MSG_ERRQUEUE) >= 0)
            message.msg_controllen = sizeof control;
        MUST(errno == EAGAIN);
    }
}

double splice_through(int source, int target, size_t size, long loops)
{
    int pipe_ends[2];
    double start = now(CLOCK_THREAD_CPUTIME_ID);
    MUST(pipe(pipe_ends) == 0);
    for (; loops; loops--)
        for (size_t left = size; left;) {
            ssize_t n = splice(source, NULL, pipe_ends[1], NULL, left, SPLICE_F_MOVE);
            MUST(n > 0);
            left -= (size_t)n;
            while (n) {
                ssize_t moved = splice(pipe_ends[0], NULL, target, NULL, (size_t)n, SPLICE_F_MOVE);
                MUST(moved > 0);
                n -= moved;
            }
        }
    MUST(close(pipe_ends[0]) == 0 && close(pipe_ends[1]) == 0);
    return now(CLOCK_THREAD_CPUTIME_ID) - start;
}
